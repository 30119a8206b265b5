package io.github.poasdk.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.testkit.Defect;
import io.github.poasdk.testkit.DefectSource;
import io.github.poasdk.testkit.PlanFixture.Stage;
import io.github.poasdk.testkit.PlanSource;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.ValidationOptions;
import java.util.List;
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
