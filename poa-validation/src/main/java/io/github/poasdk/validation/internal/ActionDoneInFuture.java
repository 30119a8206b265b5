package io.github.poasdk.validation.internal;

import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.Severity;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What is done was done before the plan speaks of it: until its submission date, or else until the day of the check. */
final class ActionDoneInFuture implements PlanRule {

    private static final Rule RULE =
            new Rule("POA-ACTION-DONE-IN-FUTURE", Category.CONSISTENCY, Severity.ERROR, Basis.LOGIC);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        for (int i = 0; i < plan.actions().size(); i++) {
            Optional<LocalDate> done = plan.actions().get(i).getTimeline().getDone();
            if (done.isPresent() && done.get().isAfter(plan.spokenOn())) {
                hits.add(
                        Place.of("actions", i).then("timeline").then("done"),
                        Map.of("spokenOn", plan.spokenOn().toString()));
            }
        }
    }
}
