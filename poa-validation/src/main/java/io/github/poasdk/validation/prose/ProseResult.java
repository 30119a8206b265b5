package io.github.poasdk.validation.prose;

import io.github.poasdk.validation.finding.Finding;
import java.util.List;

/**
 * What a check of a text says. Immutable.
 *
 * @param findings what was found, by the place in the text; each has one span in UTF-16 units, its start and end on borders of
 *     code points, and no path
 * @param notEvaluated the codes of the rules that were not checked, since there is nothing about them in the language of the
 *     text; sorted
 * @param omitted how many findings more there are than a result holds
 */
public record ProseResult(List<Finding> findings, List<String> notEvaluated, int omitted) {

    /**
     * Copies the lists.
     *
     * @param findings what was found
     * @param notEvaluated the codes of the rules that were not checked
     * @param omitted how many findings more there are
     */
    public ProseResult {
        findings = List.copyOf(findings);
        notEvaluated = List.copyOf(notEvaluated);
    }
}
