package io.github.poasdk.testkit.assertion;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.testkit.internal.PlanDifferences;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.coverage.CoverageMatrix;
import io.github.poasdk.validation.coverage.CoverageRow;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Severity;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a plan. Not thread-safe, and not to be extended.
 *
 * <pre>{@code
 * assertThat(plan).asOf(LocalDate.of(2026, 3, 11)).isSubmittable();
 * assertThat(plan).hasFinding("POA-CAUSE-NO-CORRECTIVE").at("/rootCauses/0");
 * assertThat(plan).covers("B0TESTPOA1");
 * }</pre>
 *
 * <p>Unless told otherwise by {@link #usingOptions} or {@link #asOf}, the plan is validated for submission today. What a
 * plan says of dates is right or wrong on a day, so a test that is to pass next year, too, names the day.
 */
public class PlanAssert extends AbstractPoaAssert<PlanAssert, PlanOfAction> {

    private static final int MAX_PRODUCTS = 20;
    private static final int MAX_DIFFERENCES = 20;

    private ValidationOptions options = ValidationOptions.submission();

    PlanAssert(@Nullable PlanOfAction actual) {
        super(actual, PlanAssert.class);
    }

    /**
     * The plan is equal to another one. A failure lists by JSON pointer what was in the other one and is here: texts of
     * plans, which the plan's own {@code toString} does not show.
     *
     * @param expected the other plan
     * @return this
     */
    @Override
    public final PlanAssert isEqualTo(@Nullable Object expected) {
        try {
            super.isEqualTo(expected);
        } catch (AssertionError e) {
            fail(difference(expected));
        }
        return this;
    }

    private String difference(@Nullable Object expected) {
        if (expected == null) {
            return "Expecting null, but there was a plan.";
        }
        if (!(expected instanceof PlanOfAction other)) {
            return "Expecting a " + expected.getClass().getName() + ", but there was a plan: "
                    + Shown.quoted(expected.toString());
        }
        if (actual == null) {
            return "Expecting the other plan, but there was null.";
        }
        List<PlanDifferences.Place> places = PlanDifferences.between(other, actual);
        if (places.isEmpty()) {
            return "Expecting the other plan, and no value differs, but they are not equal.";
        }
        String more = places.size() > MAX_DIFFERENCES ? "\n  and " + (places.size() - MAX_DIFFERENCES) + " more" : "";
        return places.stream()
                .limit(MAX_DIFFERENCES)
                .map(place -> "\n  " + FindingLines.place(place.pointer()) + ": " + place.said())
                .collect(Collectors.joining(
                        "",
                        "Expecting the other plan, but "
                                + (places.size() == 1 ? "1 value is" : places.size() + " values are")
                                + " not as there:",
                        more));
    }

    /**
     * How the plan is validated by what is asserted next; for submission today unless called.
     *
     * @param value the options
     * @return this
     */
    public final PlanAssert usingOptions(ValidationOptions value) {
        options = Objects.requireNonNull(value, "options must not be null");
        return this;
    }

    /**
     * On which day the plan is validated by what is asserted next; today unless called.
     *
     * @param day the day of the check
     * @return this
     */
    public final PlanAssert asOf(LocalDate day) {
        options = options.asOf(day);
        return this;
    }

    /**
     * No finding is an error. Warnings and hints may be there.
     *
     * @return this
     */
    public final PlanAssert isSubmittable() {
        if (isThere("plan")) {
            report().isSubmittable();
        }
        return this;
    }

    /**
     * No finding is an error, with other options than what is asserted next.
     *
     * @param value how the plan is validated
     * @return this
     */
    public final PlanAssert isSubmittable(ValidationOptions value) {
        if (isThere("plan")) {
            report(value).isSubmittable();
        }
        return this;
    }

    /**
     * There is a finding of a rule, at any place.
     *
     * @param code the code of the rule
     * @return assertions about the findings of the rule
     */
    public final FindingAssert hasFinding(String code) {
        return isThere("plan") ? report().hasFinding(code) : FindingAssert.ofNothing(this);
    }

    /**
     * There is a finding of a rule at a place.
     *
     * @param code the code of the rule
     * @param pointer the place as a JSON pointer; empty for the whole plan
     * @return assertions about the findings of the rule at the place
     */
    public final FindingAssert hasFinding(String code, String pointer) {
        return isThere("plan") ? report().hasFinding(code, pointer) : FindingAssert.ofNothing(this);
    }

    /**
     * The rule was checked, and found nothing.
     *
     * @param code the code of the rule
     * @return this
     * @throws IllegalArgumentException if the code begins with {@code POA-} and no rule has it
     * @see ReportAssert#hasNoFinding
     */
    public final PlanAssert hasNoFinding(String code) {
        if (isThere("plan")) {
            report().hasNoFinding(code);
        }
        return this;
    }

    /**
     * There are findings of these rules and of no others.
     *
     * @param codes the codes of the rules
     * @return this
     * @see ReportAssert#hasOnlyFindings
     */
    public final PlanAssert hasOnlyFindings(String... codes) {
        if (isThere("plan")) {
            report().hasOnlyFindings(codes);
        }
        return this;
    }

    /**
     * There is no finding at all, not even a hint.
     *
     * @return this
     */
    public final PlanAssert hasNoFindings() {
        if (isThere("plan")) {
            report().hasNoFindings();
        }
        return this;
    }

    /**
     * An issue is about the product, and nothing is missing for it: each line of the {@link CoverageMatrix} with the product
     * is without gaps, hints aside.
     *
     * @param asin the product
     * @return this
     */
    public final PlanAssert covers(String asin) {
        Objects.requireNonNull(asin, "asin must not be null");
        if (!isThere("plan")) {
            return this;
        }
        CoverageMatrix matrix = CoverageMatrix.of(actual);
        List<CoverageRow> rows =
                matrix.rows().stream().filter(row -> row.asin().equals(asin)).toList();
        List<Finding> gaps = rows.stream()
                .flatMap(row -> row.gaps().stream())
                .filter(gap -> gap.severity() != Severity.HINT)
                .distinct()
                .toList();
        if (rows.isEmpty()) {
            fail("Expecting a plan that covers the product " + Shown.plain(asin) + ", but no issue is about it.\n"
                    + products(matrix));
        } else if (!gaps.isEmpty()) {
            fail("Expecting a plan that covers the product " + Shown.plain(asin) + ", but for it is missing:\n"
                    + String.join("\n", FindingLines.lines(gaps)));
        }
        return this;
    }

    /**
     * The assertions about the report of the validation.
     *
     * @return assertions about the report; without a plan, none that can pass
     */
    public final ReportAssert report() {
        return report(options);
    }

    private ReportAssert report(ValidationOptions with) {
        ValidationReport report = actual == null ? null : PlanValidator.create().validate(actual, with);
        PoaSoftAssertions collector = collector();
        return inheriting(collector == null ? new ReportAssert(report) : collector.assertThat(report));
    }

    private static String products(CoverageMatrix matrix) {
        Set<String> products =
                matrix.rows().stream().map(CoverageRow::asin).collect(Collectors.toCollection(LinkedHashSet::new));
        products.remove("");
        if (products.isEmpty()) {
            return "Its issues name no products.";
        }
        String more = products.size() > MAX_PRODUCTS ? " and " + (products.size() - MAX_PRODUCTS) + " more" : "";
        return products.stream()
                .limit(MAX_PRODUCTS)
                .map(Shown::plain)
                .collect(Collectors.joining(", ", "Its issues are about: ", more + "."));
    }
}
