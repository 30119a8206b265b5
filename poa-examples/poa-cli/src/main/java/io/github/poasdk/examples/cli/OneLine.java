package io.github.poasdk.examples.cli;

/** Text from strangers in a message: what a terminal would obey is shown as a replacement character. */
final class OneLine {

    private static final int LONGEST = 600;

    private OneLine() {}

    static String of(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(LONGEST).map(c -> isHarmless(c) ? c : '\ufffd').forEach(line::appendCodePoint);
        return line.toString();
    }

    private static boolean isHarmless(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
