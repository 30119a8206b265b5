package io.github.poasdk.testkit.contract;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.testkit.internal.PlanTree;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Where two plans differ: by JSON pointer, what was there and what is there now. */
final class PlanDifferences {

    private static final int MAX_LENGTH = 60;

    private final Map<String, String> found = new LinkedHashMap<>();

    private PlanDifferences() {}

    static Map<String, String> between(PlanOfAction before, PlanOfAction after) {
        PlanDifferences differences = new PlanDifferences();
        differences.compare("", PlanTree.of(before).root(), PlanTree.of(after).root());
        return differences.found;
    }

    private void compare(String pointer, JsonNode before, JsonNode after) {
        if (before.isObject() && after.isObject()) {
            Set<String> names = new LinkedHashSet<>(before.propertyNames());
            names.addAll(after.propertyNames());
            names.forEach(name -> compare(pointer + PlanTree.step(name), before.path(name), after.path(name)));
        } else if (before.isArray() && after.isArray()) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                compare(pointer + "/" + i, before.path(i), after.path(i));
            }
        } else if (!before.toString().equals(after.toString())) {
            found.put(pointer, said(before, after));
        }
    }

    private static String said(JsonNode before, JsonNode after) {
        if (after.isMissingNode()) {
            return "was " + shown(before) + ", is lost";
        }
        return before.isMissingNode()
                ? "was absent, is " + shown(after)
                : "was " + shown(before) + ", is " + shown(after);
    }

    private static String shown(JsonNode value) {
        String text = value.toString();
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "... (" + text.length() + ")";
    }
}
