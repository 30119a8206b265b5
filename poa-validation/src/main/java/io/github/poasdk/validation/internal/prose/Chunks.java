package io.github.poasdk.validation.internal.prose;

import io.github.poasdk.validation.internal.text.Mark;
import java.util.Locale;
import java.util.Set;

/** Tells identifiers, addresses, numbers, amounts and dates by their form. A chunk is what stands between blanks. */
final class Chunks {

    private static final int LONGEST = 300;

    private static final Set<String> FILE_ENDINGS =
            Set.of("pdf", "jpg", "jpeg", "png", "doc", "docx", "xls", "xlsx", "csv", "zip", "mp4", "eml", "txt");

    private Chunks() {}

    /** The marks of a chunk without the punctuation around it, as a set of bits. */
    static int marks(String text, int start, int end) {
        if (end - start > LONGEST) {
            return 0;
        }
        Shape shape = Shape.of(text, start, end);
        if (shape.digits == 0) {
            return isLink(text.substring(start, end)) ? link() : codeOfLetters(shape);
        }
        if (shape.letters == 0) {
            return number(text, start, end, shape);
        }
        return isLink(text.substring(start, end)) ? link() : code(shape);
    }

    private static int link() {
        return Mark.LINK.bit() | Mark.HIDDEN.bit();
    }

    /** Names of variants such as RED-XL-NEW. */
    private static int codeOfLetters(Shape shape) {
        boolean isCode = shape.hyphens > 1 && shape.small == 0 && shape.letters > shape.hyphens + 1;
        return isCode ? Mark.ID.bit() | Mark.HIDDEN.bit() : 0;
    }

    private static int number(String text, int start, int end, Shape shape) {
        if (shape.hyphens > 1 && shape.digits > 10) {
            return Mark.ID.bit() | Mark.HIDDEN.bit();
        }
        int marks = Mark.NUMBER.bit();
        boolean isBeforeUnit = end < text.length() && "%\u2030\u20ac\uff05".indexOf(text.charAt(end)) >= 0;
        boolean isBehindUnit = start > 0 && "$\u20ac\u00a3\u00a5\uff04\uffe5".indexOf(text.charAt(start - 1)) >= 0;
        boolean isTime = shape.colons > 0
                || shape.slashes > 1
                || (shape.hyphens > 1 && shape.digits >= 6)
                || (shape.dots == 2 && isDayFirst(text, start, end));
        return marks | (isBeforeUnit || isBehindUnit ? Mark.RATE.bit() : 0) | (isTime ? Mark.TIME.bit() : 0);
    }

    /** A date such as 12.05.2024, but not a number such as 1.234.567. */
    private static boolean isDayFirst(String text, int start, int end) {
        int first = text.indexOf('.', start) - start;
        int second = text.indexOf('.', start + first + 1) - start;
        int year = end - start - second - 1;
        return first <= 2 && second - first <= 3 && (year == 2 || year == 4);
    }

    /** Letters and digits together: an identifier if it is long or in capitals, else a number with its unit. */
    private static int code(Shape shape) {
        boolean isCode = (shape.small == 0 && shape.letters + shape.digits >= 4) || shape.digits > 4;
        return isCode ? Mark.ID.bit() | Mark.HIDDEN.bit() : 0;
    }

    private static boolean isLink(String chunk) {
        int dot = chunk.lastIndexOf('.');
        if (dot < 0 && !chunk.contains("://")) {
            return false;
        }
        String ending = chunk.substring(dot + 1).toLowerCase(Locale.ROOT);
        return chunk.contains("://")
                || chunk.startsWith("www.")
                || (chunk.indexOf('@') > 0 && dot > chunk.indexOf('@'))
                || FILE_ENDINGS.contains(ending);
    }

    /** What a chunk consists of. */
    private static final class Shape {
        private int digits;
        private int letters;
        private int small;
        private int hyphens;
        private int slashes;
        private int colons;
        private int dots;

        static Shape of(String text, int start, int end) {
            Shape shape = new Shape();
            for (int i = start; i < end; i++) {
                shape.add(text.charAt(i));
            }
            return shape;
        }

        private void add(char character) {
            if (Character.isDigit(character)) {
                digits++;
            } else if (Character.isLetter(character)) {
                letters++;
                small += Character.isUpperCase(character) ? 0 : 1;
            } else if (character == '-') {
                hyphens++;
            } else if (character == '/') {
                slashes++;
            } else if (character == ':') {
                colons++;
            } else if (character == '.') {
                dots++;
            }
        }
    }
}
