package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Issue;
import io.github.poasdk.model.MetricReading;

/** A reading of a metric says which days it covers or on which day it was read (R8). */
final class ReadingWithoutPeriod implements IssueRule {

    @Override
    public String code() {
        return "POA-READING-NO-PERIOD";
    }

    @Override
    public void check(Issue issue, Place at, PlanView plan, Hits hits) {
        for (int i = 0; i < issue.getMetricReadings().size(); i++) {
            MetricReading reading = issue.getMetricReadings().get(i);
            if (reading.getValue().isPresent() && reading.getAsOf().isEmpty() && Periods.isEmpty(reading.getPeriod())) {
                hits.add(at.then("metricReadings", i).then("period"));
            }
        }
    }
}
