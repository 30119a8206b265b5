package io.github.poasdk.render.text;

import io.github.poasdk.render.document.Inline;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills lines with words up to a width. */
final class TextWriter {

    /** What may become a line break; other spaces, such as one that must not break, belong to their word. */
    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\r\\n\\u2028\\u2029]+");

    private final int width;
    private final StringBuilder text = new StringBuilder();

    TextWriter(int width) {
        this.width = width;
    }

    /** Runs of text as one line without a width. */
    static String flat(List<Inline> inlines) {
        return String.join(" ", words(inlines.stream().map(Inline::content).collect(Collectors.joining())));
    }

    /** A paragraph: the first line begins with one prefix, every other one with the other. */
    void paragraph(String firstPrefix, String prefix, String content) {
        StringBuilder line = new StringBuilder();
        String start = firstPrefix;
        for (String word : words(content)) {
            if (!line.isEmpty() && length(start) + length(line) + 1 + length(word) > width) {
                end(start, line);
                start = prefix;
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        end(start, line);
    }

    void blankLine() {
        text.append('\n');
    }

    String text() {
        return text.toString();
    }

    private void end(String start, StringBuilder line) {
        text.append(line.isEmpty() ? start.stripTrailing() : start).append(line).append('\n');
    }

    private static List<String> words(String content) {
        return WHITE_SPACE
                .splitAsStream(content)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static int length(CharSequence characters) {
        return Character.codePointCount(characters, 0, characters.length());
    }
}
