package io.github.poasdk.validation.internal.prose.model;

import io.github.poasdk.validation.internal.prose.Sentence;
import io.github.poasdk.validation.internal.text.Mark;
import io.github.poasdk.validation.internal.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A word as the model sees it, what masks it, or a comma for what parts clauses.
 *
 * @param word the word in small letters, or its mask in pointed brackets
 * @param stem the word without its ending
 * @param first the index of its first token in the sentence
 * @param last the index of its last token; before the first if it has none
 */
record Term(String word, String stem, int first, int last) {

    private static final String BREAK = ",";

    /** The terms of a sentence in their order. */
    static List<Term> of(Sentence sentence, Masks masks) {
        List<Term> terms = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size() - 1; i++) {
            Token token = tokens.get(i);
            if (token.is(Mark.BREAK) && !terms.isEmpty()) {
                terms.add(new Term(BREAK, BREAK, i, i - 1));
            }
            add(masks.of(token, sentence, i == 1), i, terms);
        }
        return terms;
    }

    private static void add(String word, int at, List<Term> terms) {
        boolean isMask = word.charAt(0) == '<';
        int before = terms.size() - 1;
        if (isMask && before >= 0 && Masks.isJoined(terms.get(before).word, word)) {
            String joined = Masks.join(terms.get(before).word, word);
            terms.set(before, new Term(joined, joined, terms.get(before).first, at));
        } else {
            terms.add(new Term(word, isMask ? word : Stems.english(word), at, at));
        }
    }

    boolean isMask() {
        return word.charAt(0) == '<';
    }

    boolean isWord() {
        return !isMask() && !word.equals(BREAK);
    }
}
