package io.github.poasdk.examples.quickstart;

import static io.github.poasdk.testkit.assertion.PoaAssertions.assertThat;
import static io.github.poasdk.testkit.assertion.PoaAssertions.assertThatRendered;

import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.render.compose.PlanComposer;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.text.TextRenderer;
import io.github.poasdk.testkit.Defect;
import io.github.poasdk.testkit.DefectSource;
import io.github.poasdk.testkit.PlanFixture.Stage;
import io.github.poasdk.testkit.PlanSource;
import io.github.poasdk.testkit.Plans;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The tests in the README; what stands between the marks is in it word for word. */
class ReadmeTestKitTest {

    private final Tool myTool = new Tool();

    // README
    @ParameterizedTest
    @PlanSource(stages = Stage.COMPLETE)
    void my_tool_keeps_a_plan(PlanOfAction plan) {
        assertThat(myTool.loaded(myTool.saved(plan))).isEqualTo(plan);
    }

    @ParameterizedTest
    @DefectSource("POA-CAUSE-*")
    void my_tool_shows_a_defect_at_its_place(Defect defect) {
        assertThat(myTool.codesAndPlaces(defect.plan(), defect.options())).isEqualTo(defect.findings());
        assertThat(myTool.codesAndPlaces(defect.mended().plan(), defect.options()))
                .isEmpty();
    }
    // README

    private final PlanOfAction plan = Plans.complete(IssueType.LATE_SHIPMENT_RATE);
    private final Document document = PlanComposer.create().compose(plan);
    private final String letter = TextRenderer.create().render(document);
    private final ValidationReport report = PlanValidator.create()
            .validate(plan.toBuilder()
                    .actions(plan.getActions().stream()
                            .filter(action -> !action.getPurpose().equals(Optional.of(ActionPurpose.CORRECTIVE)))
                            .toList())
                    .build());

    // README
    @Test
    void my_tool_writes_a_plan_that_can_be_sent() {
        assertThat(plan).asOf(LocalDate.of(2026, 3, 11)).isSubmittable();
        assertThat(report)
                .hasFinding("POA-CAUSE-NO-CORRECTIVE")
                .at("/rootCauses/0")
                .withSeverity(Severity.ERROR);
        assertThat(document).saysInOrder("Root causes", "Corrective actions", plan.getClosing());
        assertThatRendered(letter).saysAllFactsOf(plan);
    }
    // README

    /** What somebody else's tool may be. */
    private static final class Tool {

        private String saved(PlanOfAction plan) {
            return PlanJson.create().write(plan);
        }

        private PlanOfAction loaded(String text) {
            return PlanJson.create().read(text);
        }

        private List<String> codesAndPlaces(PlanOfAction plan, ValidationOptions options) {
            return PlanValidator.create().validate(plan, options).findings().stream()
                    .map(finding -> finding.code() + " " + finding.pointer())
                    .toList();
        }
    }
}
