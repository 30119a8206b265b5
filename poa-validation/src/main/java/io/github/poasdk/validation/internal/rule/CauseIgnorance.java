package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.RootCause;
import io.github.poasdk.validation.pack.RuleEntry;

/** Not to have known a policy is no root cause. */
final class CauseIgnorance implements PlanRule {

    @Override
    public String code() {
        return "POA-CAUSE-IGNORANCE";
    }

    @Override
    public boolean needsEntry() {
        return true;
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        RuleEntry entry = plan.entry(this);
        for (int i = 0; i < plan.causes().size(); i++) {
            RootCause cause = plan.causes().get(i);
            Place at = plan.causePlaces().get(i);
            look(cause.getStatement(), at.then("statement"), entry, plan, hits);
            look(cause.getExplanation(), at.then("explanation"), entry, plan, hits);
            for (int j = 0; j < cause.getWhys().size(); j++) {
                look(cause.getWhys().get(j), at.then("whys", j), entry, plan, hits);
            }
        }
    }

    private static void look(String text, Place at, RuleEntry entry, PlanView plan, Hits hits) {
        entry.find(text, plan.plan().getLanguage())
                .forEach(span -> hits.add(Hit.at(at).span(span.start(), span.end())));
    }
}
