package io.github.poasdk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.model.json.PlanPaths;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** A rival is fair only if it does the same work. */
class RivalsTest {

    private final JsonMapper mapper = new JsonMapper();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50})
    void the_records_hold_the_whole_plan(int times) {
        PlanOfAction plan = Workload.plan(times);

        String written =
                mapper.writeValueAsString(mapper.readValue(PlanJson.create().write(plan), RivalRecords.Plan.class));

        assertThat(PlanJson.create().read(written)).isEqualTo(plan);
    }

    @Test
    void a_plan_of_fifty_times_the_elements_has_about_fifty_times_the_text() {
        int one = PlanJson.create().write(Workload.plan(1)).length();
        int fifty = PlanJson.create().write(Workload.plan(50)).length();

        assertThat(fifty).isBetween(one * 40, one * 50);
    }

    @Test
    void the_standard_constraints_look_at_the_whole_plan() {
        Validator rival = StandardConstraints.validator();
        PlanOfAction plan = Workload.plan(1);

        assertThat(rival.validate(plan)).isEmpty();
        assertThat(rival.validate(PlanPaths.create().clear(plan, "/actions/3/metrics/0/target")))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("actions[3].metrics[0].target");
        assertThat(rival.validate(PlanPaths.create().replace(plan, "/evidence/4/title", "\u0000")))
                .hasSize(1);
        assertThat(rival.validate(PlanPaths.create().replace(plan, "/notice/asins/1", "B0")))
                .hasSize(1);
    }
}
