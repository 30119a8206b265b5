package io.github.poasdk.testkit.contract;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Run;
import io.github.poasdk.render.document.Text;
import io.github.poasdk.render.document.Value;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a plan says, value by value, and what of it a document does not say. */
final class PlanFacts {

    private final Map<String, String> values = new LinkedHashMap<>();

    private PlanFacts() {}

    /** The values of a plan, but for those below some places. */
    static PlanFacts of(PlanOfAction plan, List<String> besides) {
        PlanFacts facts = new PlanFacts();
        facts.collect("", JsonMapper.shared().readTree(PlanJson.create().write(plan)));
        facts.values.keySet().removeIf(pointer -> besides.stream().anyMatch(place -> isUnder(place, pointer)));
        return facts;
    }

    private void collect(String pointer, JsonNode node) {
        if (node.isValueNode() && !node.asString().isBlank()) {
            values.put(pointer, node.asString());
        }
        node.propertyStream()
                .forEach(member -> collect(
                        pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1"), member.getValue()));
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            collect(pointer + "/" + i, node.get(i));
        }
    }

    private static boolean isUnder(String place, String pointer) {
        String[] wanted = place.split("/", -1);
        String[] steps = pointer.split("/", -1);
        for (int i = 0; i < wanted.length; i++) {
            if (i >= steps.length || !(wanted[i].equals("*") || wanted[i].equals(steps[i]))) {
                return false;
            }
        }
        return true;
    }

    /** The pointers of what a document does not say, each with what is missing. */
    Map<String, String> missingIn(Document document) {
        Set<String> asWhole = new HashSet<>();
        Map<String, BitSet> inParts = new HashMap<>();
        document.forEachRun(run -> note(run, asWhole, inParts));
        Map<String, String> missing = new LinkedHashMap<>();
        values.forEach((pointer, value) -> {
            if (!asWhole.contains(pointer)) {
                rest(value, inParts.getOrDefault(pointer, new BitSet())).ifPresent(rest -> missing.put(pointer, rest));
            }
        });
        return missing;
    }

    private static Void note(Run run, Set<String> asWhole, Map<String, BitSet> inParts) {
        if (run instanceof Value value) {
            asWhole.add(value.source().pointer());
        } else if (run instanceof Text text) {
            int start = text.source().offset();
            inParts.computeIfAbsent(text.source().pointer(), key -> new BitSet())
                    .set(start, start + text.content().length());
        }
        return null;
    }

    /** The first words that are not covered. */
    private static Optional<String> rest(String value, BitSet covered) {
        for (int i = covered.nextClearBit(0); i < value.length(); i = covered.nextClearBit(i + 1)) {
            if (!Character.isWhitespace(value.charAt(i))) {
                int end = covered.nextSetBit(i) < 0 ? value.length() : Math.min(covered.nextSetBit(i), value.length());
                return Optional.of(value.substring(i, end));
            }
        }
        return Optional.empty();
    }
}
