package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.CaseStatement;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.Question;
import io.github.poasdk.model.RootCause;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Collects the elements of a plan that have an id, in the order of the plan. */
final class PlanElements {

    private final List<PlanElement> found = new ArrayList<>();

    private PlanElements() {}

    static List<PlanElement> of(PlanOfAction plan) {
        PlanElements elements = new PlanElements();
        Place notice = Place.of("notice");
        elements.add(
                plan.getNotice().getQuestions(),
                Question::getId,
                ElementKind.QUESTION,
                i -> notice.then("questions", i));
        elements.add(plan.getIssues(), Issue::getId, ElementKind.ISSUE, i -> Place.of("issues", i));
        elements.add(plan.getRootCauses(), RootCause::getId, ElementKind.CAUSE, i -> Place.of("rootCauses", i));
        elements.add(plan.getActions(), CorrectiveAction::getId, ElementKind.ACTION, i -> Place.of("actions", i));
        elements.add(plan.getStatements(), CaseStatement::getId, ElementKind.STATEMENT, i -> Place.of("statements", i));
        elements.add(plan.getEvidence(), Evidence::getId, ElementKind.EVIDENCE, i -> Place.of("evidence", i));
        return List.copyOf(elements.found);
    }

    private <T> void add(List<T> elements, Function<T, String> id, ElementKind kind, IntFunction<Place> place) {
        for (int i = 0; i < elements.size(); i++) {
            found.add(new PlanElement(place.apply(i), id.apply(elements.get(i)), kind));
        }
    }
}
