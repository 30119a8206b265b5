package com.example.casedesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.testkit.PlanFixture.Stage;
import io.github.poasdk.testkit.PlanSource;
import org.junit.jupiter.params.ParameterizedTest;

class PlanThroughFormTest {

    @ParameterizedTest
    @PlanSource(stages = Stage.COMPLETE)
    void a_plan_from_elsewhere_passes_through_our_form(PlanOfAction plan) {
        CaseForm form = CaseMapper.toForm(plan);

        assertThat(form.shop()).isEqualTo(plan.getSeller().getName());
        assertThat(CaseMapper.toPlan(form)).isEqualTo(plan);
    }
}
