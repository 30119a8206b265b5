package com.example.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.testkit.Defect;
import io.github.poasdk.testkit.DefectSource;
import io.github.poasdk.testkit.PlanSource;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.ValidationOptions;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import tools.jackson.databind.json.JsonMapper;

/** The application's own mapper and validator agree with ours. */
@Tag("jdk")
class SameAsOursTest {

    private static final PlanStore STORE = new PlanStore();
    private static final PlanJson JSON = PlanJson.create();

    @Test
    void the_libraries_are_those_of_the_application() {
        assertThat(ObjectMapper.class.getPackage().getImplementationVersion()).startsWith("2.");
        assertThat(HibernateValidator.class.getPackage().getImplementationVersion())
                .startsWith("8.0.");
    }

    @ParameterizedTest
    @PlanSource
    void the_store_writes_the_json_that_we_write(PlanOfAction plan) throws Exception {
        String stored = STORE.write(plan);

        assertThat(stored).isEqualTo(new JsonMapper().readTree(JSON.write(plan)).toString());
        assertThat(JSON.read(stored)).isEqualTo(plan);
    }

    @ParameterizedTest
    @DefectSource("POA-FORMAT-*")
    void the_stores_validator_finds_in_a_stored_plan_what_ours_finds(Defect defect) throws Exception {
        PlanOfAction plan = STORE.read(STORE.write(defect.plan()));

        assertThat(PlanValidator.toFindings(STORE.validate(plan)))
                .isEqualTo(PlanValidator.create()
                        .validate(defect.plan(), ValidationOptions.draft())
                        .findings())
                .isNotEmpty();
    }
}
