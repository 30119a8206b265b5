package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Answer;
import io.github.poasdk.model.CaseStatement;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.ListingClosure;
import io.github.poasdk.model.Notice;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.RootCause;
import io.github.poasdk.validation.finding.PlanEdit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of ASINs, orders or references has each of them once. */
final class ListDuplicate implements PlanRule {

    @Override
    public String code() {
        return "POA-LIST-DUPLICATE";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        Notice notice = plan.plan().getNotice();
        look(notice.getAsins(), Place.of("notice"), "asins", hits);
        look(notice.getOrderIds(), Place.of("notice"), "orderIds", hits);
        for (int i = 0; i < plan.issues().size(); i++) {
            Issue issue = plan.issues().get(i);
            look(issue.getAsins(), Place.of("issues", i), "asins", hits);
            look(issue.getOrderIds(), Place.of("issues", i), "orderIds", hits);
        }
        for (int i = 0; i < plan.causes().size(); i++) {
            check(plan.causes().get(i), Place.of("rootCauses", i), hits);
        }
        for (int i = 0; i < plan.actions().size(); i++) {
            CorrectiveAction action = plan.actions().get(i);
            look(action.getCauseIds(), Place.of("actions", i), "causeIds", hits);
            look(action.getAsins(), Place.of("actions", i), "asins", hits);
            lookAtEvidence(action.getEvidenceIds(), Place.of("actions", i), hits);
        }
        checkRest(plan.plan(), hits);
    }

    private static void check(RootCause cause, Place at, Hits hits) {
        look(cause.getIssueIds(), at, "issueIds", hits);
        look(cause.getAsins(), at, "asins", hits);
        lookAtEvidence(cause.getEvidenceIds(), at, hits);
        for (int i = 0; i < cause.getFacts().size(); i++) {
            lookAtEvidence(cause.getFacts().get(i).getEvidenceIds(), at.then("facts", i), hits);
        }
    }

    private static void checkRest(PlanOfAction plan, Hits hits) {
        List<Answer> answers = plan.getAnswers();
        for (int i = 0; i < answers.size(); i++) {
            lookAtEvidence(answers.get(i).getEvidenceIds(), Place.of("answers", i), hits);
        }
        List<CaseStatement> statements = plan.getStatements();
        for (int i = 0; i < statements.size(); i++) {
            lookAtEvidence(statements.get(i).getEvidenceIds(), Place.of("statements", i), hits);
        }
        lookAtEvidence(plan.getRelatedAccount().getEvidenceIds(), Place.of("relatedAccount"), hits);
        List<ListingClosure> closures = plan.getListingClosures();
        for (int i = 0; i < closures.size(); i++) {
            lookAtEvidence(closures.get(i).getEvidenceIds(), Place.of("listingClosures", i), hits);
        }
    }

    private static void lookAtEvidence(List<String> ids, Place element, Hits hits) {
        look(ids, element, "evidenceIds", hits);
    }

    private static void look(List<String> values, Place element, String property, Hits hits) {
        if (values.size() < 2) {
            return;
        }
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            Integer first = value.isBlank() ? null : seen.putIfAbsent(value, i);
            if (first != null) {
                Place place = element.then(property, i);
                hits.add(Hit.at(place)
                        .with("value", value)
                        .related(List.of(element.then(property, first)))
                        .mendedBy(PlanEdit.remove(place.pointer())));
            }
        }
    }
}
