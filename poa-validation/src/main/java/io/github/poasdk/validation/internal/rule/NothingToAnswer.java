package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Notice;
import java.util.List;

/** A plan answers something: a notice or an issue (R1). */
final class NothingToAnswer implements PlanRule {

    private static final Notice EMPTY = Notice.builder().build();

    @Override
    public String code() {
        return "POA-NOTHING-TO-ANSWER";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        if (plan.issues().isEmpty() && plan.plan().getNotice().equals(EMPTY)) {
            hits.add(Hit.at(Place.PLAN)
                    .related(List.of(Place.of("issues"), Place.of("notice").then("receivedOn"))));
        }
    }
}
