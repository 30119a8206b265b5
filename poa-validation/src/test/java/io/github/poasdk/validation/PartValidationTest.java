package io.github.poasdk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.model.json.PlanPathException;
import io.github.poasdk.validation.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PartValidationTest {

    private static final int EVERY = 50;
    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<ValidationOptions> OPTIONS = List.of(
            ValidationOptions.submission().asOf(Example.DAY).maxFindingsPerCode(Integer.MAX_VALUE),
            ValidationOptions.draft().asOf(Example.DAY).maxFindingsPerCode(Integer.MAX_VALUE));

    @Test
    @Tag("once")
    void a_part_has_the_findings_that_the_whole_plan_has_there() {
        Example.wrong()
                .filter(example -> !example.code().equals("POA-LIST-TOO-LONG"))
                .forEach(example -> {
                    for (ValidationOptions common : OPTIONS) {
                        ValidationOptions options =
                                example.rule().earlier().map(common::earlier).orElse(common);
                        ValidationReport whole = VALIDATOR.validate(example.plan(), options);
                        for (String place : places(example.plan(), whole)) {
                            assertThat(VALIDATOR.validatePart(example.plan(), place, options))
                                    .as("%s at %s", example, place)
                                    .isEqualTo(whole.restrictedTo(place));
                        }
                    }
                });
    }

    @Test
    void a_part_is_named_by_the_id_of_its_element_too() {
        PlanOfAction plan = Example.validPlan();

        ValidationReport report =
                VALIDATOR.validatePart(plan, "correct-template/owner", ValidationOptions.submission());

        assertThat(report.scope()).isEqualTo("/actions/0/owner");
        assertThat(report.isClean()).isTrue();
        assertThat(VALIDATOR
                        .validatePart(plan, "late-shipment", ValidationOptions.submission())
                        .scope())
                .isEqualTo("/issues/0");
    }

    @Test
    void a_field_that_is_still_empty_is_a_part_too() {
        ValidationReport report =
                VALIDATOR.validatePart(PlanOfAction.builder().build(), "/seller/name", ValidationOptions.submission());

        assertThat(report.findings()).extracting(Finding::code).containsExactly("POA-SELLER-NO-NAME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "nothing", "/actions/x", "nothing/owner"})
    void a_place_that_no_plan_has_is_refused(String place) {
        assertThatExceptionOfType(PlanPathException.class)
                .isThrownBy(() -> VALIDATOR.validatePart(Example.validPlan(), place, ValidationOptions.submission()));
    }

    /** Every place that a finding stands at, and one in fifty of those that the JSON has; which one differs by plan. */
    private static List<String> places(PlanOfAction plan, ValidationReport report) {
        List<String> all = new ArrayList<>();
        collect(MAPPER.readTree(PlanJson.create().write(plan)), "", all);
        all.remove("/schemaVersion");
        int first = Math.floorMod(
                report.allFindings().map(Finding::pointer).toList().hashCode(), EVERY);
        return Stream.concat(
                        IntStream.range(0, all.size())
                                .filter(i -> i % EVERY == first)
                                .mapToObj(all::get),
                        report.allFindings().map(Finding::pointer))
                .distinct()
                .toList();
    }

    private static void collect(JsonNode node, String pointer, List<String> places) {
        places.add(pointer);
        node.properties().forEach(member -> collect(member.getValue(), pointer + "/" + member.getKey(), places));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, places);
        }
    }
}
