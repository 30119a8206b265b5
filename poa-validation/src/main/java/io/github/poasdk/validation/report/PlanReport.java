package io.github.poasdk.validation.report;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.ValidationReport;
import java.util.Objects;
import java.util.Optional;

/**
 * The report on one of several plans. Immutable.
 *
 * @param name what the plan is called, such as the name of its file
 * @param report the report
 * @param plan the plan, for formats that show the values that findings are about; absent means that none is shown
 */
public record PlanReport(String name, ValidationReport report, Optional<PlanOfAction> plan) {

    /**
     * Checks that nothing is null.
     *
     * @param name what the plan is called
     * @param report the report
     * @param plan the plan
     */
    public PlanReport {
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(report, "report must not be null");
        Objects.requireNonNull(plan, "plan must not be null");
    }
}
