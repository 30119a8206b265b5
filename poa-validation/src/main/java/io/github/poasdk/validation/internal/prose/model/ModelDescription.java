package io.github.poasdk.validation.internal.prose.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a person wrote for the model of a language: {@code model.json}. Immutable and thread-safe.
 *
 * @param features what the model sees
 * @param suggestions an example of what to write instead, by label
 */
public record ModelDescription(Features features, Map<String, String> suggestions) {

    /** Copies the map. */
    public ModelDescription {
        suggestions = Map.copyOf(suggestions);
    }

    /**
     * Of a tree with {@code suggestions}, {@code masks} and {@code classes}.
     *
     * @param json the tree
     * @return the description
     */
    public static ModelDescription of(JsonNode json) {
        Map<String, String> suggestions = new LinkedHashMap<>();
        json.path("suggestions")
                .properties()
                .forEach(entry ->
                        suggestions.put(entry.getKey(), entry.getValue().stringValue()));
        return new ModelDescription(new Features(lists(json.path("classes")), lists(json.path("masks"))), suggestions);
    }

    private static Map<String, List<String>> lists(JsonNode json) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        json.properties().forEach(entry -> {
            List<String> members = new ArrayList<>();
            entry.getValue().values().forEach(member -> members.add(member.stringValue()));
            lists.put(entry.getKey(), members);
        });
        return lists;
    }
}
