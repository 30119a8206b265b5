package io.github.poasdk.validation.report;

import io.github.poasdk.model.PlanOfAction;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * For whom a report is written. Immutable.
 *
 * @param locale the language of the reader; English if there is no other
 * @param plan the plan, for formats that show the values that findings are about; absent means that none is shown
 */
public record ReportOptions(Locale locale, Optional<PlanOfAction> plan) {

    /**
     * Checks that nothing is null.
     *
     * @param locale the language of the reader
     * @param plan the plan
     */
    public ReportOptions {
        Objects.requireNonNull(locale, "locale must not be null");
        Objects.requireNonNull(plan, "plan must not be null");
    }

    /**
     * A report without values of the plan.
     *
     * @param locale the language of the reader
     * @return the options
     */
    public static ReportOptions of(Locale locale) {
        return new ReportOptions(locale, Optional.empty());
    }

    /**
     * The same with the values of a plan.
     *
     * @param value the plan that the report is about
     * @return new options
     */
    public ReportOptions plan(PlanOfAction value) {
        return new ReportOptions(locale, Optional.of(value));
    }
}
