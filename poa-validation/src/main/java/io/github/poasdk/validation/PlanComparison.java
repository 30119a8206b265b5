package io.github.poasdk.validation;

import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.RuleGroup;
import io.github.poasdk.validation.internal.StandardRules;
import io.github.poasdk.validation.internal.attempt.AttemptRules;
import io.github.poasdk.validation.internal.attempt.PlanDiff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Two attempts at the same case: what is new in the later one, what only says the same in other words, and what contradicts
 * the earlier one. Elements are the same if they have the same id, or without one say the same; that they stand in another
 * order is no difference. Immutable.
 *
 * <pre>{@code
 * PlanComparison comparison = PlanComparison.of(refused, plan, ValidationOptions.submission());
 * comparison.changes(PlanChange.Kind.ADDED).forEach(change -> System.out.println(change.valueAfter()));
 * comparison.report().findings().forEach(finding -> System.out.println(finding.message(Locale.ENGLISH)));
 * }</pre>
 *
 * @param changes what differs, in the order of the later plan; at the end what is no longer there
 * @param documents what became of each document, in the same order
 * @param similarity the part of all runs of three words of both plans that both have, from 0 to 1
 * @param report the findings about the later plan beside the earlier one, and no others; places are of the later plan
 */
public record PlanComparison(
        List<PlanChange> changes, List<DocumentChange> documents, double similarity, ValidationReport report) {

    /**
     * Checks that nothing is null and copies the lists.
     *
     * @param changes what differs
     * @param documents what became of each document
     * @param similarity how much of the text is the same
     * @param report the findings
     */
    public PlanComparison {
        changes = List.copyOf(changes);
        documents = List.copyOf(documents);
        Objects.requireNonNull(report, "report must not be null");
    }

    /**
     * Compares two plans. {@link PlanValidator#validate} with {@link ValidationOptions#earlier} has the same findings among
     * all others.
     *
     * @param earlier the plan that was sent before
     * @param later the plan that is to be sent
     * @param options the pack, the day, the profile and what is accepted; the rest is passed over
     * @return the comparison
     */
    public static PlanComparison of(PlanOfAction earlier, PlanOfAction later, ValidationOptions options) {
        PlanDiff diff = PlanDiff.of(earlier, later);
        List<PlanChange> changes = new ArrayList<>();
        diff.forEach((kind, before, after, valueBefore, valueAfter) -> changes.add(
                new PlanChange(PlanChange.Kind.valueOf(kind.name()), before, after, valueBefore, valueAfter)));
        return new PlanComparison(
                changes, documents(earlier, later), diff.similarity(), report(earlier, later, options));
    }

    private static ValidationReport report(PlanOfAction earlier, PlanOfAction later, ValidationOptions options) {
        Found found = Found.asOf(PlanValidator.day(options));
        found.findings()
                .addAll(AttemptRules.findings(earlier, later, options.pack().on(found.asOf())));
        ValidationReport report = Reporting.report(later, "", found, options.earlier(earlier));
        List<NotEvaluated> notEvaluated = report.notEvaluated().stream()
                .filter(not -> not.reason() != NotEvaluated.Reason.GROUP)
                .map(PlanComparison::ofAttempts)
                .filter(not -> !not.codes().isEmpty())
                .toList();
        return new ValidationReport(
                report.findings().stream()
                        .filter(finding -> finding.category() == Category.ATTEMPT)
                        .toList(),
                report.accepted(),
                report.omitted(),
                notEvaluated,
                "",
                RuleGroup.SUBMISSION,
                report.profile(),
                report.pack(),
                report.asOf());
    }

    private static NotEvaluated ofAttempts(NotEvaluated not) {
        return new NotEvaluated(
                not.reason(),
                not.codes().stream()
                        .filter(code -> StandardRules.find(code)
                                .filter(rule -> rule.category() == Category.ATTEMPT)
                                .isPresent())
                        .toList());
    }

    private static List<DocumentChange> documents(PlanOfAction earlier, PlanOfAction later) {
        Map<String, Evidence> byName = new HashMap<>();
        Map<String, Evidence> byHash = new HashMap<>();
        for (Evidence document : earlier.getEvidence()) {
            byName.putIfAbsent(document.getFileName(), document);
            byHash.putIfAbsent(hash(document), document);
        }
        Set<Evidence> seen = new HashSet<>();
        List<DocumentChange> documents = new ArrayList<>();
        for (Evidence after : later.getEvidence()) {
            String name = after.getFileName();
            Evidence same = hash(after).isEmpty() ? null : byHash.get(hash(after));
            Evidence namesake = name.isEmpty() ? null : byName.get(name);
            if (same != null && !same.getFileName().equals(name) && namesake == null) {
                documents.add(new DocumentChange(DocumentChange.Kind.RENAMED, same.getFileName(), name));
                seen.add(same);
            } else if (namesake == null) {
                documents.add(new DocumentChange(DocumentChange.Kind.ADDED, "", name));
            } else {
                documents.add(new DocumentChange(kind(namesake, after), name, name));
                seen.add(namesake);
            }
        }
        earlier.getEvidence().stream()
                .filter(before -> !seen.contains(before))
                .map(before -> new DocumentChange(DocumentChange.Kind.REMOVED, before.getFileName(), ""))
                .forEach(documents::add);
        return documents;
    }

    private static DocumentChange.Kind kind(Evidence before, Evidence after) {
        if (hash(before).isEmpty() || hash(after).isEmpty()) {
            return DocumentChange.Kind.UNKNOWN;
        }
        return hash(before).equals(hash(after)) ? DocumentChange.Kind.SAME : DocumentChange.Kind.CHANGED;
    }

    private static String hash(Evidence document) {
        return document.getSha256().strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The differences of one kind.
     *
     * @param kind the kind
     * @return the differences in the same order
     */
    public List<PlanChange> changes(PlanChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }
}
