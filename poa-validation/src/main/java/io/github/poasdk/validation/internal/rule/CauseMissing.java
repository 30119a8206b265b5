package io.github.poasdk.validation.internal.rule;

import java.util.stream.Stream;

/** A plan gives at least one root cause (R7). Issues and documents are left without one. */
final class CauseMissing implements PlanRule {

    @Override
    public String code() {
        return "POA-CAUSE-MISSING";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        if (plan.causes().isEmpty()) {
            hits.add(Hit.at(Place.of("rootCauses"))
                    .related(Stream.concat(plan.issuePlaces().stream(), plan.evidencePlaces().stream())
                            .toList()));
        }
    }
}
