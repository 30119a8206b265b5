package io.github.poasdk.validation.prose;

import io.github.poasdk.validation.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A rule of a file: phrases, and when they are no defect. Immutable.
 *
 * @param id what it is called; unique
 * @param label what is wrong where it has a hit
 * @param phrases what it looks for
 * @param unless what must not stand in the sentence
 * @param with what must stand in the sentence, too; nothing if empty
 * @param fields the fields that it is for; all of them if empty
 * @param subjects who must be the subject; anybody if empty
 * @param unlessAnchors anchors that make it no defect
 * @param evenNegated whether a negation before it does not matter
 * @param evenReported whether it does not matter that somebody else says it
 * @param certain whether it holds even where the model is sure that there is nothing
 * @param longest the number of words of a sentence of which it can say something
 * @param suggestion how it could be put, in the language of the rule; empty if there is no general answer
 * @param severity how much it weighs, if not what the rule book says
 * @param examples sentences by their kind: {@code wrong}, {@code right} and {@code nearMiss}
 */
record ProseRule(
        String id,
        Label label,
        List<String> phrases,
        List<String> unless,
        List<String> with,
        Set<ProseField> fields,
        Set<Subject> subjects,
        Set<Anchor> unlessAnchors,
        boolean evenNegated,
        boolean evenReported,
        boolean certain,
        int longest,
        String suggestion,
        Optional<Severity> severity,
        Map<String, List<ProseText>> examples) {

    private static final Set<ProseField> MEASURES = Set.of(ProseField.ACTION, ProseField.METRIC, ProseField.STEP);

    boolean isFor(ProseField field) {
        return fields.isEmpty() || fields.contains(field) || (field == ProseField.OTHER && !isOfMeasures());
    }

    /** A rule that wants every sentence to say who does what by when is for measures only. */
    private boolean isOfMeasures() {
        return MEASURES.containsAll(fields);
    }
}
