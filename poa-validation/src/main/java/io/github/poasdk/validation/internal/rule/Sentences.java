package io.github.poasdk.validation.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where sentences end. A full stop ends one only before a space or the end of the text, and neither before a small
 * letter nor behind an abbreviation, an initial or a number of one or two digits, which may be a date as in <em>3. Mai</em>;
 * stops of Chinese and Japanese end one anywhere.
 */
final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "abs", "approx", "art", "bzw", "ca", "cf", "co", "corp", "d.h", "dept", "dr", "e.g", "ej", "etc", "evtl",
            "fig", "i.e", "inc", "incl", "inkl", "jr", "ltd", "max", "min", "mr", "mrs", "ms", "n", "no", "nr", "núm",
            "p.ej", "par", "pp", "prof", "resp", "sig", "sr", "sra", "st", "str", "tel", "u.a", "usw", "vgl", "vs",
            "z.b");

    private Sentences() {}

    /** Where each sentence ends: behind its last mark. What follows the last end and is not blank is one more. */
    static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isEnd(text, i)) {
                int end = i + 1;
                while (end < text.length() && isClosing(text.charAt(end))) {
                    end++;
                }
                ends.add(end);
                done = end;
                i = end - 1;
            }
        }
        if (!text.substring(done).isBlank()) {
            ends.add(text.length());
        }
        return ends;
    }

    /** Where the next sentence starts behind the end of one. */
    static int startBehind(int end, String text) {
        int start = end;
        while (start < text.length() - 1 && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isEnd(String text, int at) {
        char mark = text.charAt(at);
        if (isWideStop(mark)) {
            return true;
        }
        boolean isStop = mark == '.' || mark == '!' || mark == '?' || mark == '\u2026';
        boolean isFull = mark == '!' || mark == '?' || !(isPartOfWord(text, at) || isBeforeSmallLetter(text, at + 1));
        return isStop && isBeforeSpace(text, at + 1) && isFull;
    }

    private static boolean isWideStop(char mark) {
        return mark == '\u3002' || mark == '\uff01' || mark == '\uff1f' || mark == '\uff61';
    }

    /** Quotation marks, brackets and further stops belong to the sentence that they close. */
    private static boolean isClosing(char mark) {
        return "!?.\u2026)]\"'\u201d\u2019\u00bb\u300d\u300f\uff09".indexOf(mark) >= 0 || isWideStop(mark);
    }

    private static boolean isBeforeSpace(String text, int from) {
        int next = from;
        while (next < text.length() && isClosing(text.charAt(next))) {
            next++;
        }
        return next == text.length() || Character.isWhitespace(text.charAt(next));
    }

    /** A sentence that goes on in a small letter has not ended. */
    private static boolean isBeforeSmallLetter(String text, int from) {
        int next = from;
        while (next < text.length() && (Character.isWhitespace(text.charAt(next)) || isClosing(text.charAt(next)))) {
            next++;
        }
        return next < text.length() && Character.isLowerCase(text.charAt(next));
    }

    private static boolean isPartOfWord(String text, int stop) {
        int start = stop;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != '(') {
            start--;
        }
        String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
        boolean isLast = text.substring(stop + 1).isBlank();
        return !isLast && (ABBREVIATIONS.contains(word) || isInitial(word) || isShortNumber(word));
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0));
    }

    private static boolean isShortNumber(String word) {
        return !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
