package io.github.poasdk.validation.report;

import io.github.poasdk.validation.ValidationFormatException;
import io.github.poasdk.validation.prose.ProseField;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads lines with a text each; has the members of the line that was read last. Not thread-safe. */
final class ProseLine {

    private static final int MAX_DEPTH = 64;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(ProseJsonLines.MAX_LINE)
                    .maxNumberLength(100)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final String FIELDS =
            Arrays.stream(ProseField.values()).map(ProseField::key).collect(Collectors.joining(", "));

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private long number;
    private String id = "";
    private Optional<String> text = Optional.empty();
    private Optional<ProseField> field = Optional.empty();
    private Optional<String> language = Optional.empty();

    /** Reads the next line; false if it is blank. */
    boolean read(ByteBuffer line) {
        number++;
        if (line.remaining() > ProseJsonLines.MAX_LINE) {
            throw bad("this is longer than " + ProseJsonLines.MAX_LINE + " bytes");
        }
        CharBuffer characters = decoded(line);
        if (number == 1 && characters.hasRemaining() && characters.charAt(0) == '\ufeff') {
            characters.get();
        }
        if (characters.chars().allMatch(ProseLine::isBlank)) {
            return false;
        }
        id = "";
        text = Optional.empty();
        field = Optional.empty();
        language = Optional.empty();
        int start = characters.arrayOffset() + characters.position();
        try (JsonParser parser =
                JSON.createParser(ObjectReadContext.empty(), characters.array(), start, characters.remaining())) {
            readObject(parser);
        } catch (JacksonException e) {
            throw bad("this is not an object of JSON in one line, is nested too deep, or has a member twice");
        }
        if (text.isEmpty()) {
            throw bad("there is no member text");
        }
        return true;
    }

    /** The id as JSON; empty if there is none. */
    String id() {
        return id;
    }

    String text() {
        return text.orElse("");
    }

    Optional<ProseField> field() {
        return field;
    }

    Optional<String> language() {
        return language;
    }

    private static boolean isBlank(int character) {
        return character == ' ' || character == '\t' || character == '\r';
    }

    private CharBuffer decoded(ByteBuffer line) {
        try {
            return decoder.decode(line);
        } catch (CharacterCodingException e) {
            throw bad("this is not text in UTF-8");
        }
    }

    private void readObject(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw bad("an object of JSON is expected");
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case "id" -> id = id(parser, value);
                case "text" -> text = Optional.of(string(parser, value, name));
                case "field" -> field = optional(parser, value, name).map(this::field);
                case "language" -> language = optional(parser, value, name).map(this::tag);
                default -> parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            throw bad("there is something behind the object");
        }
    }

    private String id(JsonParser parser, JsonToken value) {
        return switch (value) {
            case VALUE_NULL -> "";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getString();
            default -> {
                StringBuilder written = new StringBuilder();
                JsonText.append(string(parser, value, "id"), written);
                yield written.toString();
            }
        };
    }

    private String string(JsonParser parser, JsonToken value, String name) {
        if (value != JsonToken.VALUE_STRING) {
            throw bad(name + (name.equals("id") ? " is neither a string nor a number" : " is not a string"));
        }
        return parser.getString();
    }

    private Optional<String> optional(JsonParser parser, JsonToken value, String name) {
        return value == JsonToken.VALUE_NULL
                ? Optional.empty()
                : Optional.of(string(parser, value, name)).filter(given -> !given.isEmpty());
    }

    private ProseField field(String key) {
        return ProseField.of(key).orElseThrow(() -> bad("field is none of " + FIELDS));
    }

    private String tag(String given) {
        Locale parsed = Locale.forLanguageTag(given.replace('_', '-'));
        if (parsed.getLanguage().isEmpty()) {
            throw bad("language is no tag such as en, de or zh-Hans");
        }
        return parsed.toLanguageTag();
    }

    private ValidationFormatException bad(String reason) {
        return new ValidationFormatException(reason, "", (int) Math.min(number, Integer.MAX_VALUE), 0);
    }
}
