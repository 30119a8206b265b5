package com.example.casedesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.testkit.jqwik.Plan;
import io.github.poasdk.testkit.jqwik.PlanDomain;
import io.github.poasdk.testkit.jqwik.PlanKind;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(PlanDomain.class)
class FormProperties {

    @Property(tries = 200)
    void any_draft_is_the_same_after_our_form_but_for_extensions(@ForAll @Plan(PlanKind.DRAFT) PlanOfAction plan) {
        PlanOfAction kept = CaseMapper.toPlan(CaseStore.read(CaseStore.write(CaseMapper.toForm(plan))));

        assertThat(kept).isEqualTo(plan.toBuilder().extensions(Map.of()).build());
    }

    @Property(tries = 200)
    void a_second_time_through_the_form_changes_nothing(@ForAll PlanOfAction plan) {
        CaseForm form = CaseMapper.toForm(plan);

        assertThat(CaseMapper.toForm(CaseMapper.toPlan(form))).isEqualTo(form);
    }
}
