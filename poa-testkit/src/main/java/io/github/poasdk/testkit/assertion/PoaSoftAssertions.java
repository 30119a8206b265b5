package io.github.poasdk.testkit.assertion;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.finding.Finding;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.StandardSoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/**
 * The assertions of {@link PoaAssertions} and those of AssertJ, all failures of which are told together. Not thread-safe.
 *
 * <pre>{@code
 * PoaSoftAssertions.assertPlansSoftly(softly -> {
 *     softly.assertThat(plan).isSubmittable();
 *     softly.assertThat(report).hasFinding("POA-CAUSE-NO-CORRECTIVE").at("/rootCauses/0");
 * });
 * }</pre>
 *
 * <p>AssertJ's {@code SoftAssertionsExtension} for JUnit injects it as a field or a parameter. When a finding is not there,
 * what is asserted of it behind that is passed over. On the module path only our own assertions are soft: those that ours
 * have from AssertJ, such as {@code isNotNull}, throw at once there.
 */
public class PoaSoftAssertions extends AbstractSoftAssertions implements StandardSoftAssertionsProvider {

    /** AssertJ does not read a named module, so it can't make its proxies there. */
    private static final boolean AS_PROXY = !PoaSoftAssertions.class.getModule().isNamed();

    /** Nothing has failed yet; {@link #assertAll} tells what has. */
    public PoaSoftAssertions() {}

    /**
     * Runs assertions and tells all failures at the end.
     *
     * @param assertions what to assert
     * @throws AssertionError if something failed
     */
    public static void assertPlansSoftly(Consumer<PoaSoftAssertions> assertions) {
        PoaSoftAssertions softly = new PoaSoftAssertions();
        assertions.accept(softly);
        softly.assertAll();
    }

    /**
     * Assertions about a plan.
     *
     * @param actual the plan
     * @return the assertions
     */
    public PlanAssert assertThat(@Nullable PlanOfAction actual) {
        return collected(PlanAssert.class, PlanOfAction.class, actual, PlanAssert::new);
    }

    /**
     * Assertions about a report.
     *
     * @param actual the report
     * @return the assertions
     */
    public ReportAssert assertThat(@Nullable ValidationReport actual) {
        return collected(ReportAssert.class, ValidationReport.class, actual, ReportAssert::new);
    }

    /**
     * Assertions about a document.
     *
     * @param actual the document
     * @return the assertions
     */
    public DocumentAssert assertThat(@Nullable Document actual) {
        return collected(DocumentAssert.class, Document.class, actual, DocumentAssert::new);
    }

    /**
     * Assertions about a letter as text.
     *
     * @param actual the text
     * @return the assertions
     */
    public RenderedAssert assertThatRendered(@Nullable String actual) {
        return collected(RenderedAssert.class, String.class, actual, RenderedAssert::new);
    }

    final FindingAssert assertThatFindings(List<Finding> actual) {
        FindingAssert assertions =
                AS_PROXY ? proxy(FindingAssert.class, List.class, actual) : new FindingAssert(actual);
        return assertions.collectedBy(this);
    }

    /** Assertions whose failures come here: our own by themselves, those of AssertJ by its proxy. */
    private <SELF extends AbstractPoaAssert<SELF, ? extends ACTUAL>, ACTUAL> SELF collected(
            Class<SELF> type,
            Class<ACTUAL> actualType,
            @Nullable ACTUAL actual,
            Function<@Nullable ACTUAL, SELF> unproxied) {
        SELF assertions = AS_PROXY ? proxy(type, actualType, actual) : unproxied.apply(actual);
        return assertions.collectedBy(this);
    }
}
