package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.validation.internal.prose.Sentence;
import io.github.poasdk.validation.internal.text.Mark;
import io.github.poasdk.validation.internal.text.Token;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How easily a text is read, by the length of its sentences and words. The formula of each language, its source and the least
 * value that is no finding stand in {@code reading-ease.csv}. Immutable and thread-safe.
 *
 * @param language the language, a code of two letters
 * @param base the value that lengths are taken from
 * @param eachWord what a word of the mean sentence takes
 * @param eachSyllable what a syllable of the mean word takes
 * @param least the least value that is no finding
 */
record ReadingEase(String language, double base, double eachWord, double eachSyllable, double least) {

    /** Of a shorter text a single sentence decides, in words. */
    private static final int SHORTEST = 60;

    /** Of fewer sentences one that is too long decides, and it is a finding itself. */
    private static final int FEWEST_SENTENCES = 3;

    private static final String CHINESE = "zh";

    private static final Map<String, ReadingEase> ALL = DataLines.of("reading-ease.csv").stream()
            .map(ReadingEase::row)
            .collect(Collectors.toUnmodifiableMap(ReadingEase::language, Function.identity()));

    /** What was counted in a text. */
    static final class Counts {

        private int sentences;
        private int words;
        private int syllables;

        /** The mean words of a sentence, rounded. */
        long wordsEach() {
            return Math.round((double) words / Math.max(1, sentences));
        }
    }

    static boolean knows(String language) {
        return ALL.containsKey(language);
    }

    static Optional<ReadingEase> of(String language) {
        return Optional.ofNullable(ALL.get(language));
    }

    private static ReadingEase row(String line) {
        String[] fields = line.split(",", -1);
        return new ReadingEase(
                fields[0],
                Double.parseDouble(fields[1]),
                Double.parseDouble(fields[2]),
                Double.parseDouble(fields[3]),
                Double.parseDouble(fields[4]));
    }

    /** Counts a sentence, and gives its syllables. Quotations, identifiers and addresses are not the writer's own words. */
    int count(Sentence sentence, Counts counts) {
        int words = 0;
        int syllables = 0;
        for (Token token : sentence.words()) {
            if (!token.is(Mark.HIDDEN)) {
                words++;
                syllables += Syllables.in(token.word(), language);
            }
        }
        counts.words += words;
        counts.syllables += syllables;
        counts.sentences += words > 0 ? 1 : 0;
        return syllables;
    }

    /** Whether what was counted is hard to read; never of little text. In Chinese a word is a character. */
    boolean isHard(Counts counts) {
        int shortest = language.equals(CHINESE) ? 2 * SHORTEST : SHORTEST;
        return counts.words >= shortest && counts.sentences >= FEWEST_SENTENCES && ease(counts) < least;
    }

    private double ease(Counts counts) {
        return base - eachWord * counts.words / counts.sentences - eachSyllable * counts.syllables / counts.words;
    }
}
