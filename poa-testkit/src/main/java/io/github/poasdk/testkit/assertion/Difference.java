package io.github.poasdk.testkit.assertion;

import java.util.Arrays;
import java.util.HexFormat;

/** The first difference between what was expected and what is there. */
final class Difference {

    /** How much of a line stands in front of the difference. */
    private static final int BEFORE = 40;

    private static final int MAX_BYTES = 16;

    private Difference() {}

    static String ofTexts(String expected, String actual) {
        int at = 0;
        int line = 1;
        int start = 0;
        int both = Math.min(expected.length(), actual.length());
        while (at < both && expected.charAt(at) == actual.charAt(at)) {
            if (expected.charAt(at) == '\n') {
                line++;
                start = at + 1;
            }
            at++;
        }
        return "They differ first in line " + line + ", column " + (at - start + 1) + ":\n  expected: "
                + shown(expected, start, at) + "\n  actual:   " + shown(actual, start, at);
    }

    /** The line around a difference, with its end, since that may be what differs. */
    private static String shown(String text, int start, int at) {
        if (at >= text.length() && start >= text.length()) {
            return "(the end)";
        }
        int from = Math.max(start, at - BEFORE);
        int feed = text.indexOf('\n', at);
        String line = text.substring(from, feed < 0 ? text.length() : feed + 1);
        return (from > start ? "..." : "") + Shown.quoted(line) + (feed < 0 ? " (the end)" : "");
    }

    static String ofBytes(byte[] expected, byte[] actual) {
        int at = Arrays.mismatch(expected, actual);
        return "They differ first at byte " + at + ":\n  expected: " + shown(expected, at) + "\n  actual:   "
                + shown(actual, at);
    }

    private static String shown(byte[] bytes, int at) {
        String length = " (" + bytes.length + " bytes in all)";
        return at >= bytes.length
                ? "(the end)" + length
                : HexFormat.ofDelimiter(" ").formatHex(bytes, at, Math.min(bytes.length, at + MAX_BYTES)) + length;
    }
}
