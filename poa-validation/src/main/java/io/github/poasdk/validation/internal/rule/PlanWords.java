package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.validation.finding.TextSpan;
import io.github.poasdk.validation.internal.prose.Sentence;
import io.github.poasdk.validation.internal.text.PhraseSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Phrases of one language that tell what a sentence of a plan is: of what was done, of what is to come, of why something
 * happened. They stand in {@code plan-words_en.txt} and the like. Immutable and thread-safe.
 */
final class PlanWords {

    /** The languages that there is a file of. */
    private static final List<String> KNOWN = List.of("de", "en", "zh");

    private static final Map<String, PlanWords> READ = new ConcurrentHashMap<>();
    private static final int NONE = -1;

    private static final String NOT = "not-";

    private final PhraseSet phrases;
    private final List<Meaning> meanings = new ArrayList<>();

    /** What a phrase tells. Each has phrases beside which it tells nothing. */
    enum Cue {
        /** Something is still to be done, once. */
        FUTURE,
        /** Something was done. */
        PAST,
        /** Why something happened. */
        CAUSE,
        /** What is to be done about it. */
        MEASURE,
        /** A polite request in the form of a question. */
        REQUEST
    }

    /** What a phrase tells, or that it makes it unsure. */
    private record Meaning(Cue cue, boolean isSilencing) {

        static Meaning of(String name) {
            boolean isSilencing = name.startsWith(NOT);
            String cue = isSilencing ? name.substring(NOT.length()) : name;
            return new Meaning(Cue.valueOf(cue.toUpperCase(Locale.ROOT)), isSilencing);
        }
    }

    private PlanWords(List<String> lines) {
        PhraseSet.Builder builder = PhraseSet.builder();
        for (String line : lines) {
            int colon = line.indexOf(": ");
            String name = line.substring(0, colon);
            String value = line.substring(colon + 2);
            if (name.startsWith("<")) {
                builder.wordClass(
                        name.substring(1, name.length() - 1),
                        Arrays.stream(value.split(",", -1)).map(String::strip).toList());
            } else {
                builder.add(value, meanings.size());
                meanings.add(Meaning.of(name));
            }
        }
        phrases = builder.build();
    }

    /** Whether there are phrases of a language. */
    static boolean knows(String language) {
        return KNOWN.contains(language);
    }

    /** The phrases of a language, a code of two letters. */
    static Optional<PlanWords> of(String language) {
        return knows(language)
                ? Optional.of(READ.computeIfAbsent(
                        language, code -> new PlanWords(DataLines.of("plan-words_" + code + ".txt"))))
                : Optional.empty();
    }

    /** Where a sentence tells something; nowhere if something in it says that it may mean another thing. */
    Optional<TextSpan> find(Sentence sentence, Cue cue) {
        int[] first = {NONE};
        int[] last = {NONE};
        boolean[] isSure = {true};
        phrases.find(sentence.tokens(), (id, from, to) -> {
            Meaning meaning = meanings.get(id);
            if (meaning.cue() == cue && meaning.isSilencing()) {
                isSure[0] = false;
            } else if (meaning.cue() == cue && (first[0] == NONE || from == first[0])) {
                first[0] = from;
                last[0] = to;
            }
        });
        return first[0] == NONE || !isSure[0]
                ? Optional.empty()
                : Optional.of(new TextSpan(
                        sentence.tokens().get(first[0]).start(),
                        sentence.tokens().get(last[0]).end()));
    }
}
