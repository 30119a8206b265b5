package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Issue;

/** A reading of a metric has its value (R8). */
final class ReadingWithoutValue implements IssueRule {

    @Override
    public String code() {
        return "POA-READING-NO-VALUE";
    }

    @Override
    public void check(Issue issue, Place at, PlanView plan, Hits hits) {
        for (int i = 0; i < issue.getMetricReadings().size(); i++) {
            if (issue.getMetricReadings().get(i).getValue().isEmpty()) {
                hits.add(at.then("metricReadings", i).then("value"));
            }
        }
    }
}
