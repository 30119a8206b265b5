package io.github.poasdk.validation.prose;

import java.util.List;
import java.util.Map;

/**
 * Finds a measure of which nothing can be checked: a text that names no date, owner, number, document, tool or threshold at
 * all. It says something only if nothing else is wrong with the text, and the model, if there is one, does not speak against it.
 * Not thread-safe.
 */
final class Unanchored {

    static final String RULE = "vague-unanchored";

    /** What is shorter is no sentence, in halves of a word. */
    private static final int SHORTEST = 8;

    /** What is longer says something, whatever it is, in halves of a word. */
    private static final int LONGEST = 60;

    private final boolean canTell;
    private boolean isClean = true;
    private int halfWords;
    private int start = -1;
    private int end;

    Unanchored(boolean canTell) {
        this.canTell = canTell;
    }

    /** Takes a sentence with what was found in it. */
    void add(Cues cues, SentenceHits found) {
        isClean = isClean
                && cues.anchors().isEmpty()
                && found.isEmpty()
                && !cues.isAnnouncement()
                && !found.isDenied(Label.VAGUE);
        halfWords += cues.sentence().halfWords();
        start = start < 0 ? cues.sentence().start() : start;
        end = cues.sentence().end();
    }

    /** The defect of a text, if it has one. */
    List<SentenceHits.ProseHit> hits(ProseText text) {
        boolean isMeasure = text.field() == ProseField.ACTION || text.field() == ProseField.METRIC;
        if (!canTell || !isMeasure || !isClean || halfWords < SHORTEST || halfWords > LONGEST) {
            return List.of();
        }
        Map<String, String> arguments =
                Map.of("text", text.text().substring(start, end), "suggestion", "", "rule", RULE);
        return List.of(new SentenceHits.ProseHit(Label.VAGUE, RULE, start, end, arguments));
    }
}
