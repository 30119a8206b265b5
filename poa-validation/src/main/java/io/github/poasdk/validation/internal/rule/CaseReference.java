package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.validation.finding.TextSpan;
import io.github.poasdk.validation.pack.RuleEntry;

/** The text of a plan does not refer to support cases. */
final class CaseReference implements PlanRule {

    @Override
    public String code() {
        return "POA-CASE-REFERENCE";
    }

    @Override
    public boolean needsEntry() {
        return true;
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        RuleEntry entry = plan.entry(this);
        int fewest = PersonalData.fewest(entry);
        int most = PersonalData.most(entry);
        for (Prose prose : plan.prose()) {
            for (TextSpan span : entry.find(prose.tokenized(), plan.plan().getLanguage())) {
                long digits = prose.text()
                        .substring(span.start(), span.end())
                        .chars()
                        .filter(Character::isDigit)
                        .count();
                if (digits == 0 || (digits >= fewest && digits <= most)) {
                    hits.add(Hit.at(prose.place()).span(span.start(), span.end()));
                }
            }
        }
    }
}
