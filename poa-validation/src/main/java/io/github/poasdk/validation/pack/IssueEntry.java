package io.github.poasdk.validation.pack;

import io.github.poasdk.model.code.CauseCategory;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.code.MetricKind;
import io.github.poasdk.model.code.NoticePattern;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of an issue type.
 *
 * @param type the issue type
 * @param trigger what leads to such a notice
 * @param metrics the metrics that it is about
 * @param patterns the patterns of notices about it
 * @param causes the usual root causes in a few words
 * @param causeCategories the categories of usual root causes
 * @param corrective typical corrective actions
 * @param preventive typical preventive actions
 * @param policies the keys of the policies that it is about
 * @param evidence the evidence that it needs
 * @param closures that closed listings are not enough, and only confirmed ones count
 * @param notLimitedToOrders that a plan must not be limited to single orders
 * @param files which files are taken for every document
 */
public record IssueEntry(
        IssueType type,
        Note trigger,
        List<MetricKind> metrics,
        List<NoticePattern> patterns,
        Note causes,
        List<CauseCategory> causeCategories,
        Note corrective,
        Note preventive,
        List<String> policies,
        List<EvidenceRequirement> evidence,
        Optional<Note> closures,
        Optional<Note> notLimitedToOrders,
        Optional<FileLimit> files) {

    /**
     * Checks that nothing is null and copies what can be changed.
     *
     * @param type the issue type
     * @param trigger what leads to such a notice
     * @param metrics the metrics that it is about
     * @param patterns the patterns of notices about it
     * @param causes the usual root causes
     * @param causeCategories the categories of usual root causes
     * @param corrective typical corrective actions
     * @param preventive typical preventive actions
     * @param policies the keys of the policies that it is about
     * @param evidence the evidence that it needs
     * @param closures that only confirmed closures count
     * @param notLimitedToOrders that a plan must not be limited to single orders
     * @param files which files are taken for every document
     */
    public IssueEntry {
        Objects.requireNonNull(type, "type must not be null");
        Objects.requireNonNull(trigger, "trigger must not be null");
        metrics = List.copyOf(metrics);
        patterns = List.copyOf(patterns);
        Objects.requireNonNull(causes, "causes must not be null");
        causeCategories = List.copyOf(causeCategories);
        Objects.requireNonNull(corrective, "corrective must not be null");
        Objects.requireNonNull(preventive, "preventive must not be null");
        policies = List.copyOf(policies);
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(closures, "closures must not be null");
        Objects.requireNonNull(notLimitedToOrders, "notLimitedToOrders must not be null");
        Objects.requireNonNull(files, "files must not be null");
    }
}
