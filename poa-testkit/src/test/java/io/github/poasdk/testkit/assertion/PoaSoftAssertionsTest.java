package io.github.poasdk.testkit.assertion;

import static io.github.poasdk.testkit.assertion.Fixtures.NO_CORRECTIVE;
import static io.github.poasdk.testkit.assertion.Fixtures.NO_PREVENTIVE;
import static io.github.poasdk.testkit.assertion.Fixtures.failure;
import static io.github.poasdk.testkit.assertion.Fixtures.finding;
import static io.github.poasdk.testkit.assertion.Fixtures.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.finding.Severity;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SoftAssertionsExtension.class)
class PoaSoftAssertionsTest {

    @InjectSoftAssertions
    private PoaSoftAssertions injected;

    @Test
    void all_failures_are_told_together() {
        ValidationReport report = report(finding(NO_CORRECTIVE, "/rootCauses/0"));

        String message = failure(() -> PoaSoftAssertions.assertPlansSoftly(softly -> {
            softly.assertThat(report).as("first").hasFinding(NO_CORRECTIVE).at("/rootCauses/1");
            softly.assertThat(report)
                    .hasFinding(NO_CORRECTIVE)
                    .withSeverity(Severity.HINT)
                    .at("/nowhere")
                    .once();
            softly.assertThat(report)
                    .hasFinding(NO_PREVENTIVE)
                    .at("/rootCauses/0")
                    .withSeverity(Severity.ERROR);
            softly.assertThat(report).hasNoFindings().isSubmittable().isEqualTo(report());
            softly.assertThat(Fixtures.PLAN)
                    .asOf(Fixtures.DAY)
                    .as("plan")
                    .covers("B0")
                    .hasFinding(NO_CORRECTIVE)
                    .at("");
            softly.assertThat(Fixtures.PLAN)
                    .as("the report")
                    .asOf(Fixtures.DAY)
                    .report()
                    .hasOnlyFindings(NO_CORRECTIVE);
            softly.assertThat(Document.builder().build()).says("a").hasHeading("b");
            softly.assertThatRendered("x").saysInOrder("x", "y").says("z");
            softly.assertThat(1).isEqualTo(2);
        }));

        assertThat(message)
                .startsWith("\nMultiple Failures (14 failures)\n")
                .contains("[first] Expecting a finding\n  POA-CAUSE-NO-CORRECTIVE at /rootCauses/1\n")
                .contains("POA-CAUSE-NO-CORRECTIVE with severity HINT\n")
                .contains("Expecting a finding\n  POA-CAUSE-NO-PREVENTIVE\n")
                .contains("[plan] Expecting a plan that covers the product B0")
                .contains("[the report] Expecting only the findings")
                .doesNotContain("/nowhere");
    }

    @Test
    void null_is_told_and_nothing_is_thrown_on_the_way() {
        PoaSoftAssertions softly = new PoaSoftAssertions();

        softly.assertThat((ValidationReport) null)
                .hasFinding(NO_CORRECTIVE)
                .at("/a")
                .once();
        softly.assertThat((PlanOfAction) null).hasFinding(NO_CORRECTIVE).at("/a");
        softly.assertThat((PlanOfAction) null).report().isSubmittable();
        softly.assertThat((Document) null).says("a").hasHeading("b").hasNoGapMarks();
        softly.assertThatRendered(null).saysAllFactsOf(Fixtures.PLAN);

        assertThat(softly.assertionErrorsCollected()).hasSize(7);
    }

    @Test
    void plans_that_differ_are_told_softly() {
        PoaSoftAssertions softly = new PoaSoftAssertions();

        softly.assertThat(Fixtures.PLAN)
                .as("one")
                .isEqualTo(PlanOfAction.builder().build())
                .isEqualTo(null)
                .isEqualTo("text");
        softly.assertThat(Fixtures.PLAN).isEqualTo(Fixtures.PLAN);

        assertThat(softly.assertionErrorsCollected())
                .hasSize(3)
                .first()
                .satisfies(error -> assertThat(error).hasMessageStartingWith("[one] Expecting the other plan, but "));
    }

    @Test
    void what_is_so_passes() {
        injected.assertThat(report(finding(NO_CORRECTIVE, "/rootCauses/0")))
                .hasFinding(NO_CORRECTIVE)
                .at("/rootCauses/0")
                .withSeverity(Severity.ERROR);
        injected.assertThat(Fixtures.PLAN).asOf(Fixtures.DAY).isSubmittable();
    }
}
