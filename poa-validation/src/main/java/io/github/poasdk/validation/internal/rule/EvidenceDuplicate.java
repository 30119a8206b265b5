package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Evidence;
import io.github.poasdk.validation.finding.PlanEdit;
import java.util.List;

/** A document is listed once. */
final class EvidenceDuplicate implements PlanRule {

    @Override
    public String code() {
        return "POA-EVIDENCE-DUPLICATE";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        List<Evidence> evidence = plan.plan().getEvidence();
        plan.copies().forEach((index, first) -> hits.add(hit(index, first, evidence)));
    }

    private static Hit hit(int index, int first, List<Evidence> evidence) {
        Place place = Place.of("evidence", index);
        Hit hit = Hit.at(place).with("number", first + 1).related(List.of(Place.of("evidence", first)));
        return evidence.get(index).equals(evidence.get(first)) ? hit.mendedBy(PlanEdit.remove(place.pointer())) : hit;
    }
}
