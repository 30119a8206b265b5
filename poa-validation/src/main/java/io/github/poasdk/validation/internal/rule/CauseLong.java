package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.RootCause;
import io.github.poasdk.validation.internal.text.Sentences;
import java.util.List;

/** The statement of a root cause is a few sentences, and the explanation has the rest. */
final class CauseLong implements CauseRule {

    @Override
    public String code() {
        return "POA-CAUSE-LONG";
    }

    @Override
    public void check(RootCause cause, Place at, PlanView plan, Hits hits) {
        List<Integer> ends = plan.sentenceEnds(cause.getStatement());
        int most = Targets.CAUSE_SENTENCES.most();
        if (ends.size() > most) {
            hits.add(Hit.at(at.then("statement"))
                    .with("count", ends.size())
                    .with("most", most)
                    .span(
                            Sentences.startBehind(ends.get(most - 1), cause.getStatement()),
                            cause.getStatement().length()));
        }
    }
}
