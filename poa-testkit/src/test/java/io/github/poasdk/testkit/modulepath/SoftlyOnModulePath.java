package io.github.poasdk.testkit.modulepath;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.testkit.assertion.PoaSoftAssertions;

/** What {@link ModulePathTest} runs where the kit is a named module. */
final class SoftlyOnModulePath {

    private SoftlyOnModulePath() {}

    public static void main(String[] args) {
        PlanOfAction plan = PlanOfAction.builder().build();
        PoaSoftAssertions softly = new PoaSoftAssertions();

        softly.assertThat(plan).hasFinding("POA-ISSUE-MISSING").at("/nowhere").once();
        softly.assertThat(plan).covers("B0EXAMPLE1").isSubmittable().isEqualTo("text");

        System.out.println(PoaSoftAssertions.class.getModule().getName() + " "
                + softly.assertionErrorsCollected().size());
    }
}
