package io.github.poasdk.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJsonSchema;
import io.github.poasdk.testkit.internal.PlanTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A codec that does not keep one of the lists of a plan, whichever it is, is caught. */
class ListsInCodecsTest {

    private static final JsonNode SCHEMA = PlanTree.parse(PlanJsonSchema.DRAFT.text());

    private enum Fault {
        KEEPS_THE_FIRST,
        LOSES_THE_LAST,
        REVERSES;

        private List<JsonNode> of(List<JsonNode> elements) {
            return switch (this) {
                case KEEPS_THE_FIRST -> elements.subList(0, 1);
                case LOSES_THE_LAST -> elements.subList(0, elements.size() - 1);
                case REVERSES -> {
                    List<JsonNode> reversed = new ArrayList<>(elements);
                    Collections.reverse(reversed);
                    yield reversed;
                }
            };
        }
    }

    /** Each list anywhere in the schema, with {@code *} for the elements of others. */
    static List<String> lists() {
        List<String> lists = new ArrayList<>();
        collect("", SCHEMA, lists);
        return lists;
    }

    private static void collect(String place, JsonNode schema, List<String> lists) {
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            collect(place, SCHEMA.at(reference.substring(1)), lists);
        }
        schema.path("properties")
                .propertyStream()
                .forEach(member -> collect(place + PlanTree.step(member.getKey()), member.getValue(), lists));
        if (schema.has("items")) {
            lists.add(place);
            collect(place + "/*", schema.path("items"), lists);
        }
    }

    @Test
    void the_lists_of_a_plan_are_those_of_its_schema() {
        assertThat(lists())
                .hasSizeGreaterThan(30)
                .contains("/issues", "/issues/*/metricReadings", "/rootCauses/*/facts/*/evidenceIds");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_codec_that_keeps_the_first_element_only_is_caught(String list) {
        assertCaught(list, Fault.KEEPS_THE_FIRST);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_codec_that_loses_the_last_element_is_caught(String list) {
        assertCaught(list, Fault.LOSES_THE_LAST);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_codec_that_reverses_a_list_is_caught(String list) {
        assertCaught(list, Fault.REVERSES);
    }

    @ParameterizedTest
    @EnumSource
    void a_codec_that_leaves_all_lists_alone_passes(Fault fault) {
        new CodecContract(plan -> changed(plan, "/none", fault), Set.of()).check(CodecRule.ORDER);
    }

    private static void assertCaught(String list, Fault fault) {
        CodecContract contract = new CodecContract(plan -> changed(plan, list, fault), Set.of());

        assertThatThrownBy(() -> contract.check(CodecRule.ORDER))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(CodecRule.ORDER + "\nplan: several elements in each list\n")
                .hasMessageMatching("(?s).*\n" + list.replace("*", "[0-9]+") + "/[0-9]+.*: .*");
    }

    /** Lists with one element stay as they are, so that it is for the contract to have longer ones. */
    private static PlanOfAction changed(PlanOfAction plan, String list, Fault fault) {
        PlanTree tree = PlanTree.of(plan);
        Stream<String> places = tree.places(JsonNode::isArray).stream()
                .filter(place -> place.matches(list.replace("*", "[0-9]+"))
                        && tree.at(place).size() > 1);
        places.toList().forEach(place -> {
            List<JsonNode> elements = tree.at(place).valueStream().toList();
            tree.put(place, JsonNodeFactory.instance.arrayNode().addAll(fault.of(elements)));
        });
        return tree.plan();
    }
}
