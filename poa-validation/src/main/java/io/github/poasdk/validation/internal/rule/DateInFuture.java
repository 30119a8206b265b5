package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Attempt;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.Notice;
import io.github.poasdk.model.PlanOfAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A date that tells of the past does not lie after the day on which the plan speaks. */
final class DateInFuture implements PlanRule {

    @Override
    public String code() {
        return "POA-DATE-IN-FUTURE";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        checkHistory(plan, hits);
        checkReadings(plan, hits);
        for (int i = 0; i < plan.actions().size(); i++) {
            CorrectiveAction action = plan.actions().get(i);
            Place check = Place.of("actions", i).then("effectivenessCheck");
            look(action.getEffectivenessCheck().getDone(), check.then("done"), plan, hits);
        }
        PlanOfAction all = plan.plan();
        for (int i = 0; i < all.getListingClosures().size(); i++) {
            Place closedOn = Place.of("listingClosures", i).then("closedOn");
            look(all.getListingClosures().get(i).getClosedOn(), closedOn, plan, hits);
        }
        for (int i = 0; i < all.getEvidence().size(); i++) {
            Place issuedOn = Place.of("evidence", i).then("issuedOn");
            look(all.getEvidence().get(i).getIssuedOn(), issuedOn, plan, hits);
        }
    }

    private static void checkHistory(PlanView plan, Hits hits) {
        Notice notice = plan.plan().getNotice();
        Place inNotice = Place.of("notice");
        look(
                notice.getReceivedOn(),
                inNotice.then("receivedOn"),
                notice.getDeadline(),
                inNotice.then("deadline"),
                plan,
                hits);
        Attempt attempt = plan.plan().getAttempt();
        Place inAttempt = Place.of("attempt");
        Place refusedOn = inAttempt.then("refusedOn");
        look(
                attempt.getPreviousSubmittedOn(),
                inAttempt.then("previousSubmittedOn"),
                attempt.getRefusedOn(),
                refusedOn,
                plan,
                hits);
        look(attempt.getRefusedOn(), refusedOn, plan, hits);
        Place reactivatedOn = Place.of("relatedAccount").then("reactivatedOn");
        look(plan.plan().getRelatedAccount().getReactivatedOn(), reactivatedOn, plan, hits);
    }

    private static void checkReadings(PlanView plan, Hits hits) {
        for (int i = 0; i < plan.issues().size(); i++) {
            Issue issue = plan.issues().get(i);
            for (int j = 0; j < issue.getMetricReadings().size(); j++) {
                Place reading = Place.of("issues", i).then("metricReadings", j);
                look(issue.getMetricReadings().get(j).getAsOf(), reading.then("asOf"), plan, hits);
            }
        }
    }

    private static void look(Optional<LocalDate> date, Place at, PlanView plan, Hits hits) {
        look(date, at, Optional.empty(), at, plan, hits);
    }

    /** A wrong date makes the one that should follow it look wrong, too. */
    private static void look(
            Optional<LocalDate> date, Place at, Optional<LocalDate> later, Place laterAt, PlanView plan, Hits hits) {
        if (date.isPresent() && date.get().isAfter(plan.spokenOn())) {
            List<Place> related = new ArrayList<>(plan.spokenAt());
            if (later.isPresent() && later.get().isBefore(date.get())) {
                related.add(laterAt);
            }
            hits.add(Hit.at(at).with("spokenOn", plan.spokenOn()).related(related));
        }
    }
}
