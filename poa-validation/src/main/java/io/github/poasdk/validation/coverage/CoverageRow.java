package io.github.poasdk.validation.coverage;

import io.github.poasdk.validation.finding.Finding;
import java.util.List;
import java.util.Objects;

/**
 * One line of a {@link CoverageMatrix}: what the plan says about a product of an issue by one root cause. Immutable.
 *
 * @param issueId the id of the issue, empty if it has none
 * @param asin the product, empty if neither the issue nor the notice names one
 * @param causeId the id of the root cause, empty if none explains the issue for the product
 * @param correctiveIds the corrective actions on the cause for the product
 * @param preventiveIds the preventive actions on the cause for the product
 * @param evidenceIds the documents that the cause, its facts and these actions name
 * @param gaps the findings about what is missing in the line
 */
public record CoverageRow(
        String issueId,
        String asin,
        String causeId,
        List<String> correctiveIds,
        List<String> preventiveIds,
        List<String> evidenceIds,
        List<Finding> gaps) {

    /**
     * Checks that nothing is null and copies the lists.
     *
     * @param issueId the id of the issue
     * @param asin the product
     * @param causeId the id of the root cause
     * @param correctiveIds the corrective actions
     * @param preventiveIds the preventive actions
     * @param evidenceIds the documents
     * @param gaps the findings
     */
    public CoverageRow {
        Objects.requireNonNull(issueId, "issueId must not be null");
        Objects.requireNonNull(asin, "asin must not be null");
        Objects.requireNonNull(causeId, "causeId must not be null");
        correctiveIds = List.copyOf(correctiveIds);
        preventiveIds = List.copyOf(preventiveIds);
        evidenceIds = List.copyOf(evidenceIds);
        gaps = List.copyOf(gaps);
    }
}
