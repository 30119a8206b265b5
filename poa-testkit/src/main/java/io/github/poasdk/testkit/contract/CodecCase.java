package io.github.poasdk.testkit.contract;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.testkit.internal.PlanTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** A plan that has to be kept; and by JSON pointer the same with the change of one place only, should it not even be stored. */
record CodecCase(String name, PlanOfAction plan, Supplier<Map<String, PlanOfAction>> singles) {

    static CodecCase of(String name, PlanOfAction plan) {
        return new CodecCase(name, plan, Map::of);
    }

    static CodecCase changed(String name, PlanOfAction base, Map<String, ? extends JsonNode> values) {
        PlanTree tree = PlanTree.of(base);
        values.forEach(tree::put);
        return new CodecCase(name, tree.plan(), () -> alone(base, values));
    }

    static CodecCase without(PlanOfAction base, List<String> places) {
        PlanTree tree = PlanTree.of(base);
        places.forEach(tree::remove);
        return of("without " + String.join(" and ", places), tree.plan());
    }

    private static Map<String, PlanOfAction> alone(PlanOfAction base, Map<String, ? extends JsonNode> values) {
        Map<String, PlanOfAction> plans = new LinkedHashMap<>();
        values.forEach((place, value) -> {
            PlanTree tree = PlanTree.of(base);
            tree.put(place, value);
            plans.put(place, tree.plan());
        });
        return plans;
    }
}
