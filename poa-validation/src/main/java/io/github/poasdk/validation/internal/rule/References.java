package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Answer;
import io.github.poasdk.model.CaseStatement;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.ListingClosure;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.RootCause;
import java.util.ArrayList;
import java.util.List;

/** Collects the references of a plan, in the order of the plan. */
final class References {

    private final List<Reference> found = new ArrayList<>();

    private References() {}

    static List<Reference> of(PlanOfAction plan) {
        References references = new References();
        references.collectCauses(plan);
        references.collectActions(plan);
        references.collectRest(plan);
        return List.copyOf(references.found);
    }

    private void collectCauses(PlanOfAction plan) {
        for (int i = 0; i < plan.getRootCauses().size(); i++) {
            RootCause cause = plan.getRootCauses().get(i);
            Place place = Place.of("rootCauses", i);
            add(cause.getIssueIds(), ElementKind.ISSUE, place, "issueIds");
            addEvidence(cause.getEvidenceIds(), place);
            for (int j = 0; j < cause.getFacts().size(); j++) {
                addEvidence(cause.getFacts().get(j).getEvidenceIds(), place.then("facts", j));
            }
        }
    }

    private void collectActions(PlanOfAction plan) {
        for (int i = 0; i < plan.getActions().size(); i++) {
            CorrectiveAction action = plan.getActions().get(i);
            add(action.getCauseIds(), ElementKind.CAUSE, Place.of("actions", i), "causeIds");
            addEvidence(action.getEvidenceIds(), Place.of("actions", i));
        }
    }

    private void collectRest(PlanOfAction plan) {
        for (int i = 0; i < plan.getAnswers().size(); i++) {
            Answer answer = plan.getAnswers().get(i);
            Place place = Place.of("answers", i);
            if (!answer.getQuestionId().isBlank()) {
                found.add(new Reference(place.then("questionId"), answer.getQuestionId(), ElementKind.QUESTION));
            }
            addEvidence(answer.getEvidenceIds(), place);
        }
        List<CaseStatement> statements = plan.getStatements();
        for (int i = 0; i < statements.size(); i++) {
            addEvidence(statements.get(i).getEvidenceIds(), Place.of("statements", i));
        }
        addEvidence(plan.getRelatedAccount().getEvidenceIds(), Place.of("relatedAccount"));
        List<ListingClosure> closures = plan.getListingClosures();
        for (int i = 0; i < closures.size(); i++) {
            addEvidence(closures.get(i).getEvidenceIds(), Place.of("listingClosures", i));
        }
    }

    private void addEvidence(List<String> ids, Place element) {
        add(ids, ElementKind.EVIDENCE, element, "evidenceIds");
    }

    private void add(List<String> ids, ElementKind kind, Place element, String property) {
        for (int i = 0; i < ids.size(); i++) {
            found.add(new Reference(element.then(property, i), ids.get(i), kind));
        }
    }
}
