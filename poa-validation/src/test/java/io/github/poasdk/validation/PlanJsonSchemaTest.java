package io.github.poasdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.model.json.PlanJsonSchema;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An independent validator judges the schemas by the examples and by a defective plan for every rule. */
class PlanJsonSchemaTest {

    private static final Path EXAMPLES =
            Path.of(System.getProperty("poa.root", "..")).resolve("poa-examples/plans");
    private static final PlanJson JSON = PlanJson.create();
    private static final PlanValidator VALIDATOR = PlanValidator.create();

    static Stream<Example> defects() {
        return Example.all();
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_schema_keeps_to_the_schema_of_schemas(PlanJsonSchema schema) {
        assertThat(SchemaJudge.errorsOf(schema)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_is_accepted(Path example) throws IOException {
        String json = Files.readString(example);
        boolean isDraft = example.getFileName().toString().endsWith("-draft.json");

        assertThat(SchemaJudge.DRAFT.refused(SchemaJudge.tree(json))).isEmpty();
        assertThat(SchemaJudge.SUBMISSION.refused(SchemaJudge.tree(json)).isEmpty())
                .isNotEqualTo(isDraft);
    }

    @Test
    void an_empty_draft_is_accepted() {
        assertThat(SchemaJudge.DRAFT.refused(SchemaJudge.tree("{}"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_refused_only_where_it_has_a_finding(Path example) throws IOException {
        String json = Files.readString(example);

        SchemaJudge.assertAgree(JSON.read(json), SchemaJudge.tree(json));
    }

    @ParameterizedTest
    @Tag("once")
    @MethodSource("defects")
    void a_defect_is_refused_if_its_rule_is_marked_and_else_accepted(Example defect) {
        String json = JSON.write(defect.plan());

        SchemaJudge.assertAgree(defect.plan(), SchemaJudge.tree(json));
    }

    /**
     * A mark is proved by a plan that is refused, and its absence by one that is accepted; but a plan that answers nothing
     * lacks the date of the notice, too, for which every schema refuses it.
     */
    @Test
    @Tag("once")
    void a_defect_proves_each_mark() {
        RuleBook rules = RuleBook.create();
        Set<String> proved =
                Example.wrong().flatMap(defect -> codesProvedBy(defect, rules)).collect(Collectors.toSet());

        assertThat(rules.rules())
                .filteredOn(rule -> rule.category() != Category.ACCEPTANCE && rule.category() != Category.ATTEMPT)
                .extracting(Rule::code)
                .filteredOn(code -> !code.equals("POA-NOTHING-TO-ANSWER"))
                .containsExactlyInAnyOrderElementsOf(proved);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"unknown\": 1}",
                "{\"schemaVersion\": 0}",
                "{\"closing\": 1}",
                "{\"closing\": null}",
                "{\"submittedOn\": \"2026-02-30\"}",
                "{\"submittedOn\": \"\"}",
                "{\"submittedOn\": [2026, 3, 2]}",
                "{\"responseKind\": \"plan\"}",
                "{\"issues\": {}}",
                "{\"issues\": [null]}",
                "{\"issues\": [{\"type\": \"late shipment\"}]}",
                "{\"attempt\": {\"number\": 3000000000}}",
                "{\"attempt\": {\"number\": 1.5}}",
                "{\"extensions\": {\"a\\nb\": \"x\"}}",
                "[]"
            })
    void what_is_no_plan_is_refused(String json) {
        assertThat(SchemaJudge.DRAFT.refused(SchemaJudge.tree(json))).isNotEmpty();
        assertThat(SchemaJudge.SUBMISSION.refused(SchemaJudge.tree(json))).isNotEmpty();
    }

    private static Stream<String> codesProvedBy(Example defect, RuleBook rules) {
        boolean accepted = SchemaJudge.SUBMISSION
                .refused(SchemaJudge.tree(JSON.write(defect.plan())))
                .isEmpty();
        return VALIDATOR
                .validate(defect.plan())
                .allFindings()
                .map(Finding::code)
                .filter(code -> rules.find(code).orElseThrow().schemaExpressible() != accepted);
    }
}
