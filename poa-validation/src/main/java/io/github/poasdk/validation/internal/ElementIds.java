package io.github.poasdk.validation.internal;

import io.github.poasdk.model.CaseStatement;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.Question;
import io.github.poasdk.model.RootCause;
import java.util.List;
import java.util.function.Function;

/** Finds the element in which a place lies. */
public final class ElementIds {

    private ElementIds() {}

    /**
     * The id of the innermost element with one around a place.
     *
     * @param pointer the place in the plan as a JSON pointer
     * @param plan the plan
     * @return the id, empty if no such element is around the place or it has none
     */
    public static String around(String pointer, PlanOfAction plan) {
        String[] steps = pointer.split("/", 5);
        if (steps.length < 3) {
            return "";
        }
        return switch (steps[1]) {
            case "issues" -> id(plan.getIssues(), Issue::getId, steps[2]);
            case "rootCauses" -> id(plan.getRootCauses(), RootCause::getId, steps[2]);
            case "actions" -> id(plan.getActions(), CorrectiveAction::getId, steps[2]);
            case "statements" -> id(plan.getStatements(), CaseStatement::getId, steps[2]);
            case "evidence" -> id(plan.getEvidence(), Evidence::getId, steps[2]);
            case "notice" ->
                steps.length > 3 && steps[2].equals("questions")
                        ? id(plan.getNotice().getQuestions(), Question::getId, steps[3])
                        : "";
            default -> "";
        };
    }

    /**
     * The element of a list of the plan in which a place lies.
     *
     * @param pointer the place as a JSON pointer
     * @return the element, such as {@code /actions/2}; the place itself if it lies in none
     */
    public static String element(String pointer) {
        String[] steps = pointer.split("/", 5);
        boolean isQuestion = steps.length > 3 && steps[2].equals("questions");
        return steps.length < 3 || !isIndex(steps[isQuestion ? 3 : 2])
                ? pointer
                : String.join("/", List.of(steps).subList(0, isQuestion ? 4 : 3));
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.charAt(0) >= '0' && step.charAt(0) <= '9';
    }

    private static <T> String id(List<T> elements, Function<T, String> id, String index) {
        int i = Integer.parseInt(index);
        return i < elements.size() ? id.apply(elements.get(i)) : "";
    }
}
