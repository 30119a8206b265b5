package io.github.poasdk.validation.internal.text;

import io.github.poasdk.validation.finding.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A phrase to look for in texts of strangers. It is a sequence of words, apart by blanks, with these forms:
 *
 * <ul>
 *   <li>{@code word}: the word, in small or capital letters; {@code polic*} and {@code *straße} leave the rest open
 *   <li>{@code (a|b c)}: one of several sequences; {@code [a|b]}: one of them or nothing
 *   <li>{@code #}: a word with a digit in it; {@code *3}: up to 3 words (at most 9)
 * </ul>
 *
 * <p>It is compiled to a small automaton, whose steps are as many as its words for each word of the text; there is no
 * expression for which the time grows faster than the text. Immutable and thread-safe.
 */
public final class Phrase {

    /** How many states an automaton has at most. */
    private static final int MAX_STATES = 400;

    private final List<PhraseParser.State> states;

    /** The states that take the first word. */
    private final List<PhraseParser.State> first;

    /** States of which each match takes a word with one: those that are least likely to. */
    private final List<PhraseParser.State> anchors;

    private Phrase(List<PhraseParser.State> states, List<Integer> items) {
        this.states = states;
        this.first = wordsFrom(0);
        this.anchors = anchors(items);
    }

    private List<PhraseParser.State> wordsFrom(int item) {
        boolean[] entered = closure(item);
        return IntStream.range(0, entered.length)
                .filter(state -> entered[state] && states.get(state).word() != null)
                .mapToObj(states::get)
                .toList();
    }

    /** Of the parts that can't be left out, the one whose first words are longest. */
    private List<PhraseParser.State> anchors(List<Integer> items) {
        List<PhraseParser.State> best = first;
        for (int i = 0; i < items.size(); i++) {
            int behind = i + 1 < items.size() ? items.get(i + 1) : states.size() - 1;
            if (!closure(items.get(i))[behind]) {
                List<PhraseParser.State> words = wordsFrom(items.get(i));
                best = rarity(words) > rarity(best) ? words : best;
            }
        }
        return best;
    }

    private static int rarity(List<PhraseParser.State> words) {
        return words.stream()
                .mapToInt(state -> state.onlyWord().map(String::length).orElse(0))
                .min()
                .orElse(0);
    }

    /**
     * Reads a phrase.
     *
     * @param text the phrase
     * @return the phrase
     * @throws IllegalArgumentException if it is not in the form, too long, or could match nothing at all
     */
    public static Phrase of(String text) {
        PhraseParser parser = new PhraseParser(text);
        List<PhraseParser.State> states = parser.states();
        if (states.size() > MAX_STATES) {
            throw new IllegalArgumentException("the phrase is too long");
        }
        Phrase phrase = new Phrase(states, parser.items());
        if (phrase.closure(0)[states.size() - 1]) {
            throw new IllegalArgumentException("the phrase can be nothing");
        }
        return phrase;
    }

    /** States of which each match takes a word with one. */
    List<PhraseParser.State> anchors() {
        return anchors;
    }

    /**
     * Where the phrase stands.
     *
     * @param tokens the words of a text
     * @return the spans in the text, by their ends; the longest one for each start
     */
    public List<TextSpan> find(List<Token> tokens) {
        List<TextSpan> spans = new ArrayList<>();
        int last = states.size() - 1;
        int[] started = new int[states.size()];
        Arrays.fill(started, -1);
        boolean isWithin = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (isWithin || begins(tokens.get(i))) {
                start(0, i, started);
                int[] next = new int[states.size()];
                Arrays.fill(next, -1);
                isWithin = step(tokens.get(i), started, next);
                if (next[last] >= 0) {
                    spans.add(new TextSpan(
                            tokens.get(next[last]).start(), tokens.get(i).end()));
                }
                started = next;
            }
        }
        return outermost(spans);
    }

    private boolean begins(Token token) {
        for (PhraseParser.State state : first) {
            if (state.takes(token)) {
                return true;
            }
        }
        return false;
    }

    /** Takes a word; says whether the phrase goes on. */
    private boolean step(Token token, int[] started, int[] next) {
        boolean goesOn = false;
        for (int state = 0; state < started.length - 1; state++) {
            if (started[state] >= 0 && states.get(state).takes(token)) {
                start(state + 1, started[state], next);
                goesOn = true;
            }
        }
        return goesOn;
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

    /** Enters a state and those that it leads to without a word; of two starts the earlier one counts. */
    private void start(int state, int at, int[] started) {
        if (started[state] >= 0 && started[state] <= at) {
            return;
        }
        started[state] = at;
        for (int next : states.get(state).skips()) {
            start(next, at, started);
        }
    }

    private boolean[] closure(int state) {
        int[] started = new int[states.size()];
        Arrays.fill(started, -1);
        start(state, 0, started);
        boolean[] entered = new boolean[started.length];
        for (int i = 0; i < started.length; i++) {
            entered[i] = started[i] >= 0;
        }
        return entered;
    }
}
