package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.MetricReading;
import io.github.poasdk.model.SuccessMetric;
import io.github.poasdk.model.code.MetricKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a metric was before the actions, and what the notice shows of it, is not within the limit that the plan is about. */
final class ValueWithinLimit implements PlanRule {

    @Override
    public String code() {
        return "POA-METRIC-WITHIN-LIMIT";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        Set<MetricKind> violated = plan.issueEntries().stream()
                .flatMap(Optional::stream)
                .flatMap(entry -> entry.metrics().stream())
                .collect(Collectors.toSet());
        for (int i = 0; i < plan.issues().size(); i++) {
            List<MetricReading> readings = plan.issues().get(i).getMetricReadings();
            for (int j = 0; j < readings.size(); j++) {
                MetricReading reading = readings.get(j);
                Place at = plan.issuePlaces().get(i).then("metricReadings", j).then("value");
                check(
                        reading.getMetric().filter(violated::contains),
                        reading.getValue(),
                        reading.getUnit(),
                        at,
                        plan,
                        hits);
            }
        }
        for (int i = 0; i < plan.actions().size(); i++) {
            List<SuccessMetric> metrics = plan.actions().get(i).getMetrics();
            for (int j = 0; j < metrics.size(); j++) {
                SuccessMetric metric = metrics.get(j);
                Place at = plan.actionPlaces().get(i).then("metrics", j).then("baseline");
                check(
                        metric.getMetric().filter(violated::contains),
                        metric.getBaseline(),
                        metric.getUnit(),
                        at,
                        plan,
                        hits);
            }
        }
    }

    private static void check(
            Optional<MetricKind> kind, Optional<BigDecimal> value, String unit, Place at, PlanView plan, Hits hits) {
        Optional<Limits.Limit> limit = value.isEmpty() ? Optional.empty() : Limits.of(kind, unit, plan);
        if (limit.isPresent() && limit.get().isMetBy(value.get())) {
            hits.add(Hit.at(at).with("limit", limit.get()).from(limit.get().provenance()));
        }
    }
}
