package io.github.poasdk.render.text;

/**
 * How many columns a character takes where letters have equal widths, after Unicode Standard Annex #11: wide East Asian
 * characters and emoji two, combining and format characters none, all others one.
 */
final class DisplayWidth {

    /** The first and the last character of each range of wide ones, in order. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x23E9, 0x23EC, 0x2614, 0x2615, 0x2648, 0x2653, 0x26AA, 0x26AB, 0x2705, 0x2705,
        0x270A, 0x270B, 0x2753, 0x2755, 0x2E80, 0x303E, 0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3,
        0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0,
                0x1B2FF,
        0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0, 0x1F7F0, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD,
    };

    /** East Asian signs that must not begin a line: closing brackets, stops, small kana and prolonged sounds. */
    private static final String NEVER_FIRST = "、。，．・：；？！）］｝〉》」』】〕〗〙〟’”‐–—…々〻ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％,.:;?!)]}%";

    /** Signs that must not end a line: opening brackets. */
    private static final String NEVER_LAST = "（［｛〈《「『【〔〖〘〝‘“([{";

    private DisplayWidth() {}

    static int of(int codePoint) {
        if (codePoint < 0x300) {
            return codePoint == 0xAD ? 0 : 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** Whether a line may end between two characters that no space parts. */
    static boolean mayPart(int before, int after) {
        if (before < 0x300 && after < 0x300) {
            return false;
        }
        boolean ideographs = isIdeograph(before) || isIdeograph(after);
        return ideographs
                && of(after) > 0
                && before != 0x200D
                && NEVER_FIRST.indexOf(after) < 0
                && NEVER_LAST.indexOf(before) < 0;
    }

    private static boolean isIdeograph(int codePoint) {
        return codePoint >= 0x2E80
                && isWide(codePoint)
                && Character.UnicodeScript.of(codePoint) != Character.UnicodeScript.HANGUL;
    }

    private static boolean isWide(int codePoint) {
        if (codePoint < WIDE[0]) {
            return false;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return codePoint >= WIDE[i];
            }
        }
        return false;
    }
}
