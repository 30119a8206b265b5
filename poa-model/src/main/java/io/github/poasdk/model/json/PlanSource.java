package io.github.poasdk.model.json;

import io.github.poasdk.model.PlanOfAction;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes a text apart, in one of the formats and within the limits. */
final class PlanSource {

    private final PlanFormat format;
    private final ReadLimits limits;
    private final ObjectMapper mapper;

    PlanSource(PlanFormat format, ReadLimits limits) {
        this.format = format;
        this.limits = limits;
        this.mapper = mapper(format, limits);
    }

    private static ObjectMapper mapper(PlanFormat format, ReadLimits limits) {
        if (format == PlanFormat.JSON) {
            return StrictMapper.create(limits);
        }
        try {
            return YamlMappers.create(limits);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "YAML needs the artifact tools.jackson.dataformat:jackson-dataformat-yaml, which is not there", e);
        }
    }

    PlanFormat format() {
        return format;
    }

    TextWriter writer() {
        return new TextWriter(format, mapper);
    }

    private JsonParser parser(String text) {
        return format == PlanFormat.YAML
                ? mapper.createParser(new WholeCharacterReader(text))
                : mapper.createParser(text);
    }

    void requireBounded(String text) {
        if (text.isBlank()) {
            throw FormatErrors.at("the document is empty", "", TextPlaces.START);
        }
        if (text.length() > limits.length()) {
            throw FormatErrors.at(
                    "the text is longer than " + limits.length() + " characters",
                    "",
                    TextPlaces.of(text, limits.length()));
        }
        if (format == PlanFormat.YAML) {
            requireBoundedLines(text);
        }
    }

    /** The parser for YAML takes time that grows with the square of a line. */
    private static void requireBoundedLines(String text) {
        int start = 0;
        for (int end = text.indexOf('\n'); start < text.length(); end = text.indexOf('\n', start)) {
            int length = (end < 0 ? text.length() : end) - start;
            if (length > PlanFormat.MAX_YAML_LINE) {
                throw FormatErrors.at(
                        "the line is longer than " + PlanFormat.MAX_YAML_LINE + " characters",
                        "",
                        TextPlaces.of(text, start + PlanFormat.MAX_YAML_LINE));
            }
            start += length + 1;
        }
    }

    /** What is made of the tokens of a text; an error of theirs is described with its place. */
    <T extends @Nullable Object> T read(String text, Function<JsonParser, T> reading) {
        try (JsonParser parser = parser(text)) {
            try {
                return reading.apply(parser);
            } catch (JacksonException e) {
                throw FormatErrors.describe(e, format, parser);
            }
        }
    }

    /** The version that the document says it has, which has to be one that can be read, or today's if it says none. */
    int version(String text, Migrations migrations) {
        try (JsonParser parser = parser(text)) {
            OptionalInt version = SchemaVersion.of(parser);
            version.ifPresent(number -> {
                if (number != PlanOfAction.SCHEMA_VERSION && !migrations.reaches(number)) {
                    throw FormatErrors.at(
                            "schema version " + number + " is not known, this release reads versions "
                                    + Migrations.FIRST_VERSION + " to " + PlanOfAction.SCHEMA_VERSION,
                            "/" + SchemaVersion.MEMBER,
                            parser.currentTokenLocation());
                }
            });
            return version.orElse(PlanOfAction.SCHEMA_VERSION);
        }
    }

    ObjectNode tree(String text) {
        requireWithoutAliases(text);
        JsonNode root = read(text, parser -> new TreeReader(parser, format).read(Place.PLAN.shape()));
        if (root instanceof ObjectNode object) {
            return object;
        }
        throw FormatErrors.at("an object is expected", "", TextPlaces.START);
    }

    /** An alias stands for another part of the document; Jackson would give its name as a text. */
    private void requireWithoutAliases(String text) {
        if (format == PlanFormat.YAML) {
            try (JsonParser parser = parser(text)) {
                YamlMappers.findAlias(parser).ifPresent(place -> {
                    throw FormatErrors.at("an alias of YAML is not allowed, write out what it stands for", "", place);
                });
            }
        }
    }

    /** Where the value at a pointer begins; nothing if the document does not have it. */
    Optional<TokenStreamLocation> locate(String text, String pointer) {
        try (JsonParser parser = parser(text)) {
            while (parser.nextToken() != null) {
                if (isValue(parser) && ParserPlace.ofValue(parser).equals(pointer)) {
                    return Optional.of(parser.currentTokenLocation());
                }
            }
            return Optional.empty();
        }
    }

    private static boolean isValue(JsonParser parser) {
        return parser.currentToken().isStructStart() || parser.currentToken().isScalarValue();
    }
}
