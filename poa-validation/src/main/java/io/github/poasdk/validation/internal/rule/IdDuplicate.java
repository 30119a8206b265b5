package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An id stands for one element of the whole plan. A document that is listed twice as it is has its own rule. */
final class IdDuplicate implements PlanRule {

    @Override
    public String code() {
        return "POA-ID-DUPLICATE";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        Set<String> copies = wholeCopies(plan);
        Map<String, Place> seen = new HashMap<>();
        for (PlanElement element : plan.elements()) {
            if (!element.id().isBlank()) {
                Place first = seen.putIfAbsent(element.id(), element.place());
                if (first != null && !copies.contains(element.place().pointer())) {
                    hits.add(Hit.at(element.place().then("id"))
                            .with("id", element.id())
                            .related(List.of(first)));
                }
            }
        }
    }

    /** Documents that are the same in everything, so that it does not matter which of them an id means. */
    private static Set<String> wholeCopies(PlanView plan) {
        List<Evidence> evidence = plan.plan().getEvidence();
        return plan.copies().entrySet().stream()
                .filter(copy -> evidence.get(copy.getKey()).equals(evidence.get(copy.getValue())))
                .map(copy -> Place.of("evidence", copy.getKey()).pointer())
                .collect(Collectors.toSet());
    }
}
