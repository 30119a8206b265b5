package io.github.poasdk.validation.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The files of a pack as trees: read, laid over each other, and as they are on a day. */
final class PackTrees {

    private static final int MAX_DEPTH = 20;
    private static final String VALID_FROM = "validFrom";
    private static final String VALID_TO = "validTo";

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private PackTrees() {}

    static Map<String, JsonNode> read(PackFiles files, Collection<PackFault> faults) {
        Map<String, JsonNode> trees = new LinkedHashMap<>();
        files.texts().forEach((file, text) -> {
            try {
                trees.put(file, MAPPER.readTree(text));
            } catch (JacksonException e) {
                faults.add(new PackFault(
                        PackNode.excerpt(file), "", "no JSON, nested too deep, or with a member twice" + place(e)));
            }
        });
        return trees;
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }

    static PackFiles write(Map<String, JsonNode> trees) {
        Map<String, String> texts = new LinkedHashMap<>();
        trees.forEach((file, tree) -> texts.put(file, MAPPER.writeValueAsString(tree)));
        return new PackFiles(texts);
    }

    /** As in a JSON merge patch (RFC 7396): objects are merged, null removes, and everything else takes the place. */
    static Map<String, JsonNode> layered(Map<String, JsonNode> base, Map<String, JsonNode> layer) {
        Map<String, JsonNode> trees = new LinkedHashMap<>(base);
        layer.forEach((file, tree) -> trees.merge(file, tree, PackTrees::merged));
        return trees;
    }

    private static JsonNode merged(JsonNode base, JsonNode layer) {
        if (!base.isObject() || !layer.isObject()) {
            return layer;
        }
        ObjectNode result = ((ObjectNode) base).deepCopy();
        layer.properties().forEach(entry -> {
            if (entry.getValue().isNull()) {
                result.remove(entry.getKey());
            } else {
                result.set(entry.getKey(), merged(result.path(entry.getKey()), entry.getValue()));
            }
        });
        return result;
    }

    /** The days on which something begins to hold or no longer holds. */
    static NavigableSet<LocalDate> changes(Map<String, JsonNode> trees) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        trees.values()
                .forEach(tree -> walk(tree, (from, to) -> {
                    from.ifPresent(days::add);
                    to.map(day -> day.plusDays(1)).ifPresent(days::add);
                }));
        return days;
    }

    private static void walk(JsonNode node, BiConsumer<Optional<LocalDate>, Optional<LocalDate>> validity) {
        validity.accept(date(node, VALID_FROM), date(node, VALID_TO));
        node.forEach(child -> walk(child, validity));
    }

    /** Only what holds on a day. */
    static Map<String, JsonNode> on(LocalDate day, Map<String, JsonNode> trees) {
        Map<String, JsonNode> held = new LinkedHashMap<>();
        trees.forEach((file, tree) -> {
            if (holds(tree, day)) {
                held.put(file, held(tree, day));
            }
        });
        return held;
    }

    private static JsonNode held(JsonNode node, LocalDate day) {
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.properties().stream()
                    .filter(entry -> holds(entry.getValue(), day))
                    .forEach(entry -> copy.set(entry.getKey(), held(entry.getValue(), day)));
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            List<JsonNode> elements = new ArrayList<>(node.values());
            elements.stream().filter(element -> holds(element, day)).forEach(element -> copy.add(held(element, day)));
            return copy;
        }
        return node;
    }

    private static boolean holds(JsonNode node, LocalDate day) {
        return date(node, VALID_FROM).filter(day::isBefore).isEmpty()
                && date(node, VALID_TO).filter(day::isAfter).isEmpty();
    }

    private static Optional<LocalDate> date(JsonNode node, String member) {
        try {
            return node.path(member).stringValueOpt().map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
