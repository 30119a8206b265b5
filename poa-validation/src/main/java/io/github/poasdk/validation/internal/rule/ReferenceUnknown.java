package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.validation.finding.PlanEdit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A reference names an element that is there. What it should name is guessed only if one element alone comes into question:
 * the one whose id is nearly the same, or the only one that has no id.
 */
final class ReferenceUnknown implements PlanRule {

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

    @Override
    public String code() {
        return "POA-REFERENCE-UNKNOWN";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        for (Reference reference : plan.references()) {
            if (!plan.has(reference.kind(), reference.id())) {
                hits.add(hit(reference, plan));
            }
        }
    }

    private static Hit hit(Reference reference, PlanView plan) {
        Hit hit = Hit.at(reference.place()).with("id", reference.id());
        Optional<PlanElement> near = plan.nearest(reference);
        if (near.isEmpty()) {
            return hit.related(List.of(
                    plan.onlyWithoutId(reference.kind()).orElse(reference.kind().list())));
        }
        Hit known = hit.related(List.of(near.get().place()));
        return WELL_FORMED.matcher(near.get().id()).matches()
                ? known.mendedBy(
                        PlanEdit.replace(reference.place().pointer(), near.get().id()))
                : known;
    }
}
