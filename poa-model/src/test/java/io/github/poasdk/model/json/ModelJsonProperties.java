package io.github.poasdk.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.poasdk.model.HostileTexts;
import io.github.poasdk.model.ModelArbitraries;
import io.github.poasdk.model.ModelPart;
import io.github.poasdk.model.PlanOfAction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever the model holds is the same after JSON: by our reader and by an application's mapper of either generation. */
class ModelJsonProperties {

    private static final JsonMapper JACKSON_3 = new JsonMapper();
    private static final ObjectMapper JACKSON_2 = new ObjectMapper()
            .registerModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final PlanJson json = PlanJson.create();

    @Property(tries = 1000)
    void a_plan_survives_json(@ForAll("plans") PlanOfAction plan) throws IOException {
        String written = json.write(plan);
        PlanOfAction read = json.read(bytes(plan));

        assertThat(read).isEqualTo(plan).hasSameHashCodeAs(plan);
        assertThat(json.write(read)).isEqualTo(written);
        assertThat(treeOfBothMappers(plan)).isEqualTo(EXACT.readTree(written));
    }

    /** There are two dozen parts, so each has some two hundred tries. */
    @Property(tries = 5000)
    void a_part_survives_the_mappers_of_applications(@ForAll("parts") Object part) throws IOException {
        assertThat(treeOfBothMappers(part).isObject()).isTrue();
    }

    @Property
    void a_text_that_is_no_unicode_is_kept_or_refused(@ForAll("texts") String text) {
        PlanOfAction plan = PlanOfAction.builder().closing(text).build();
        try {
            assertThat(json.read(json.write(plan))).isEqualTo(plan);
        } catch (PlanFormatException e) {
            assertThat(text.codePoints()).anyMatch(c -> Character.getType(c) == Character.SURROGATE);
        }
    }

    private static JsonNode treeOfBothMappers(Object part) throws IOException {
        Class<?> type = ModelPart.of(part).type();
        String three = JACKSON_3.writeValueAsString(part);
        String two = JACKSON_2.writeValueAsString(part);

        assertThat((Object) JACKSON_3.readValue(three, type)).isEqualTo(part).hasSameHashCodeAs(part);
        assertThat((Object) JACKSON_2.readValue(two, type)).isEqualTo(part);
        assertThat(EXACT.readTree(two)).isEqualTo(EXACT.readTree(three));
        return EXACT.readTree(three);
    }

    private ByteArrayInputStream bytes(PlanOfAction plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.write(plan, out);
        return new ByteArrayInputStream(out.toByteArray());
    }

    @Provide
    Arbitrary<PlanOfAction> plans() {
        return ModelArbitraries.plans();
    }

    @Provide
    Arbitrary<Object> parts() {
        return ModelArbitraries.parts();
    }

    @Provide
    Arbitrary<String> texts() {
        return HostileTexts.any();
    }
}
