package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.validation.finding.TextSpan;
import io.github.poasdk.validation.pack.RuleEntry;
import java.util.List;

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
        for (Prose prose : plan.prose()) {
            if (prose.place().isWithin("rootCauses")) {
                List<TextSpan> spans = entry.find(prose.tokenized(), plan.plan().getLanguage());
                if (!spans.isEmpty() && !isFact(prose.place().steps())) {
                    spans.forEach(span -> hits.add(Hit.at(prose.place()).span(span.start(), span.end())));
                }
            }
        }
    }

    /** A fact says what happened, not why. */
    private static boolean isFact(List<Place.Step> steps) {
        return steps.get(1).property().equals("facts");
    }
}
