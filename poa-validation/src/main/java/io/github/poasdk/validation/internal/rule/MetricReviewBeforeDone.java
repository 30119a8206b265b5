package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Timeline;
import java.time.LocalDate;
import java.util.Optional;

/** The effect of an action is reviewed when it is done; until then, what counts is the day on which it is due. */
final class MetricReviewBeforeDone implements ActionRule {

    @Override
    public String code() {
        return "POA-METRIC-REVIEW-BEFORE-DONE";
    }

    @Override
    public void check(CorrectiveAction action, Place at, PlanView plan, Hits hits) {
        Timeline timeline = action.getTimeline();
        Optional<LocalDate> done = timeline.getDone().or(timeline::getDue);
        if (done.isEmpty()) {
            return;
        }
        for (int i = 0; i < action.getMetrics().size(); i++) {
            Optional<LocalDate> review = action.getMetrics().get(i).getReviewOn();
            if (review.isPresent() && review.get().isBefore(done.get())) {
                hits.add(Hit.at(at.then("metrics", i).then("reviewOn")).with("done", done.get()));
            }
        }
    }
}
