package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.EvidenceItem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * If documents say which products they are about, one is about each product that the notice cites: Amazon asks for evidence
 * on all of them.
 */
final class CitedProductWithoutEvidence implements PlanRule {

    @Override
    public String code() {
        return "POA-ASIN-NO-EVIDENCE";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        Set<String> backed = plan.plan().getEvidence().stream()
                .flatMap(evidence -> evidence.getItems().stream())
                .map(EvidenceItem::getAsin)
                .collect(Collectors.toSet());
        if (backed.isEmpty()) {
            return;
        }
        List<Place> unnamed = unnamed(plan);
        List<String> cited = plan.plan().getNotice().getAsins();
        for (int i = 0; i < cited.size(); i++) {
            if (!backed.contains(cited.get(i))) {
                hits.add(Hit.at(Place.of("notice").then("asins", i))
                        .with("asin", cited.get(i))
                        .related(unnamed));
            }
        }
    }

    /** Documents with an item that names no product: one of them may be about the one that is missed. */
    private static List<Place> unnamed(PlanView plan) {
        List<Evidence> evidence = plan.plan().getEvidence();
        return IntStream.range(0, evidence.size())
                .filter(i -> evidence.get(i).getItems().stream()
                        .anyMatch(item -> item.getAsin().isBlank()))
                .mapToObj(i -> Place.of("evidence", i))
                .toList();
    }
}
