package io.github.poasdk.validation.internal.prose.model;

import io.github.poasdk.validation.internal.prose.Sentence;
import io.github.poasdk.validation.internal.text.Mark;
import io.github.poasdk.validation.internal.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the model sees of a sentence: its words, pairs of them, the classes that they are in, and its shape. Thread-safe.
 */
public final class Features {

    private static final int[] LENGTHS = {3, 5, 8, 12, 16, 22, 30, 40, 60};

    /** How far from each other words of two classes make a pair, in words. */
    private static final int NEAR = 3;

    /** Words with the same start are taken to be alike, in UTF-16 units. */
    private static final int START = 4;

    private final WordClasses classes;
    private final Masks masks;

    /** Takes what a sentence has. */
    @FunctionalInterface
    public interface Sink {

        /**
         * The sentence has a feature. The same can come several times.
         *
         * @param kind what kind of feature it is
         * @param one what it is
         * @param other more of what it is; may be empty
         * @param first the index of its first token
         * @param last the index of its last token; before the first if it stands nowhere
         */
        void has(char kind, String one, String other, int first, int last);
    }

    private record ClassHit(String name, int at, Term term) {}

    /**
     * Features of a language.
     *
     * @param classes classes of words by their names
     * @param masks lists of words by what masks them
     */
    public Features(Map<String, List<String>> classes, Map<String, List<String>> masks) {
        this.classes = new WordClasses(classes);
        this.masks = new Masks(masks);
    }

    /** What a feature is called in files. */
    public static String name(char kind, String one, String other) {
        return other.isEmpty() ? kind + one : kind + one + ' ' + other;
    }

    /**
     * Finds what a sentence has.
     *
     * @param sentence the sentence
     * @param field the key of the field that it stands in
     * @param sink takes the features
     */
    public void find(Sentence sentence, String field, Sink sink) {
        List<Term> terms = Term.of(sentence, masks);
        int anchors = (int) terms.stream().filter(Term::isMask).count();
        addWords(terms, sink);
        addClasses(terms, field, anchors == 0 ? "bare" : "anchored", sink);
        addShape(sentence, field, sink);
        addSize(terms, field, anchors, sink);
    }

    private static void addWords(List<Term> terms, Sink sink) {
        String before = "^";
        int first = 1;
        for (Term term : terms) {
            sink.has('1', term.stem(), "", term.first(), term.last());
            sink.has('2', before, term.stem(), first, term.last());
            if (term.word().length() > START + 1 && term.isWord()) {
                sink.has('p', term.word().substring(0, START), "", term.first(), term.last());
            }
            before = term.stem();
            first = term.first();
        }
        sink.has('2', before, "$", 1, 0);
    }

    private void addClasses(List<Term> terms, String field, String anchors, Sink sink) {
        List<ClassHit> hits = classHits(terms);
        for (int i = 0; i < hits.size(); i++) {
            ClassHit hit = hits.get(i);
            int first = hit.term().first();
            int last = hit.term().last();
            sink.has('L', hit.name(), "", first, last);
            sink.has('F', hit.name(), field, first, last);
            sink.has('G', hit.name(), anchors, first, last);
            if (i > 0 && hit.at() - hits.get(i - 1).at() <= NEAR) {
                ClassHit before = hits.get(i - 1);
                sink.has('Q', before.name(), hit.name(), before.term().first(), last);
            }
        }
    }

    private List<ClassHit> classHits(List<Term> terms) {
        List<ClassHit> hits = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            for (String name : classes.of(term.word())) {
                hits.add(new ClassHit(name, i, term));
            }
            for (WordClasses.Row row : classes.startingWith(term.word())) {
                if (row.isAt(i, terms)) {
                    hits.add(new ClassHit(row.name(), i, term));
                }
            }
        }
        return hits;
    }

    private static void addShape(Sentence sentence, String field, Sink sink) {
        addShape("field", field, sink);
        for (Token token : sentence.words()) {
            if (token.is(Mark.CAPITALS)) {
                addShape("capitals", Integer.toString(Math.min(4, token.word().length())), sink);
            }
        }
        char end = sentence.text().charAt(sentence.end() - 1);
        boolean isOpen = Character.isLetterOrDigit(end);
        if (isOpen || end == '!' || end == '?') {
            addShape("end", isOpen ? "open" : String.valueOf(end), sink);
        }
    }

    private static void addSize(List<Term> terms, String field, int anchors, Sink sink) {
        int words = 0;
        for (Term term : terms) {
            words += term.isWord() ? 1 : 0;
        }
        String length = "more";
        for (int i = LENGTHS.length - 1; i >= 0; i--) {
            length = words <= LENGTHS[i] ? Integer.toString(LENGTHS[i]) : length;
        }
        addShape("always", "", sink);
        addShape("words", length, sink);
        addShape(length, field, sink);
        addShape("anchors", Integer.toString(Math.min(anchors, 3)), sink);
        addShape(anchors == 0 ? "bare" : "anchored", field, sink);
    }

    private static void addShape(String one, String other, Sink sink) {
        sink.has('!', one, other, 1, 0);
    }
}
