package io.github.poasdk.model.code;

import java.util.List;
import java.util.Optional;

/**
 * A member of the seller performance report, in the words of the catalogue.
 *
 * @param name the name of the member
 * @param metric the metric that it holds, if it holds one
 * @param issueTypes the types of issue that it speaks of; more than one where the report does not tell them apart
 */
public record ReportField(String name, Optional<MetricKind> metric, List<IssueType> issueTypes) {

    /**
     * Copies the list.
     *
     * @param name the name of the member
     * @param metric the metric that it holds, if it holds one
     * @param issueTypes the types of issue that it speaks of
     */
    public ReportField {
        issueTypes = List.copyOf(issueTypes);
    }
}
