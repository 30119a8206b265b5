package io.github.poasdk.validation.internal.text;

import io.github.poasdk.validation.finding.TextSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases that are looked for together. Each has some words of which a match needs one; most texts have none of them, and each word
 * of a text is looked up once to find that out. Immutable and thread-safe.
 */
public final class Phrases {

    private final List<Phrase> phrases;
    private final Map<String, BitSet> byWord = new HashMap<>();
    private final List<Open> open = new ArrayList<>();

    /** A state that takes more than a single word, and its phrase. */
    private record Open(PhraseParser.State state, int phrase) {}

    /**
     * Phrases.
     *
     * @param phrases the phrases
     */
    public Phrases(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
        for (int i = 0; i < phrases.size(); i++) {
            for (PhraseParser.State state : phrases.get(i).anchors()) {
                index(state, i);
            }
        }
    }

    private void index(PhraseParser.State state, int phrase) {
        state.onlyWord()
                .ifPresentOrElse(
                        word -> byWord.computeIfAbsent(word, key -> new BitSet())
                                .set(phrase),
                        () -> open.add(new Open(state, phrase)));
    }

    /**
     * Where one of the phrases stands.
     *
     * @param tokens the words of a text
     * @return the spans in the text in order, none within another
     */
    public List<TextSpan> find(List<Token> tokens) {
        BitSet possible = new BitSet();
        for (Token token : tokens) {
            BitSet begun = byWord.get(token.word());
            if (begun != null) {
                possible.or(begun);
            }
            for (Open each : open) {
                if (each.state().takes(token)) {
                    possible.set(each.phrase());
                }
            }
        }
        if (possible.isEmpty()) {
            return List.of();
        }
        List<TextSpan> spans = new ArrayList<>();
        possible.stream().forEach(i -> spans.addAll(phrases.get(i).find(tokens)));
        return Phrase.outermost(spans);
    }
}
