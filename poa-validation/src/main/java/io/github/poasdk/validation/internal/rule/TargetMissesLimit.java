package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.SuccessMetric;
import java.util.Optional;

/** The target of one of Amazon's metrics is one that Amazon takes. */
final class TargetMissesLimit implements ActionRule {

    @Override
    public String code() {
        return "POA-METRIC-TARGET-MISSES-LIMIT";
    }

    @Override
    public void check(CorrectiveAction action, Place at, PlanView plan, Hits hits) {
        for (int i = 0; i < action.getMetrics().size(); i++) {
            SuccessMetric metric = action.getMetrics().get(i);
            Optional<Limits.Limit> limit = Limits.of(metric.getMetric(), metric.getUnit(), plan);
            if (limit.isPresent()
                    && metric.getTarget().filter(limit.get()::isMetBy).isEmpty()
                    && metric.getTarget().isPresent()) {
                hits.add(Hit.at(at.then("metrics", i).then("target"))
                        .with("limit", limit.get())
                        .from(limit.get().provenance()));
            }
        }
    }
}
