package io.github.poasdk.validation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes {@link Acceptances}. */
final class AcceptancesJson {

    private static final int MAX_DEPTH = 5;
    private static final String LIST = "acceptances";
    private static final Set<String> MEMBERS = Set.of("code", "elementId", "reason", "expiresOn");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private AcceptancesJson() {}

    static Acceptances read(String json) {
        if (json.length() > Acceptances.MAX_LENGTH) {
            throw error("the text is longer than " + Acceptances.MAX_LENGTH + " characters", "");
        }
        JsonNode root = tree(json);
        requireMembers(root, Set.of(LIST), "");
        JsonNode list = root.path(LIST);
        if (!list.isArray()) {
            throw error("an array is expected", "/" + LIST);
        }
        List<Acceptance> acceptances = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            acceptances.add(acceptance(list.get(i), "/" + LIST + "/" + i));
        }
        return new Acceptances(acceptances);
    }

    static String write(Acceptances acceptances) {
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode list = root.putArray(LIST);
        for (Acceptance acceptance : acceptances.list()) {
            ObjectNode row = list.addObject()
                    .put("code", acceptance.code())
                    .put("elementId", acceptance.elementId())
                    .put("reason", acceptance.reason());
            acceptance.expiresOn().ifPresent(date -> row.put("expiresOn", date.toString()));
        }
        return MAPPER.writeValueAsString(root).replace("\r\n", "\n") + "\n";
    }

    private static Acceptance acceptance(JsonNode row, String pointer) {
        requireMembers(row, MEMBERS, pointer);
        return new Acceptance(
                text(row, "code", pointer),
                text(row, "elementId", pointer),
                text(row, "reason", pointer),
                row.has("expiresOn") ? Optional.of(date(row, pointer)) : Optional.empty());
    }

    private static LocalDate date(JsonNode row, String pointer) {
        try {
            return LocalDate.parse(text(row, "expiresOn", pointer));
        } catch (DateTimeException e) {
            throw error("a date such as 2026-03-16 is expected", pointer + "/expiresOn");
        }
    }

    private static String text(JsonNode row, String member, String pointer) {
        return row.path(member).stringValueOpt().orElseThrow(() -> error("a text is expected", pointer + "/" + member));
    }

    private static void requireMembers(JsonNode node, Set<String> known, String pointer) {
        if (!node.isObject()) {
            throw error("an object is expected", pointer);
        }
        if (!known.containsAll(node.propertyNames())) {
            throw error(
                    "an unknown member; known are " + known.stream().sorted().toList(), pointer);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation();
            throw new ValidationFormatException(
                    "the text is not JSON, is nested too deep, or has a member twice",
                    "",
                    Math.max(0, place.getLineNr()),
                    Math.max(0, place.getColumnNr()));
        }
    }

    private static ValidationFormatException error(String reason, String pointer) {
        return new ValidationFormatException(reason, pointer, 0, 0);
    }
}
