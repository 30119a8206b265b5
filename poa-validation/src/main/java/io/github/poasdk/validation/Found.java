package io.github.poasdk.validation;

import io.github.poasdk.validation.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What one validation finds.
 *
 * @param asOf the day of the check
 * @param findings takes the findings, in any order
 * @param limited takes the codes of rules that have looked at a part of the plan only
 */
record Found(LocalDate asOf, List<Finding> findings, List<String> limited) {

    static Found asOf(LocalDate asOf) {
        return new Found(asOf, new ArrayList<>(), new ArrayList<>());
    }

    /** The same with what is found within a part of the plan only. */
    Found within(String scope) {
        return new Found(
                asOf,
                findings.stream()
                        .filter(finding -> PlanPart.isWithin(finding.pointer(), scope))
                        .toList(),
                limited);
    }
}
