package io.github.poasdk.validation.internal.prose.model;

import io.github.poasdk.validation.internal.prose.Sentence;
import io.github.poasdk.validation.internal.text.Mark;
import io.github.poasdk.validation.internal.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands for words that differ from plan to plan, such as dates, numbers and names. Immutable and thread-safe. */
final class Masks {

    static final String NUMBER = "<num>";
    static final String DATE = "<date>";

    /** What masks a word in capitals that is none of these. */
    private static final String NAME = "<name>";

    /** The list of words in capitals that are no names. */
    private static final String NO_NAMES = "capitalized";

    /** Months that are other words in small letters. */
    private static final String AMBIGUOUS = "ambiguous";

    private final Map<String, String> byWord = new HashMap<>();
    private final Set<String> noNames;
    private final Set<String> ambiguous;

    /** Of lists of words by their masks. */
    Masks(Map<String, List<String>> lists) {
        noNames = Set.copyOf(lists.getOrDefault(NO_NAMES, List.of()));
        ambiguous = Set.copyOf(lists.getOrDefault(AMBIGUOUS, List.of()));
        lists.forEach((mask, words) -> {
            if (mask.startsWith("<")) {
                words.forEach(word -> byWord.put(word, mask));
            }
        });
    }

    /** The word of a token, or what stands for it. */
    String of(Token token, Sentence sentence, boolean isFirst) {
        if (token.is(Mark.QUOTE)) {
            return "<quote>";
        }
        if (token.is(Mark.ID) || token.is(Mark.LINK)) {
            return "<id>";
        }
        if (token.is(Mark.TIME)) {
            return DATE;
        }
        if (token.is(Mark.NUMBER)) {
            return number(token);
        }
        return word(token.word(), isCapitalized(token, sentence.text()), isFirst);
    }

    private static String number(Token token) {
        if (token.is(Mark.RATE)) {
            return "<rate>";
        }
        String word = token.word();
        boolean isYear = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
        return isYear ? DATE : word.equals("0") ? "<zero>" : NUMBER;
    }

    private String word(String word, boolean isCapitalized, boolean isFirst) {
        String mask = byWord.get(word);
        if (mask != null && (isCapitalized || !ambiguous.contains(word))) {
            return mask;
        }
        return isCapitalized && !isFirst && !noNames.contains(word) ? NAME : word;
    }

    private static boolean isCapitalized(Token token, String text) {
        return Character.isUpperCase(text.codePointAt(token.start())) && !token.is(Mark.CAPITALS);
    }

    /** Whether one mask goes on in the next: a date of several words, a name of several words. */
    static boolean isJoined(String before, String next) {
        return next.equals(before) || (isOfDate(before) && isOfDate(next));
    }

    /** What stands for two masks that are joined. */
    static String join(String before, String next) {
        return next.equals(before) ? before : DATE;
    }

    private static boolean isOfDate(String mask) {
        return mask.equals(NUMBER) || mask.equals(DATE);
    }
}
