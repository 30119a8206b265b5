package io.github.poasdk.validation;

import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.RuleGroup;
import io.github.poasdk.validation.finding.Severity;
import io.github.poasdk.validation.internal.Folding;
import io.github.poasdk.validation.internal.PlanOrder;
import io.github.poasdk.validation.pack.PackId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the validation of one plan gave. Immutable.
 *
 * @param findings the findings in the order of the plan, each with those that follow from it folded under it
 * @param accepted findings that the caller has accepted, in the same order and form
 * @param omitted how many findings of a code are left out, since the options limit their number; by code
 * @param notEvaluated the rules that were not checked, and why; each reason once
 * @param scope the part of the plan that was validated, as a JSON pointer; empty for the whole plan
 * @param group how much the plan had to fulfil
 * @param profile the name of the profile
 * @param pack the policy pack that the plan was checked against
 * @param asOf the day of the check
 */
public record ValidationReport(
        List<Finding> findings,
        List<Finding> accepted,
        Map<String, Integer> omitted,
        List<NotEvaluated> notEvaluated,
        String scope,
        RuleGroup group,
        String profile,
        PackId pack,
        LocalDate asOf) {

    /**
     * Checks that nothing is null and copies what can be changed.
     *
     * @param findings the findings in the order of the plan
     * @param accepted findings that the caller has accepted
     * @param omitted how many findings of a code are left out
     * @param notEvaluated the rules that were not checked
     * @param scope the part of the plan that was validated
     * @param group how much the plan had to fulfil
     * @param profile the name of the profile
     * @param pack the policy pack that the plan was checked against
     * @param asOf the day of the check
     */
    public ValidationReport {
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
        omitted = Collections.unmodifiableMap(new TreeMap<>(omitted));
        notEvaluated = List.copyOf(notEvaluated);
        Objects.requireNonNull(scope, "scope must not be null");
        Objects.requireNonNull(group, "group must not be null");
        Objects.requireNonNull(profile, "profile must not be null");
        Objects.requireNonNull(pack, "pack must not be null");
        Objects.requireNonNull(asOf, "asOf must not be null");
    }

    /**
     * Whether there is nothing to say at all, apart from what was accepted.
     *
     * @return whether there are no findings
     */
    public boolean isClean() {
        return findings.isEmpty();
    }

    /**
     * Whether something must be mended before the plan is sent.
     *
     * @return whether a finding, or one folded under it, is an error
     */
    public boolean hasErrors() {
        return allFindings().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * What the plan lacks: the findings about values that are absent and about parts that nothing answers, such as a root
     * cause without a corrective action. A draft shows them as marks in its document.
     *
     * @return the findings of the categories {@link Category#COMPLETENESS} and {@link Category#COVERAGE} that are no hints, in
     *     the same order
     */
    public List<Finding> gaps() {
        return findings.stream()
                .filter(finding ->
                        finding.category() == Category.COMPLETENESS || finding.category() == Category.COVERAGE)
                .filter(finding -> finding.severity() != Severity.HINT)
                .toList();
    }

    /**
     * The findings of one severity.
     *
     * @param severity the severity
     * @return the findings in the same order
     */
    public List<Finding> findings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /**
     * The findings and all that is folded under them, such as for the fields of a form.
     *
     * @return every finding, one that stands for itself before those that follow from it
     */
    public Stream<Finding> allFindings() {
        return findings.stream().flatMap(Finding::withAllImplied);
    }

    /**
     * What the report says of a part of the plan: the findings in it, as {@link PlanValidator#validatePart} gives them.
     *
     * @param pointer the part as a JSON pointer; one within the scope of this report
     * @return a report with the part as its scope; findings that follow from one outside it stand for themselves
     */
    public ValidationReport restrictedTo(String pointer) {
        return new ValidationReport(
                Folding.fold(PlanOrder.sorted(within(findings, pointer))),
                Folding.fold(PlanOrder.sorted(within(accepted, pointer))),
                omitted,
                notEvaluated,
                pointer,
                group,
                profile,
                pack,
                asOf);
    }

    private static List<Finding> within(List<Finding> findings, String pointer) {
        return findings.stream()
                .flatMap(Finding::withAllImplied)
                .filter(finding -> PlanPart.isWithin(finding.pointer(), pointer))
                .map(finding -> finding.withImplied(List.of()))
                .toList();
    }
}
