package io.github.poasdk.validation.report;

import java.util.ArrayList;
import java.util.List;

/** Text as a terminal shows it. */
final class DisplayText {

    private static final int WIDTH = 100;

    private DisplayText() {}

    /** Appends a text in lines of at most 100 columns, each with an indent before and a line feed behind it. */
    static void appendLines(String indent, String content, StringBuilder text) {
        for (String line : wrapped(visible(content), WIDTH - indent.length())) {
            text.append((indent + line).stripTrailing()).append('\n');
        }
    }

    /** The same text without characters that a terminal would obey or not show; each is shown as a replacement character. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(character -> visible.appendCodePoint(isHarmless(character) ? character : '\ufffd'));
        return visible.toString().replace('\n', ' ').replace('\t', ' ');
    }

    /** How many columns a text takes: wide characters of East Asia take two, marks on a letter none. */
    static int width(String text) {
        return text.codePoints().map(DisplayText::width).sum();
    }

    /** Lines of a text that are not wider than a number of columns unless a word is. */
    static List<String> wrapped(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : words(text)) {
            int width = width(word.stripTrailing());
            if (used > 0 && used + width > columns) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
            }
            line.append(word);
            used += width(word);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** Words with the space behind them; a wide character is a word, since a line may break beside it. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            word.appendCodePoint(characters[i]);
            boolean isLast = i + 1 == characters.length;
            boolean isBreak = characters[i] == ' '
                    || (width(characters[i]) == 2
                            && !isLast
                            && !isClosing(characters[i + 1])
                            && characters[i + 1] != ' ');
            if (isLast || isBreak) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    private static boolean isClosing(int character) {
        return "\u3001\u3002\uff0c\uff1a\uff1b\uff01\uff1f\uff09\u300d\u201d".indexOf(character) >= 0;
    }

    private static boolean isHarmless(int character) {
        int type = Character.getType(character);
        return character == '\n'
                || character == '\t'
                || (type != Character.CONTROL
                        && type != Character.FORMAT
                        && type != Character.SURROGATE
                        && type != Character.LINE_SEPARATOR
                        && type != Character.PARAGRAPH_SEPARATOR);
    }

    private static int width(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    /** The blocks whose characters Unicode's East Asian Width calls wide or full-width. */
    private static boolean isWide(int character) {
        return (character >= 0x1100 && character <= 0x115f)
                || (character >= 0x2e80 && character <= 0x303e)
                || (character >= 0x3041 && character <= 0xa4cf)
                || (character >= 0xac00 && character <= 0xd7a3)
                || (character >= 0xf900 && character <= 0xfaff)
                || (character >= 0xfe30 && character <= 0xfe6f)
                || (character >= 0xff00 && character <= 0xff60)
                || (character >= 0xffe0 && character <= 0xffe6)
                || (character >= 0x1f300 && character <= 0x1f64f)
                || (character >= 0x1f900 && character <= 0x1f9ff)
                || (character >= 0x20000 && character <= 0x3fffd);
    }
}
