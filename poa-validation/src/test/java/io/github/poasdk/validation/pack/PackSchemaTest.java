package io.github.poasdk.validation.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of packs takes the built-in one and refuses what the reader refuses, as far as a schema can. */
class PackSchemaTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .pathType(PathType.JSON_POINTER)
                    .build()));
    private static final Schema SCHEMA = REGISTRY.getSchema(PolicyPack.jsonSchema());
    private static final ObjectNode BUILT_IN = builtIn();

    @Test
    void it_is_a_schema_and_stands_among_the_documents() throws IOException {
        Schema ofSchemas = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(ofSchemas.validate(MAPPER.readTree(PolicyPack.jsonSchema()))).isEmpty();
        assertThat(Files.readString(root().resolve("docs/policy-pack-v1.schema.json")))
                .isEqualTo(PolicyPack.jsonSchema());
    }

    @Test
    void it_takes_the_built_in_pack() {
        assertThat(BUILT_IN.size()).isGreaterThan(40);
        assertThat(SCHEMA.validate(BUILT_IN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /pack.json                  | formatVersion | '2'
            /pack.json                  | coordinates   | 'ours'
            /pack.json                  | verifiedOn    | 'soon'
            /pack.json                  | verifiedOn    |
            /sources.json/CATALOGUE     | title         |
            /codes.json                 | evidenceKinds | ['not a code']
            /metrics.json/LATE_SHIPMENT_RATE | speling  | 1
            /metrics.json/LATE_SHIPMENT_RATE | better   | 'MORE'
            /metrics.json/LATE_SHIPMENT_RATE | better   |
            /metrics.json/LATE_SHIPMENT_RATE/targets/standard | operator | '<'
            /metrics.json/LATE_SHIPMENT_RATE/targets/standard | threshold | '4'
            /metrics.json/LATE_SHIPMENT_RATE/targets/standard | windowDays | [0]
            /metrics.json/LATE_SHIPMENT_RATE/targets/standard | validFrom | '16.3.2026'
            /metrics.json/LATE_SHIPMENT_RATE/targets/standard | source |
            /metrics.json/LATE_SHIPMENT_RATE/targets/standard | confidence | 'SURE'
            /documents.json/INVOICE/age | within | 'a year'
            /documents.json/INVOICE/age | from | 'BIRTH'
            /documents.json/INVOICE/states | colour | {'source':'CATALOGUE','confidence':'OWN'}
            /documents.json/INVOICE/files | extensions | ['PDF']
            /documents.json/INVOICE/annotation | allowed | ['SOME']
            /documents.json/INVOICE | disqualifiers | {}
            /notices.json/POA3 | responseKinds | ['LETTER']
            /notices.json/POA3/asks/0 | part | 'MONEY'
            /policies.json/POA | general | 'yes'
            /policies.json/POA | helpPageIds | ['G1']
            /rules.json/POA-CASE-REFERENCE | severity | 'FATAL'
            /rules.json/POA-CASE-REFERENCE/numbers | fewestDigits | 'ten'
            /issues~1FAIR_PRICING.json/evidence/cost | anyOf | []
            /issues~1FAIR_PRICING.json/evidence/cost | need | 'MAYBE'
            /issues~1FAIR_PRICING.json | trigger |
            /issues~1FAIR_PRICING.json | trigger | 'a letter'
            `` | notes.json | {}
            """)
    void it_refuses_what_the_reader_refuses(String place, String member, String value) {
        ObjectNode pack = BUILT_IN.deepCopy();
        ObjectNode object = (ObjectNode) pack.at(place);
        if (value == null) {
            object.remove(member);
        } else {
            object.set(member, MAPPER.readTree(value.replace('\'', '"')));
        }

        List<Error> errors = SCHEMA.validate(pack);

        assertThat(errors).isNotEmpty();
        assertThat(errors.get(0).getInstanceLocation().toString()).startsWith(place);
    }

    private static ObjectNode builtIn() {
        Path folder = root().resolve("poa-validation/src/main/resources/io/github/poasdk/validation/pack/amazon");
        ObjectNode pack = MAPPER.createObjectNode();
        try {
            PackFiles.in(folder).texts().forEach((file, text) -> {
                JsonNode tree = MAPPER.readTree(text);
                pack.set(file, tree);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pack;
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("CHANGELOG.md"))) {
            folder = Objects.requireNonNull(folder.getParent(), "run the tests in the project");
        }
        return folder;
    }
}
