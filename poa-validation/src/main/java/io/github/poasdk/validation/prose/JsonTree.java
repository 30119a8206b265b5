package io.github.poasdk.validation.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads files of rules as trees. */
final class JsonTree {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonTree() {}

    static JsonNode of(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** A file of ours, if it is there. */
    static Optional<JsonNode> resource(String name) {
        try (InputStream in = JsonTree.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(MAPPER.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " can't be read", e);
        }
    }

    /** The lines of a file of ours; none if it is not there. */
    static List<String> lines(String name) {
        try (InputStream in = JsonTree.class.getResourceAsStream(name)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " can't be read", e);
        }
    }

    /** The texts of an array; none if there is no array. */
    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.values().forEach(value -> texts.add(value.stringValue()));
        return List.copyOf(texts);
    }
}
