package io.github.poasdk.validation.prose;

import io.github.poasdk.validation.internal.text.PhraseSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All phrases of a language, each with what it is for. */
final class Phrases {

    /** What a phrase says of the sentence in which it stands. */
    @FunctionalInterface
    interface Use {

        /**
         * Notes it.
         *
         * @param cues the sentence
         * @param first the index of the first token of the phrase
         * @param last the index of its last token
         */
        void note(Cues cues, int first, int last);
    }

    private final PhraseSet set;
    private final List<Use> uses;

    private Phrases(PhraseSet set, List<Use> uses) {
        this.set = set;
        this.uses = List.copyOf(uses);
    }

    PhraseSet set() {
        return set;
    }

    Use use(int id) {
        return uses.get(id);
    }

    static Builder builder(Map<String, List<String>> classes) {
        return new Builder(classes);
    }

    /** Collects phrases. Not thread-safe. */
    static final class Builder {

        private final PhraseSet.Builder set = PhraseSet.builder();
        private final List<Use> uses = new ArrayList<>();

        private Builder(Map<String, List<String>> classes) {
            classes.forEach(set::wordClass);
        }

        /** Adds phrases; one that can't be read is named in the exception. */
        void add(Use use, List<String> phrases) {
            for (String phrase : phrases) {
                try {
                    set.add(phrase, uses.size());
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException("not a phrase: " + phrase, e);
                }
                uses.add(use);
            }
        }

        Phrases build() {
            return new Phrases(set.build(), uses);
        }
    }
}
