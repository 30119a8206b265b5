package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.ActionStatus;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.validation.internal.rule.PlanWords.Cue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An action that is done is not told as one that is to come, nor the other way round. Says nothing of an action that is in
 * progress, whose status is unknown, or whose status and date contradict each other.
 */
final class ActionTense implements PlanProseRule {

    @Override
    public String code() {
        return "POA-ACTION-TENSE";
    }

    @Override
    public boolean isFor(String language) {
        return PlanWords.knows(language);
    }

    @Override
    public void check(PlanProse prose, PlanView plan, Hits hits) {
        Optional<PlanWords> words = prose.words();
        if (words.isEmpty()) {
            return;
        }
        for (Prose text : plan.prose()) {
            List<Place.Step> steps = text.place().steps();
            if (steps.get(0).property().equals("actions") && isTold(steps)) {
                CorrectiveAction action = plan.actions().get(steps.get(0).index());
                wrong(action).ifPresent(cue -> check(text, words.get(), cue, hits));
            }
        }
    }

    private static boolean isTold(List<Place.Step> steps) {
        String property = steps.get(1).property();
        return property.equals("title") || property.equals("steps");
    }

    /** How the action must not be told. */
    private static Optional<Cue> wrong(CorrectiveAction action) {
        Optional<ActionStatus> status = action.getStatus();
        Optional<LocalDate> done = action.getTimeline().getDone();
        if (done.isPresent() && status.orElse(ActionStatus.DONE) == ActionStatus.DONE) {
            return Optional.of(Cue.FUTURE);
        }
        return done.isEmpty() && status.equals(Optional.of(ActionStatus.PLANNED))
                ? Optional.of(Cue.PAST)
                : Optional.empty();
    }

    private static void check(Prose text, PlanWords words, Cue wrong, Hits hits) {
        text.sentences()
                .forEach(sentence -> words.find(sentence, wrong)
                        .ifPresent(span -> hits.add(Hit.at(text.place())
                                .with("text", text.text().substring(span.start(), span.end()))
                                .span(span.start(), span.end())
                                .separate())));
    }
}
