package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.SuccessMetric;
import io.github.poasdk.model.code.MetricKind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The target of a metric is better than its baseline. Which of two values is better is known of Amazon's metrics; of any other,
 * only that equal ones are no better than each other.
 */
final class MetricAlreadyMet implements ActionRule {

    /** The sign of an improvement. */
    private static final Map<MetricKind, Integer> DIRECTIONS = DataLines.of("metric-directions.csv").stream()
            .map(line -> line.split(",", -1))
            .collect(Collectors.toUnmodifiableMap(
                    row -> MetricKind.of(row[0]), row -> Better.valueOf(row[1]) == Better.HIGHER ? 1 : -1));

    private enum Better {
        LOWER,
        HIGHER
    }

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
            if (baseline.isPresent() && target.isPresent() && isMet(metric, baseline.get(), target.get())) {
                hits.add(Hit.at(at.then("metrics", i).then("target")).with("baseline", baseline.get()));
            }
        }
    }

    private static boolean isMet(SuccessMetric metric, BigDecimal baseline, BigDecimal target) {
        int change = target.compareTo(baseline);
        Optional<Integer> direction = metric.getMetric().map(DIRECTIONS::get);
        return direction.map(sign -> change * sign <= 0).orElse(change == 0);
    }
}
