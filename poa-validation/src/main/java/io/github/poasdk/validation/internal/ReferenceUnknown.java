package io.github.poasdk.validation.internal;

import io.github.poasdk.model.Answer;
import io.github.poasdk.model.CaseStatement;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.ListingClosure;
import io.github.poasdk.model.RootCause;
import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.Severity;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** A reference names an element that is there. */
final class ReferenceUnknown implements PlanRule {

    private static final Rule RULE =
            new Rule("POA-REFERENCE-UNKNOWN", Category.CONSISTENCY, Severity.ERROR, Basis.LOGIC);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        checkCauses(plan, hits);
        for (int i = 0; i < plan.actions().size(); i++) {
            CorrectiveAction action = plan.actions().get(i);
            check(action.getCauseIds(), plan::isCause, Place.of("actions", i), "causeIds", hits);
            check(action.getEvidenceIds(), plan::isEvidence, Place.of("actions", i), "evidenceIds", hits);
        }
        checkAnswers(plan, hits);
        checkEvidence(plan.plan().getStatements(), CaseStatement::getEvidenceIds, plan, "statements", hits);
        checkEvidence(plan.plan().getListingClosures(), ListingClosure::getEvidenceIds, plan, "listingClosures", hits);
        List<String> ofAccount = plan.plan().getRelatedAccount().getEvidenceIds();
        check(ofAccount, plan::isEvidence, Place.of("relatedAccount"), "evidenceIds", hits);
    }

    private static void checkCauses(PlanView plan, Hits hits) {
        for (int i = 0; i < plan.causes().size(); i++) {
            RootCause cause = plan.causes().get(i);
            Place place = Place.of("rootCauses", i);
            check(cause.getIssueIds(), plan::isIssue, place, "issueIds", hits);
            check(cause.getEvidenceIds(), plan::isEvidence, place, "evidenceIds", hits);
            for (int j = 0; j < cause.getFacts().size(); j++) {
                List<String> ids = cause.getFacts().get(j).getEvidenceIds();
                check(ids, plan::isEvidence, place.then("facts", j), "evidenceIds", hits);
            }
        }
    }

    /** An answer without a question is reported as such. */
    private static void checkAnswers(PlanView plan, Hits hits) {
        List<Answer> answers = plan.plan().getAnswers();
        for (int i = 0; i < answers.size(); i++) {
            String question = answers.get(i).getQuestionId();
            if (!question.isBlank() && !plan.isQuestion(question)) {
                hits.add(Place.of("answers", i).then("questionId"));
            }
        }
        checkEvidence(answers, Answer::getEvidenceIds, plan, "answers", hits);
    }

    private static <T> void checkEvidence(
            List<T> elements, Function<T, List<String>> ids, PlanView plan, String property, Hits hits) {
        for (int i = 0; i < elements.size(); i++) {
            check(ids.apply(elements.get(i)), plan::isEvidence, Place.of(property, i), "evidenceIds", hits);
        }
    }

    private static void check(List<String> ids, Predicate<String> isKnown, Place element, String property, Hits hits) {
        for (int i = 0; i < ids.size(); i++) {
            if (!isKnown.test(ids.get(i))) {
                hits.add(element.then(property, i));
            }
        }
    }
}
