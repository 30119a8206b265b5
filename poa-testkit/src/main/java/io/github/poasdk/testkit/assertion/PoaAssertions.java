package io.github.poasdk.testkit.assertion;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.validation.ValidationReport;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/**
 * Where assertions about plans begin. AssertJ's own are there, too, so one import is enough; it may as well stand beside theirs.
 *
 * <pre>{@code
 * assertThat(plan).asOf(LocalDate.of(2026, 3, 11)).isSubmittable();
 * assertThat(report).hasFinding("POA-CAUSE-NO-CORRECTIVE").at("/rootCauses/0").withSeverity(Severity.ERROR);
 * assertThatRendered(letter).saysInOrder("Root causes", "Corrective actions");
 * }</pre>
 *
 * <p>A message shows what was there instead. Texts of a plan stand in it on one line, bounded, and with escapes for what
 * can't be seen. The methods are thread-safe; the assertions that they give are not.
 */
public final class PoaAssertions extends Assertions {

    private PoaAssertions() {}

    /**
     * Assertions about a plan.
     *
     * @param actual the plan
     * @return the assertions
     */
    public static PlanAssert assertThat(@Nullable PlanOfAction actual) {
        return new PlanAssert(actual);
    }

    /**
     * Assertions about a report.
     *
     * @param actual the report
     * @return the assertions
     */
    public static ReportAssert assertThat(@Nullable ValidationReport actual) {
        return new ReportAssert(actual);
    }

    /**
     * Assertions about a document.
     *
     * @param actual the document
     * @return the assertions
     */
    public static DocumentAssert assertThat(@Nullable Document actual) {
        return new DocumentAssert(actual);
    }

    /**
     * Assertions about a letter as text: the output of a renderer of plain text, or what was read back from another format.
     *
     * @param actual the text
     * @return the assertions
     */
    public static RenderedAssert assertThatRendered(@Nullable String actual) {
        return new RenderedAssert(actual);
    }
}
