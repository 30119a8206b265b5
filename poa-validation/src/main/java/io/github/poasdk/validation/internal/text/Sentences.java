package io.github.poasdk.validation.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where sentences end. A full stop ends one only before a space or the end of the text, and neither before a small
 * letter nor behind an abbreviation, an initial or a number that counts, as in <em>3. Mai</em>; stops of
 * Chinese and Japanese end one anywhere. A line ends one if it is short, if an empty line follows, or a list.
 */
public final class Sentences {

    /** No sentence is longer, in UTF-16 units; what is longer is cut. */
    static final int MAX_LENGTH = 4000;

    /** A line that a writer ended himself is shorter than one that was filled, in UTF-16 units. */
    private static final int SHORT_LINE = 60;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "abs",
            "anl",
            "approx",
            "art",
            "art.-nr",
            "bestell-nr",
            "bspw",
            "bzgl",
            "bzw",
            "ca",
            "cf",
            "chr",
            "co",
            "corp",
            "d.h",
            "dept",
            "dr",
            "e.g",
            "ej",
            "etc",
            "evtl",
            "exkl",
            "fig",
            "fr",
            "gem",
            "ggf",
            "ggü",
            "hr",
            "i.d.r",
            "i.e",
            "inc",
            "incl",
            "ing",
            "inh",
            "inkl",
            "jr",
            "lfd",
            "lt",
            "ltd",
            "max",
            "min",
            "mind",
            "mio",
            "mr",
            "mrd",
            "mrs",
            "ms",
            "n",
            "no",
            "nr",
            "núm",
            "o.g",
            "o.ä",
            "p.ej",
            "par",
            "pp",
            "prof",
            "resp",
            "s.o",
            "s.u",
            "sig",
            "sog",
            "sr",
            "sra",
            "st",
            "stk",
            "str",
            "tel",
            "tsd",
            "u.a",
            "u.u",
            "usw",
            "vgl",
            "vs",
            "z.b",
            "ziff",
            "zzgl",
            "zzt");

    private static final Set<String> MONTHS = Set.of(
            "jan",
            "januar",
            "january",
            "jänner",
            "feb",
            "februar",
            "february",
            "mar",
            "march",
            "mär",
            "märz",
            "apr",
            "april",
            "may",
            "mai",
            "jun",
            "june",
            "juni",
            "jul",
            "july",
            "juli",
            "aug",
            "august",
            "sep",
            "sept",
            "september",
            "oct",
            "october",
            "okt",
            "oktober",
            "nov",
            "november",
            "dec",
            "december",
            "dez",
            "dezember");

    /** Words of German before a number that counts, as in <em>am 3. Werktag</em>. */
    private static final Set<String> BEFORE_ORDINALS = Set.of(
            "ab", "am", "beim", "das", "dem", "den", "der", "des", "die", "im", "jeden", "jedes", "vom", "zum", "zur");

    private static final int LONGEST_WORD = 12;

    private Sentences() {}

    /** Where each sentence ends: behind its last mark. What follows the last end and is not blank is one more. */
    public static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        int end = nextEnd(text, 0);
        while (end > 0) {
            ends.add(end);
            end = nextEnd(text, end);
        }
        return ends;
    }

    /** Where the first sentence behind an end of one ends; -1 if nothing but blanks is left. */
    public static int nextEnd(String text, int from) {
        int start = startBehind(from, text);
        if (start >= text.length() || Character.isWhitespace(text.charAt(start))) {
            return -1;
        }
        int line = start;
        for (int i = start; i < text.length(); i++) {
            char mark = text.charAt(i);
            if (mark == '\n' || mark == '\r') {
                if (isEndOfLine(text, line, i)) {
                    return i;
                }
                line = i + 1;
            } else if (isEnd(text, i)) {
                return behindClosing(text, i + 1);
            } else if (i - start >= MAX_LENGTH && !Character.isHighSurrogate(mark)) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** Where the next sentence starts behind the end of one. */
    public static int startBehind(int end, String text) {
        int start = end;
        while (start < text.length() - 1 && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isEnd(String text, int at) {
        char mark = text.charAt(at);
        if (isWideStop(mark)) {
            return !goesOn(text, behindClosing(text, at + 1));
        }
        boolean isStop = mark == '.' || mark == '!' || mark == '?' || mark == '\u2026';
        return isStop
                && isBeforeSpace(text, at + 1)
                && (mark == '!' || mark == '?' || !(isPartOfWord(text, at) || isBeforeSmallLetter(text, at + 1)));
    }

    /** A line that was filled goes on in the next one. */
    private static boolean isEndOfLine(String text, int line, int end) {
        int next = end;
        int breaks = 0;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            breaks += text.charAt(next) == '\n' ? 1 : 0;
            next++;
        }
        if (next == text.length() || breaks > 1 || isListMark(text, next)) {
            return true;
        }
        return end - line < SHORT_LINE && !Character.isLowerCase(text.charAt(next));
    }

    /** A dash, a bullet or a counting number before a blank. */
    private static boolean isListMark(String text, int at) {
        int behind = at;
        if ("-*+\u2022\u2013\u2014\u25aa\u25cf\u25e6\u00b7".indexOf(text.charAt(at)) >= 0) {
            behind = at + 1;
        } else {
            while (behind < text.length() && behind - at < 2 && Character.isDigit(text.charAt(behind))) {
                behind++;
            }
            boolean isCounted = behind > at && behind < text.length() && ".)".indexOf(text.charAt(behind)) >= 0;
            behind = isCounted ? behind + 1 : at;
        }
        return behind > at && behind < text.length() && Character.isWhitespace(text.charAt(behind));
    }

    /** Behind a title or a quotation with a stop of its own, a comma or the end of brackets shows that the sentence has not ended. */
    private static boolean goesOn(String text, int from) {
        return from < text.length() && "\uff0c\u3001\uff1b\uff1a\u300b\u3011".indexOf(text.charAt(from)) >= 0;
    }

    private static boolean isWideStop(char mark) {
        return mark == '\u3002' || mark == '\uff01' || mark == '\uff1f' || mark == '\uff61';
    }

    /** Quotation marks, brackets and further stops belong to the sentence that they close. */
    private static boolean isClosing(char mark) {
        return "!?.\u2026)]\"'\u201d\u2019\u00bb\u201c\u2018\u00ab\u300d\u300f\uff09".indexOf(mark) >= 0
                || isWideStop(mark);
    }

    private static int behindClosing(String text, int from) {
        int next = from;
        while (next < text.length() && isClosing(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isBeforeSpace(String text, int from) {
        int next = behindClosing(text, from);
        return next == text.length() || Character.isWhitespace(text.charAt(next));
    }

    /** A sentence that goes on in a small letter has not ended. */
    private static boolean isBeforeSmallLetter(String text, int from) {
        int next = startOfWord(text, from);
        return next < text.length() && Character.isLowerCase(text.charAt(next));
    }

    private static int startOfWord(String text, int from) {
        int next = from;
        while (next < text.length() && (Character.isWhitespace(text.charAt(next)) || isClosing(text.charAt(next)))) {
            next++;
        }
        return next;
    }

    private static boolean isPartOfWord(String text, int stop) {
        int start = stop;
        while (start > 0
                && stop - start <= LONGEST_WORD
                && !Character.isWhitespace(text.charAt(start - 1))
                && text.charAt(start - 1) != '(') {
            start--;
        }
        String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
        if (startOfWord(text, stop + 1) == text.length()) {
            return false;
        }
        return ABBREVIATIONS.contains(word)
                || isInitial(word)
                || (isShortNumber(word)
                        && (isFirstOfLine(text, start)
                                || isBeforeMonth(text, stop + 1)
                                || BEFORE_ORDINALS.contains(wordBefore(text, start))));
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0));
    }

    private static boolean isShortNumber(String word) {
        return !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isFirstOfLine(String text, int start) {
        int before = start - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    private static String wordBefore(String text, int from) {
        int end = from;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isBeforeMonth(String text, int from) {
        int start = startOfWord(text, from);
        int end = start;
        while (end < text.length() && end - start < LONGEST_WORD && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return MONTHS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
