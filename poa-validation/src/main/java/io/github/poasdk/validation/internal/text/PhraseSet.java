package io.github.poasdk.validation.internal.text;

import io.github.poasdk.validation.finding.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many phrases that are looked for at once. A phrase is a sequence of words, apart by blanks, with these forms:
 *
 * <ul>
 *   <li>{@code word}: the word, in small or capital letters; {@code polic*} and {@code *straße} leave the rest open
 *   <li>{@code (a|b c)}: one of several sequences; {@code [a|b]}: one of them or nothing
 *   <li>{@code #}: a word with a digit in it; {@code *3}: up to 3 words (at most 9), with no break between clauses
 *   <li>{@code <name>}: a member of a class of words; {@code @NAME}: a token with a {@link Mark}
 *   <li>{@code ^} and {@code $}: the start and the end of a sentence
 * </ul>
 *
 * <p>All of them are one automaton without loops. From each word it goes on for as many words as a phrase can have, so the
 * time is linear in the text. The steps that texts usually take are remembered, so many of them. Immutable but for that, and
 * thread-safe.
 */
public final class PhraseSet {

    /** How many states the automaton of a phrase has at most; classes of words are not a stranger's, and have more. */
    private static final int MAX_STATES = 400;

    private static final int MAX_STATES_WITH_CLASSES = 4000;

    private final AtomTable atoms;
    private final Automaton automaton;

    /** Takes what is found. */
    @FunctionalInterface
    public interface Sink {

        /**
         * A phrase stands in the text.
         *
         * @param id the number of the phrase
         * @param first the index of its first token
         * @param last the index of its last token; the same phrase can start at a token and have several ends
         */
        void found(int id, int first, int last);
    }

    private PhraseSet(Builder builder) {
        atoms = builder.atoms.build();
        automaton = new Automaton(builder);
    }

    /**
     * A set of phrases that nobody needs to tell apart.
     *
     * @param phrases the phrases
     * @return the set
     * @throws IllegalArgumentException if one is not in the form, too long, or could match nothing at all
     */
    public static PhraseSet of(List<String> phrases) {
        Builder builder = builder();
        phrases.forEach(phrase -> builder.add(phrase, 0));
        return builder.build();
    }

    /** A set to be filled. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Finds all phrases.
     *
     * @param tokens the words of a text, or of a sentence with its start and end
     * @param sink takes what is found, by the starts
     */
    public void find(List<Token> tokens, Sink sink) {
        AtomTable.Takers[] takers = new AtomTable.Takers[tokens.size()];
        for (int i = 0; i < takers.length; i++) {
            takers[i] = atoms.takers(tokens.get(i));
        }
        for (int first = 0; first < takers.length; first++) {
            Automaton.Place place = automaton.first(takers[first]);
            for (int at = first; !place.isEmpty(); at++) {
                for (int id : place.phrases()) {
                    sink.found(id, first, at);
                }
                if (at + 1 == takers.length) {
                    break;
                }
                place = automaton.step(place, takers[at + 1]);
            }
        }
    }

    /**
     * Where the phrases stand.
     *
     * @param tokens the words of a text
     * @return the spans in the text, in order; none of them within another
     */
    public List<TextSpan> find(List<Token> tokens) {
        List<TextSpan> spans = new ArrayList<>();
        find(
                tokens,
                (id, first, last) -> spans.add(
                        new TextSpan(tokens.get(first).start(), tokens.get(last).end())));
        return outermost(spans);
    }

    /** The spans in order, without those that lie within another. */
    public static List<TextSpan> outermost(List<TextSpan> spans) {
        List<TextSpan> sorted = new ArrayList<>(spans);
        sorted.sort((one, other) ->
                one.start() == other.start() ? other.end() - one.end() : Integer.compare(one.start(), other.start()));
        List<TextSpan> kept = new ArrayList<>();
        int end = -1;
        for (TextSpan span : sorted) {
            if (span.end() > end) {
                kept.add(span);
                end = span.end();
            }
        }
        return kept;
    }

    /** Takes the phrases of a set. Not thread-safe. */
    public static final class Builder {

        final AtomTable.Builder atoms = new AtomTable.Builder();

        /** The atom that each state takes, or -1. */
        final List<Integer> takes = new ArrayList<>();

        final List<int[]> skips = new ArrayList<>();
        final List<Integer> starts = new ArrayList<>();

        /** The phrases by their last states. */
        final Map<Integer, Integer> ends = new HashMap<>();

        private final Map<String, WordClass> classes = new HashMap<>();

        private Builder() {}

        /**
         * Names words that stand for each other.
         *
         * @param name what phrases call them
         * @param members words, or sequences of words
         * @return this
         * @throws IllegalArgumentException if a member is not in the form
         */
        public Builder wordClass(String name, List<String> members) {
            WordClass added = WordClass.of(name, members);
            classes.put(name, added);
            atoms.add(added);
            return this;
        }

        /**
         * Adds a phrase.
         *
         * @param text the phrase
         * @param id its number
         * @return this
         * @throws IllegalArgumentException if it is not in the form, too long, or could match nothing at all
         */
        public Builder add(String text, int id) {
            List<PhraseParser.State> states = new PhraseParser(text, classes).states();
            if (states.size() > (classes.isEmpty() ? MAX_STATES : MAX_STATES_WITH_CLASSES)) {
                throw new IllegalArgumentException("the phrase is too long");
            }
            int first = takes.size();
            for (PhraseParser.State state : states) {
                takes.add(state.atom() == null ? -1 : atoms.number(state.atom()));
                skips.add(state.skips().stream().mapToInt(skip -> first + skip).toArray());
            }
            int last = takes.size() - 1;
            if (Arrays.stream(Automaton.closure(first, skips)).anyMatch(state -> state == last)) {
                throw new IllegalArgumentException("the phrase can be nothing");
            }
            starts.add(first);
            ends.put(last, id);
            return this;
        }

        /** The set. */
        public PhraseSet build() {
            return new PhraseSet(this);
        }
    }
}
