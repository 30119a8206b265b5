package io.github.poasdk.validation.report;

import io.github.poasdk.validation.finding.TextSpan;

/**
 * A part of a text within its line, and carets below it. A line that is too wide is cut around the part, and the part in its
 * middle if need be; the breaks of a part that goes on in the next line are shown as blanks.
 *
 * @param line the line
 * @param indent how many columns stand before the carets
 * @param carets the carets
 */
record UnderlinedLine(String line, int indent, String carets) {

    private static final String CUT = "\u2026";

    /** A part of a text in so many columns, at least 20. */
    static UnderlinedLine of(String text, TextSpan span, int columns) {
        int start = span.start();
        int end = span.end();
        String part = part(text, start, end, columns);
        int room = columns - DisplayText.width(part);
        String before = DisplayText.visible(text.substring(from(text, start, room), start));
        String after = DisplayText.visible(text.substring(end, to(text, end, room)));
        int wanted = Math.max(room / 2, room - DisplayText.width(after));
        before = last(before.stripLeading(), wanted);
        after = first(after.stripTrailing(), room - DisplayText.width(before));
        return new UnderlinedLine(
                before + part + after, DisplayText.width(before), "^".repeat(Math.max(1, DisplayText.width(part))));
    }

    /** The part as it is shown: its beginning and its end if it is wider than the line. */
    private static String part(String text, int start, int end, int columns) {
        boolean isLong = end - start > 2 * columns;
        String whole =
                oneLine(isLong ? text.substring(start, border(text, start + columns)) : text.substring(start, end));
        if (!isLong && DisplayText.width(whole) <= columns) {
            return whole;
        }
        String tail = isLong ? oneLine(text.substring(border(text, end - columns), end)) : whole;
        int half = (columns - 1) / 2;
        return begin(whole, half).stripTrailing() + CUT + end(tail, half).stripLeading();
    }

    private static String oneLine(String text) {
        return DisplayText.visible(text.replaceAll("[ \\t]*+(?:\\r\\n?|\\n)[ \\t]*+", " "));
    }

    /** Where what is shown of the line begins at the earliest. */
    private static int from(String text, int start, int room) {
        int from = start;
        while (from > 0 && start - from <= 2 * room && !isBreak(text.charAt(from - 1))) {
            from--;
        }
        return border(text, from);
    }

    private static int to(String text, int end, int room) {
        int to = end;
        while (to < text.length() && to - end <= 2 * room && !isBreak(text.charAt(to))) {
            to++;
        }
        return border(text, to);
    }

    private static boolean isBreak(char unit) {
        return unit == '\n' || unit == '\r';
    }

    /** The end of a text that is no wider than so many columns, from the beginning of a word if there is one. */
    private static String last(String text, int columns) {
        if (DisplayText.width(text) <= columns) {
            return text;
        }
        String kept = end(text, columns - 1);
        int blank = kept.indexOf(' ');
        boolean isWithinWord = !text.endsWith(" " + kept) && blank >= 0;
        return columns < 1 ? "" : CUT + (isWithinWord ? kept.substring(blank + 1) : kept);
    }

    /** The beginning of a text that is no wider than so many columns, up to the end of a word if there is one. */
    private static String first(String text, int columns) {
        if (DisplayText.width(text) <= columns) {
            return text;
        }
        String kept = begin(text, columns - 1);
        int blank = kept.lastIndexOf(' ');
        boolean isWithinWord = !text.startsWith(kept + " ") && blank >= 0;
        return columns < 1 ? "" : (isWithinWord ? kept.substring(0, blank) : kept) + CUT;
    }

    private static String begin(String text, int columns) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            used += DisplayText.width(text.substring(end, next));
            if (used > columns) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }

    private static String end(String text, int columns) {
        int start = text.length();
        int used = 0;
        while (start > 0) {
            int next = text.offsetByCodePoints(start, -1);
            used += DisplayText.width(text.substring(next, start));
            if (used > columns) {
                break;
            }
            start = next;
        }
        return text.substring(start);
    }

    /** The next place that is not within a character. */
    private static int border(String text, int at) {
        boolean isWithin =
                at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return isWithin ? at - 1 : at;
    }
}
