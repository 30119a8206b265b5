package io.github.poasdk.validation.report;

import java.util.HexFormat;

/** Text as a string of JSON in a line: what can't be shown, or is half a character, is escaped, so that nothing gets lost. */
final class JsonText {

    private static final HexFormat HEX = HexFormat.of();

    private JsonText() {}

    static void append(String text, StringBuilder json) {
        json.append('"');
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"' || unit == '\\' || !isPlain(text, i)) {
                json.append(text, done, i).append('\\');
                done = i + 1;
                if (unit == '"' || unit == '\\') {
                    json.append(unit);
                } else {
                    json.append('u').append(HEX.toHexDigits(unit));
                }
            }
        }
        json.append(text, done, text.length()).append('"');
    }

    private static boolean isPlain(String text, int at) {
        char unit = text.charAt(at);
        if (unit < 0x7f) {
            return unit >= ' ';
        }
        if (Character.isHighSurrogate(unit)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(unit)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        int type = Character.getType(unit);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
