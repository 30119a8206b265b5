package io.github.poasdk.validation.checklist;

import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.code.MetricKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a plan speaks of one of Amazon's metrics. */
final class MetricPlaces {

    private MetricPlaces() {}

    static List<String> of(MetricKind kind, PlanOfAction plan) {
        List<String> pointers = new ArrayList<>();
        for (int i = 0; i < plan.getIssues().size(); i++) {
            Issue issue = plan.getIssues().get(i);
            for (int j = 0; j < issue.getMetricReadings().size(); j++) {
                add(
                        issue.getMetricReadings().get(j).getMetric(),
                        kind,
                        "/issues/" + i + "/metricReadings/" + j,
                        pointers);
            }
        }
        for (int i = 0; i < plan.getActions().size(); i++) {
            CorrectiveAction action = plan.getActions().get(i);
            for (int j = 0; j < action.getMetrics().size(); j++) {
                add(action.getMetrics().get(j).getMetric(), kind, "/actions/" + i + "/metrics/" + j, pointers);
            }
        }
        return pointers;
    }

    private static void add(Optional<MetricKind> said, MetricKind kind, String pointer, List<String> pointers) {
        if (said.equals(Optional.of(kind))) {
            pointers.add(pointer);
        }
    }
}
