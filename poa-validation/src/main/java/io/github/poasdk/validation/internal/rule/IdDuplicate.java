package io.github.poasdk.validation.internal.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An id stands for one element of the whole plan. */
final class IdDuplicate implements PlanRule {

    @Override
    public String code() {
        return "POA-ID-DUPLICATE";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        Map<String, Place> seen = new HashMap<>();
        for (PlanElement element : plan.elements()) {
            if (!element.id().isBlank()) {
                Place first = seen.putIfAbsent(element.id(), element.place());
                if (first != null) {
                    hits.add(Hit.at(element.place().then("id"))
                            .with("id", element.id())
                            .related(List.of(first)));
                }
            }
        }
    }
}
