package io.github.poasdk.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.json.ModelAccessors.Accessor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nothing of the model is out of reach. */
class PlanPathsCompletenessTest {

    private static final PlanOfAction EMPTY = PlanOfAction.builder().build();

    private final PlanPaths paths = PlanPaths.create();
    private final PlanJson json = PlanJson.create();

    static Stream<Accessor> accessors() {
        return ModelAccessors.all();
    }

    @Test
    void all_parts_of_the_model_are_walked() {
        assertThat(accessors().map(Accessor::pointer))
                .contains(
                        "/schemaVersion",
                        "/seller/merchantId",
                        "/issues/0/acknowledgment/policies/0/helpPageId",
                        "/rootCauses/0/facts/0/period/end",
                        "/actions/0/metrics/0/reviewOn",
                        "/evidence/0/issuedOn");
    }

    @ParameterizedTest
    @MethodSource("accessors")
    void each_accessor_of_the_model_can_be_read_and_replaced(Accessor accessor) throws ReflectiveOperationException {
        Object sample = ModelAccessors.sample(accessor.type());

        PlanOfAction filled = paths.replace(EMPTY, accessor.pointer(), sample);

        assertThat(paths.get(filled, accessor.pointer())).contains(accessor.read(filled));
        assertThat(paths.replace(filled, accessor.pointer(), accessor.read(filled)))
                .isEqualTo(filled);
        assertThat(json.read(json.write(filled))).isEqualTo(filled);
    }

    @ParameterizedTest
    @MethodSource("accessors")
    void each_accessor_of_the_model_can_be_cleared(Accessor accessor) {
        PlanOfAction full = paths.replace(EMPTY, "", ModelAccessors.sample(PlanOfAction.class));

        PlanOfAction cleared = paths.clear(full, accessor.pointer());

        boolean hasDefault = accessor.type() == int.class || accessor.type() == ResponseKind.class;
        assertThat(paths.get(full, accessor.pointer())).isPresent();
        assertThat(paths.get(cleared, accessor.pointer()).isPresent()).isEqualTo(hasDefault);
    }

    @Test
    void a_full_plan_is_read_at_every_place_that_its_json_has() {
        PlanOfAction full = paths.replace(EMPTY, "", ModelAccessors.sample(PlanOfAction.class));
        List<String> pointers = JsonPlaces.of(full);
        JsonNode tree = new JsonMapper().readTree(json.write(full));

        assertThat(pointers).hasSizeGreaterThan(60).allSatisfy(pointer -> {
            JsonNode node = tree.at(pointer);
            Object value = paths.get(full, pointer).orElseThrow();
            assertThat(paths.replace(full, pointer, value)).isEqualTo(full);
            if (node.isValueNode()) {
                assertThat(value).hasToString(node.asString());
            }
        });
    }

    static Stream<PlanOfAction> examples() {
        return ExamplePlans.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_place_of_the_examples_is_restored_after_an_edit(PlanOfAction plan) {
        assertThat(JsonPlaces.of(plan)).allSatisfy(pointer -> {
            Object value = paths.get(plan, pointer).orElseThrow();

            assertThat(paths.replace(plan, pointer, value)).isEqualTo(plan);
            assertThat(paths.replace(paths.clear(plan, pointer), pointer, value))
                    .isEqualTo(plan);
            if (pointer.matches(".*/[0-9]+")) {
                assertThat(paths.add(paths.remove(plan, pointer), pointer, value))
                        .isEqualTo(plan);
                assertThat(paths.remove(paths.add(plan, pointer, value), pointer))
                        .isEqualTo(plan);
            }
        });
    }

    @Test
    void each_part_with_an_id_is_found_by_it() {
        PlanOfAction full = paths.replace(EMPTY, "", ModelAccessors.sample(PlanOfAction.class));
        List<String> ids = accessors()
                .map(Accessor::pointer)
                .filter(pointer -> pointer.endsWith("/id"))
                .toList();

        assertThat(ids).hasSizeGreaterThanOrEqualTo(4).allSatisfy(id -> {
            PlanOfAction named = paths.replace(full, id, "wanted");
            assertThat(paths.pointerTo(named, "wanted")).contains(id.substring(0, id.length() - "/id".length()));
        });
    }
}
