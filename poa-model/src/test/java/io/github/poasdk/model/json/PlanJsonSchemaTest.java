package io.github.poasdk.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed schemas are those that the model gives. */
class PlanJsonSchemaTest {

    private static final int FIRST_WITH_SCHEMAS = 2;

    private static final Path DOCS = Repository.root().resolve("docs/schema");

    @ParameterizedTest
    @EnumSource
    void a_schema_says_what_the_model_says(PlanJsonSchema schema) throws IOException {
        String generated = SchemaGenerator.generate(schema);
        if (Boolean.getBoolean("poa.golden.update")) {
            for (Path copy : copies(schema)) {
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, generated);
            }
        }

        assertThat(copies(schema))
                .allSatisfy(copy -> assertThat(copy)
                        .as("write it anew with: mvn verify -Dpoa.golden.update=true")
                        .hasContent(generated));
        assertThat(schema.text()).isEqualTo(generated);
    }

    @ParameterizedTest
    @EnumSource
    void an_id_names_the_version_and_the_schema(PlanJsonSchema schema) {
        JsonNode tree = new JsonMapper().readTree(schema.text());

        assertThat(schema.id()).isEqualTo("urn:poasdk:plan:" + PlanOfAction.SCHEMA_VERSION + ":" + schema.label());
        assertThat(tree.path("$id").asString()).isEqualTo(schema.id());
        assertThat(tree.at("/properties/schemaVersion/const").asInt()).isEqualTo(PlanOfAction.SCHEMA_VERSION);
    }

    @ParameterizedTest
    @EnumSource
    void every_member_is_described_and_every_leaf_has_an_example(PlanJsonSchema schema) {
        JsonNode tree = new JsonMapper().readTree(schema.text());
        List<JsonNode> members = Stream.concat(
                        Stream.of(tree), tree.path("$defs").valueStream())
                .flatMap(part -> part.path("properties").valueStream())
                .toList();

        assertThat(members).hasSizeGreaterThan(100).allSatisfy(member -> {
            assertThat(member.path("description").asString()).endsWith(".").doesNotContain("{@", "  ");
            assertThat(member.findValues("examples").isEmpty()).isEqualTo(leadsToPart(member, tree));
        });
    }

    private static boolean leadsToPart(JsonNode member, JsonNode tree) {
        JsonNode value = member.has("items") ? member.path("items") : member;
        return tree.at(value.path("$ref").asString("#").substring(1)).has("properties") && value.has("$ref");
    }

    static Stream<Path> ofEveryVersion() {
        return IntStream.rangeClosed(FIRST_WITH_SCHEMAS, PlanOfAction.SCHEMA_VERSION)
                .boxed()
                .flatMap(version -> Stream.of(PlanJsonSchema.values()).map(schema -> docs(version, schema)));
    }

    @Test
    void the_schemas_of_every_version_are_kept() throws IOException {
        try (Stream<Path> files = Files.list(DOCS)) {
            assertThat(files)
                    .containsExactlyInAnyOrderElementsOf(ofEveryVersion().toList());
        }
    }

    /** With the copy on the class path, so that modules built after this one have the new schema too. */
    private static List<Path> copies(PlanJsonSchema schema) {
        Path classes = Repository.root().resolve("poa-model/target/classes");
        return List.of(
                DOCS.resolve(schema.resource()), classes.resolve("io/github/poasdk/model/json/" + schema.resource()));
    }

    private static Path docs(int version, PlanJsonSchema schema) {
        return DOCS.resolve("plan-v" + version + "-" + schema.label() + ".schema.json");
    }
}
