package io.github.poasdk.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.poasdk.model.PlanOfAction;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** An application's own mapper, of either generation of Jackson, speaks the same JSON. */
class ApplicationMapperTest {

    private final PlanJson json = PlanJson.create();
    private final PlanOfAction plan;

    ApplicationMapperTest() throws IOException {
        plan = json.read(
                Objects.requireNonNull(ApplicationMapperTest.class.getResourceAsStream("/plans/every-member.json")));
    }

    @Test
    void a_jackson_3_mapper_needs_no_settings() {
        JsonMapper mapper = new JsonMapper();

        String written = mapper.writeValueAsString(plan);

        assertThat(written).isEqualTo(withoutWhitespace(json.write(plan)));
        assertThat(mapper.readValue(written, PlanOfAction.class)).isEqualTo(plan);
        assertThat(json.read(written)).isEqualTo(plan);
    }

    @Test
    void a_jackson_2_mapper_needs_its_date_modules() throws IOException {
        ObjectMapper mapper = new ObjectMapper()
                .registerModules(new Jdk8Module(), new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

        String written = mapper.writeValueAsString(plan);

        assertThat(written).isEqualTo(withoutWhitespace(json.write(plan)));
        assertThat(mapper.readValue(written, PlanOfAction.class)).isEqualTo(plan);
    }

    private static String withoutWhitespace(String pretty) {
        return new JsonMapper().readTree(pretty).toString();
    }
}
