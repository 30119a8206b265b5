package io.github.poasdk.validation;

import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Severity;
import java.time.LocalDate;
import java.util.List;

/**
 * What the validation of one plan gave. Immutable.
 *
 * @param findings the findings, sorted by place in the plan and then by code
 * @param group how much the plan had to fulfil
 * @param asOf the day of the check
 */
public record ValidationReport(List<Finding> findings, RuleGroup group, LocalDate asOf) {

    /**
     * Copies what can be changed.
     *
     * @param findings the findings, sorted by place in the plan and then by code
     * @param group how much the plan had to fulfil
     * @param asOf the day of the check
     */
    public ValidationReport {
        findings = List.copyOf(findings);
    }

    /**
     * Whether there is nothing to say at all.
     *
     * @return whether there are no findings
     */
    public boolean isClean() {
        return findings.isEmpty();
    }

    /**
     * Whether something must be mended before the plan is sent.
     *
     * @return whether a finding is an error
     */
    public boolean hasErrors() {
        return !findings(Severity.ERROR).isEmpty();
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
}
