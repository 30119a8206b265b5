package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.validation.internal.prose.Sentence;
import io.github.poasdk.validation.internal.text.Mark;
import io.github.poasdk.validation.internal.text.Token;
import io.github.poasdk.validation.internal.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the language of a sentence by its script and by the small words that every sentence has; they stand in {@code
 * small-words.txt}. Names, quotations, identifiers and addresses have none.
 */
final class SentenceLanguage {

    /** Of fewer words nothing is said. */
    private static final int FEWEST = 8;

    /** How many small words make it sure; a list of names has fewer. */
    private static final int SURE = 4;

    /** How many times as many small words another language than the expected one has to have. */
    private static final int TIMES = 3;

    /** One small word in so many words at least: a list of names has fewer. */
    private static final int ONE_IN = 6;

    private static final String CHINESE = "zh";
    private static final String JAPANESE = "ja";
    private static final String NONE = "";

    /** The languages of our files; what is written in another one is not compared. */
    private static final List<String> LANGUAGES = new ArrayList<>();

    /** For each word the languages that have it, as a set of bits by their places in the list. */
    private static final Map<String, Integer> SMALL_WORDS = smallWords();

    private SentenceLanguage() {}

    private static Map<String, Integer> smallWords() {
        Map<String, Integer> words = new HashMap<>();
        for (String line : DataLines.of("small-words.txt")) {
            int colon = line.indexOf(": ");
            int bit = 1 << LANGUAGES.size();
            LANGUAGES.add(line.substring(0, colon));
            Arrays.stream(line.substring(colon + 2).split(" ", -1))
                    .forEach(word -> words.merge(word, bit, (one, other) -> one | other));
        }
        return words;
    }

    /** Whether sentences in a language, a code of two letters, can be told from others. */
    static boolean knows(String language) {
        return LANGUAGES.contains(language) || language.equals(CHINESE) || language.equals(JAPANESE);
    }

    /** The language that most sentences are in; empty if there is none. */
    static String ofMost(List<Prose> texts) {
        Map<String, Integer> counts = new HashMap<>();
        for (Prose text : texts) {
            text.sentences()
                    .forEach(sentence -> of(sentence, NONE).ifPresent(code -> counts.merge(code, 1, Integer::sum)));
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() > all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(NONE);
    }

    /**
     * The language of a sentence, if it is sure.
     *
     * @param sentence the sentence
     * @param expected the language that it should be in, a code of two letters; empty if it may be in any. Another one is only
     *     told if the sentence is clearly not in this one, and may then be confused with one that is like it
     */
    static Optional<String> of(Sentence sentence, String expected) {
        int[] small = new int[LANGUAGES.size()];
        int words = 0;
        int han = 0;
        int kana = 0;
        for (Token token : sentence.words()) {
            if (!token.is(Mark.HIDDEN)) {
                words++;
                boolean isUnspaced = Tokens.isUnspaced(token.word().codePointAt(0));
                han += isUnspaced && isHan(token) ? 1 : 0;
                kana += isUnspaced && !isHan(token) ? 1 : 0;
                count(SMALL_WORDS.getOrDefault(token.word(), 0), small);
            }
        }
        if (words < FEWEST) {
            return Optional.empty();
        }
        return 2 * (han + kana) > words ? unspaced(han, kana) : spaced(small, words, expected);
    }

    private static boolean isHan(Token token) {
        return Character.UnicodeScript.of(token.word().codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    private static void count(int languages, int[] small) {
        for (int i = 0; languages >> i > 0; i++) {
            small[i] += languages >> i & 1;
        }
    }

    /** Japanese has a kana in every few characters, and Chinese at most in a name. Two characters are about a word. */
    private static Optional<String> unspaced(int han, int kana) {
        if (han + kana < 2 * FEWEST) {
            return Optional.empty();
        }
        if (4 * kana > han) {
            return Optional.of(JAPANESE);
        }
        return kana == 0 ? Optional.of(CHINESE) : Optional.empty();
    }

    /** The language with the most small words; the one of the plan unless another one has many times as many. */
    private static Optional<String> spaced(int[] small, int words, String expected) {
        int best = 0;
        int language = 0;
        boolean isAlone = false;
        for (int i = 0; i < small.length; i++) {
            isAlone = small[i] > best || (isAlone && small[i] < best);
            language = small[i] > best ? i : language;
            best = Math.max(best, small[i]);
        }
        int own = LANGUAGES.contains(expected) ? small[LANGUAGES.indexOf(expected)] : 0;
        if (best < SURE || best * ONE_IN < words) {
            return Optional.empty();
        }
        if (best < TIMES * own) {
            return Optional.of(expected);
        }
        return isAlone || !expected.isEmpty() ? Optional.of(LANGUAGES.get(language)) : Optional.empty();
    }
}
