package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Fact;
import io.github.poasdk.model.RootCause;

/** A number in a fact says which days it covers (R8). */
final class FactWithoutPeriod implements CauseRule {

    @Override
    public String code() {
        return "POA-FACT-NO-PERIOD";
    }

    @Override
    public void check(RootCause cause, Place at, PlanView plan, Hits hits) {
        for (int i = 0; i < cause.getFacts().size(); i++) {
            Fact fact = cause.getFacts().get(i);
            if (fact.getValue().isPresent() && Periods.isEmpty(fact.getPeriod())) {
                hits.add(at.then("facts", i).then("period"));
            }
        }
    }
}
