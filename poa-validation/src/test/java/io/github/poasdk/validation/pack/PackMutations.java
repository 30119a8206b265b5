package io.github.poasdk.validation.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A pack with one thing wrong with it: each value of each file taken out in turn, and each loosened that can be. Left out is what
 * means the same: an empty list and none, a day that is counted from the notice and no word of it, the last type in the order of
 * types, as one that is not named comes last, and the title of the pack, which only those see who read its file.
 */
final class PackMutations {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, JsonNode> trees;
    private final List<Mutant> mutants = new ArrayList<>();

    /** Where and how a pack was changed, and the pack that it became. */
    record Mutant(String file, String pointer, String change, Map<String, JsonNode> trees) {

        @Override
        public String toString() {
            return file + " " + pointer + ": " + change;
        }
    }

    private PackMutations(Map<String, JsonNode> trees) {
        this.trees = trees;
    }

    static List<Mutant> of(Map<String, JsonNode> trees) {
        PackMutations mutations = new PackMutations(trees);
        trees.forEach((file, tree) -> {
            Map<String, JsonNode> without = new LinkedHashMap<>(trees);
            without.remove(file);
            mutations.mutants.add(new Mutant(file, "", "taken out", without));
            mutations.walk(file, "", tree);
        });
        return mutations.mutants;
    }

    private void walk(String file, String pointer, JsonNode node) {
        if (node.isObject()) {
            if (node.has("confidence")) {
                change(file, pointer, "no longer holds", it -> ((ObjectNode) it).put("validTo", "2020-12-31"));
                change(file, pointer, "holds later", it -> ((ObjectNode) it).put("validFrom", "2031-01-01"));
            }
            node.propertyNames().forEach(name -> {
                String member = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
                if (!isUsual(name, node.get(name))) {
                    change(file, pointer, "without " + name, it -> ((ObjectNode) it).remove(name));
                }
                boolean isTitle = file.equals("pack.json") && name.equals("title");
                (isTitle ? Map.<String, JsonNode>of() : Loosening.of(name, node))
                        .forEach((what, value) ->
                                change(file, pointer, name + " " + what, it -> ((ObjectNode) it).set(name, value)));
                walk(file, member, node.get(name));
            });
        }
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            int index = i;
            boolean isLastType = pointer.equals("/issueTypes") && i == node.size() - 1;
            if (!isLastType) {
                change(file, pointer, "without element " + i, it -> ((ArrayNode) it).remove(index));
            }
            walk(file, pointer + "/" + i, node.get(i));
        }
    }

    /** What the format means where nothing is said: no list is an empty one, and days are counted from the notice. */
    private static boolean isUsual(String name, JsonNode value) {
        return (value.isContainer() && value.isEmpty())
                || (name.equals("from") && value.stringValue("").equals("NOTICE"));
    }

    private void change(String file, String pointer, String what, Consumer<JsonNode> change) {
        JsonNode tree = trees.getOrDefault(file, NODES.objectNode()).deepCopy();
        change.accept(tree.at(pointer));
        Map<String, JsonNode> changed = new LinkedHashMap<>(trees);
        changed.put(file, tree);
        mutants.add(new Mutant(file, pointer, what, changed));
    }
}
