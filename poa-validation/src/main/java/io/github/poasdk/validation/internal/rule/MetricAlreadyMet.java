package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.SuccessMetric;
import io.github.poasdk.validation.pack.MetricEntry;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The target of a metric is better than its baseline. Which of two values is better is known of Amazon's metrics; of any other,
 * only that equal ones are no better than each other.
 */
final class MetricAlreadyMet implements ActionRule {

    @Override
    public String code() {
        return "POA-METRIC-ALREADY-MET";
    }

    @Override
    public void check(CorrectiveAction action, Place at, PlanView plan, Hits hits) {
        for (int i = 0; i < action.getMetrics().size(); i++) {
            SuccessMetric metric = action.getMetrics().get(i);
            Optional<BigDecimal> baseline = metric.getBaseline();
            Optional<BigDecimal> target = metric.getTarget();
            if (baseline.isPresent() && target.isPresent() && isMet(metric, baseline.get(), target.get(), plan)) {
                hits.add(Hit.at(at.then("metrics", i).then("target")).with("baseline", baseline.get()));
            }
        }
    }

    private static boolean isMet(SuccessMetric metric, BigDecimal baseline, BigDecimal target, PlanView plan) {
        int change = target.compareTo(baseline);
        Optional<MetricEntry> known = metric.getMetric().flatMap(plan.pack()::metric);
        return known.map(entry -> entry.isLowerBetter() ? change >= 0 : change <= 0)
                .orElse(change == 0);
    }
}
