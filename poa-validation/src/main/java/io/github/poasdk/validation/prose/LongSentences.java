package io.github.poasdk.validation.prose;

import io.github.poasdk.validation.internal.prose.Sentence;
import io.github.poasdk.validation.internal.text.Mark;
import io.github.poasdk.validation.internal.text.Token;
import java.util.List;
import java.util.Map;

/** Finds sentences of more running words than a reader holds. Lists, identifiers and quotations don't count. */
final class LongSentences implements Detector {

    static final String RULE = "long-sentence";
    private static final int USUAL = 40;

    /** How many words a message shows. */
    private static final int SHOWN = 8;

    /** Items of a list are shorter, in words. */
    private static final int ITEM = 4;

    private final int most;

    LongSentences(LanguageFile file) {
        most = file.number("sentenceWords", USUAL);
    }

    @Override
    public void check(Cues cues, ProseDocument document, SentenceHits hits) {
        Sentence sentence = cues.sentence();
        if (sentence.words().size() <= most) {
            return;
        }
        if (longestStretch(sentence) > most) {
            Token last = sentence.words().get(sentence.words().size() - 1);
            hits.add(
                    Label.OVERLONG,
                    RULE,
                    sentence.start(),
                    last.end(),
                    Map.of("text", beginning(sentence), "suggestion", "", "rule", RULE));
        }
    }

    private static String beginning(Sentence sentence) {
        return sentence.text()
                        .substring(sentence.start(), sentence.words().get(SHOWN).end()) + " \u2026";
    }

    /**
     * The words of the longest part between semicolons, without items of lists. A character of a script without spaces is half a
     * word.
     */
    private static int longestStretch(Sentence sentence) {
        int longest = 0;
        int stretch = 0;
        int items = 0;
        int clause = 0;
        List<Token> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            Token token = words.get(i);
            if (token.is(Mark.BREAK)) {
                if (clause <= 2 * ITEM) {
                    items += clause;
                }
                clause = 0;
                if (isParted(sentence, words.get(i - 1).end(), token.start())) {
                    longest = Math.max(longest, stretch(stretch, items));
                    stretch = 0;
                    items = 0;
                }
            }
            boolean isOwn = !token.is(Mark.HIDDEN) && !token.is(Mark.NUMBER);
            int halves = Sentence.halfWords(token);
            clause += isOwn ? halves : 0;
            stretch += isOwn || token.is(Mark.NAME) || token.is(Mark.NUMBER) ? halves : 0;
        }
        return Math.max(longest, stretch(stretch, items)) / 2;
    }

    /** A list is a stretch of which most clauses are items. */
    private static int stretch(int words, int items) {
        return items * 2 > words ? words - items : words;
    }

    private static boolean isParted(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (";\uff1b\n".indexOf(sentence.text().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
