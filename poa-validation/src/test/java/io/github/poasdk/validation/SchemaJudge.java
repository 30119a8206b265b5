package io.github.poasdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJsonSchema;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares what a schema refuses, in the eyes of an independent validator, with the findings of {@link PlanValidator}. */
final class SchemaJudge {

    static final SchemaJudge DRAFT = new SchemaJudge(PlanJsonSchema.DRAFT);
    static final SchemaJudge SUBMISSION = new SchemaJudge(PlanJsonSchema.SUBMISSION);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final RuleBook RULES = RuleBook.create();
    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final ValidationOptions OPTIONS =
            ValidationOptions.submission().asOf(LocalDate.of(2026, 3, 11)).maxFindingsPerCode(Integer.MAX_VALUE);

    private final PlanJsonSchema schema;
    private final Schema withPatternsOfJava;
    private final Schema withPatternsOfEcma;

    private SchemaJudge(PlanJsonSchema schema) {
        this.schema = schema;
        withPatternsOfJava = registry(settings()).getSchema(schema.text());
        withPatternsOfEcma =
                registry(settings().regularExpressionFactory(EcmaPattern::new)).getSchema(schema.text());
    }

    /** The schema of schemas. */
    static List<Error> errorsOf(PlanJsonSchema schema) {
        return registry(settings())
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(MAPPER.readTree(schema.text()));
    }

    /** Each schema refuses the plan just where it should, and nothing else. */
    static void assertAgree(PlanOfAction plan, JsonNode json) {
        List<Finding> findings = VALIDATOR.validate(plan, OPTIONS).allFindings().toList();
        DRAFT.assertAgrees(findings, json);
        SUBMISSION.assertAgrees(findings, json);
    }

    private void assertAgrees(List<Finding> findings, JsonNode json) {
        Set<String> expected = expected(findings);
        Set<String> refused = refused(json);

        assertThat(refused)
                .allSatisfy(place -> assertThat(expected)
                        .as("refused by the schema and without a finding: %s", json.at(place))
                        .anyMatch(pointer -> holds(place, pointer)));
        assertThat(expected)
                .allSatisfy(pointer -> assertThat(refused)
                        .as("found and not refused by the schema: %s", json.at(pointer))
                        .anyMatch(place -> holds(place, pointer)));
    }

    /** The places that the schema refuses; for a member that is missing, its own. */
    Set<String> refused(JsonNode json) {
        Set<String> refused = places(withPatternsOfJava.validate(json));

        assertThat(places(withPatternsOfEcma.validate(json))).isEqualTo(refused);
        return refused;
    }

    /** The places of the findings that the schema can express. */
    private Set<String> expected(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> expresses(RULES.find(finding.code()).orElseThrow()))
                .map(Finding::pointer)
                .collect(Collectors.toSet());
    }

    boolean expresses(Rule rule) {
        return rule.schemaExpressible() && (schema == PlanJsonSchema.SUBMISSION || rule.category() == Category.FORMAT);
    }

    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    /** A part that is missing is refused as a whole, and found member by member. */
    private static boolean holds(String place, String pointer) {
        return (pointer + "/").startsWith(place + "/");
    }

    private static Set<String> places(List<Error> errors) {
        return errors.stream()
                .map(error -> error.getInstanceLocation()
                        + (error.getKeyword().equals("required") ? "/" + error.getProperty() : ""))
                .collect(Collectors.toSet());
    }

    private static SchemaRegistry registry(SchemaRegistryConfig.Builder settings) {
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(settings.build()));
    }

    private static SchemaRegistryConfig.Builder settings() {
        return SchemaRegistryConfig.builder().formatAssertionsEnabled(true).pathType(PathType.JSON_POINTER);
    }
}
