package io.github.poasdk.testkit.assertion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A text to look for words in, where any white space between words is as good as any other. */
final class TextLines {

    private static final int MAX_LINES = 40;

    private final List<String> lines;
    private final String words;

    TextLines(List<String> lines) {
        this.lines = lines.stream()
                .map(TextLines::squeezed)
                .filter(line -> !line.isEmpty())
                .toList();
        this.words = String.join(" ", this.lines);
    }

    /** Where the text stands, in a measure that only grows; -1 if it does not. */
    int find(String text, int from) {
        return words.indexOf(squeezed(text), from);
    }

    /** Where the text ends that stands at a place. */
    static int end(String text, int at) {
        return at + squeezed(text).length();
    }

    /** The text with one blank for each white space, and none at its ends. */
    static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (!Character.isWhitespace(unit) && !Character.isSpaceChar(unit)) {
                squeezed.append(unit);
            } else if (squeezed.length() > 0 && squeezed.charAt(squeezed.length() - 1) != ' ') {
                squeezed.append(' ');
            }
        }
        int length = squeezed.length();
        return length > 0 && squeezed.charAt(length - 1) == ' '
                ? squeezed.substring(0, length - 1)
                : squeezed.toString();
    }

    /** What is said, as the lower part of a message; the line nearest to a text is marked, and the lines around it shown. */
    String shown(String what, String wanted) {
        if (lines.isEmpty()) {
            return "The " + what + " says nothing.";
        }
        int nearest = nearest(wanted);
        int from = Math.max(0, Math.min(nearest - MAX_LINES / 2, lines.size() - MAX_LINES));
        int to = Math.min(lines.size(), from + MAX_LINES);
        List<String> shown = new ArrayList<>();
        shown.add("The " + what + " says:");
        if (from > 0) {
            shown.add("  (" + FindingLines.count(from, "line") + " before)");
        }
        for (int i = from; i < to; i++) {
            shown.add(
                    i == nearest
                            ? "> " + Shown.plain(lines.get(i)) + "  <-- nearest"
                            : "  " + Shown.plain(lines.get(i)));
        }
        if (to < lines.size()) {
            shown.add("  (" + FindingLines.count(lines.size() - to, "line") + " behind)");
        }
        return String.join("\n", shown);
    }

    /** The line that has most of the words, half of them at least; -1 if none has. */
    private int nearest(String wanted) {
        Set<String> looked = smallWords(wanted);
        int nearest = -1;
        int most = Math.max(1, (looked.size() + 1) / 2) - 1;
        for (int i = 0; i < lines.size(); i++) {
            Set<String> common = smallWords(lines.get(i));
            common.retainAll(looked);
            if (common.size() > most) {
                most = common.size();
                nearest = i;
            }
        }
        return nearest;
    }

    private static Set<String> smallWords(String text) {
        return new HashSet<>(words(text.toLowerCase(Locale.ROOT)));
    }

    static String lettersAndDigits(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** What stands between white space, without what is neither letter nor digit. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : squeezed(text).split(" ", -1)) {
            String kept = lettersAndDigits(word);
            if (!kept.isEmpty()) {
                words.add(kept);
            }
        }
        return words;
    }
}
