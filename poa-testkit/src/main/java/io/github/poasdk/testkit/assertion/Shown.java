package io.github.poasdk.testkit.assertion;

/** Strangers' texts in messages: on one line, with nothing that hides or reorders what stands around them, and bounded. */
final class Shown {

    /** How many UTF-16 units of a text a message shows. */
    static final int MAX_TEXT = 160;

    private Shown() {}

    /** The text in quotes. */
    static String quoted(String text) {
        return '"' + plain(text) + '"';
    }

    /** The text as it is, but for what would not be visible as it is. */
    static String plain(String text) {
        return plain(text, MAX_TEXT);
    }

    static String plain(String text, int max) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), max) + 16);
        int at = 0;
        while (at < text.length() && at < max) {
            int character = text.codePointAt(at);
            append(shown, character);
            at += Character.charCount(character);
        }
        if (at < text.length()) {
            shown.append("... (").append(text.length() - at).append(" more)");
        }
        return shown.toString();
    }

    private static void append(StringBuilder shown, int character) {
        switch (character) {
            case '\\' -> shown.append("\\\\");
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            default -> {
                if (isVisible(character)) {
                    shown.appendCodePoint(character);
                } else {
                    for (char unit : Character.toChars(character)) {
                        shown.append("\\u").append(hex(unit));
                    }
                }
            }
        }
    }

    private static String hex(char unit) {
        String digits = Integer.toHexString(unit);
        return "0".repeat(4 - digits.length()) + digits;
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> character == ' ';
            default -> true;
        };
    }
}
