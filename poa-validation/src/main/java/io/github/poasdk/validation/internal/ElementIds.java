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

    private static final String QUESTIONS = "/notice/questions";

    private ElementIds() {}

    /**
     * The id of the innermost element with one around a place.
     *
     * @param pointer the place in the plan as a JSON pointer
     * @param plan the plan
     * @return the id, empty if no such element is around the place or it has none
     */
    public static String around(String pointer, PlanOfAction plan) {
        String element = element(pointer);
        int last = element.lastIndexOf('/');
        if (last <= 0 || !isIndex(element, last + 1)) {
            return "";
        }
        String index = element.substring(last + 1);
        return switch (element.substring(0, last)) {
            case "/issues" -> id(plan.getIssues(), Issue::getId, index);
            case "/rootCauses" -> id(plan.getRootCauses(), RootCause::getId, index);
            case "/actions" -> id(plan.getActions(), CorrectiveAction::getId, index);
            case "/statements" -> id(plan.getStatements(), CaseStatement::getId, index);
            case "/evidence" -> id(plan.getEvidence(), Evidence::getId, index);
            case QUESTIONS -> id(plan.getNotice().getQuestions(), Question::getId, index);
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
        int end = pointer.startsWith(QUESTIONS + "/") ? QUESTIONS.length() : pointer.indexOf('/', 1);
        if (end < 0 || !isIndex(pointer, end + 1)) {
            return pointer;
        }
        int next = pointer.indexOf('/', end + 1);
        return next < 0 ? pointer : pointer.substring(0, next);
    }

    private static boolean isIndex(String pointer, int start) {
        return start < pointer.length() && pointer.charAt(start) >= '0' && pointer.charAt(start) <= '9';
    }

    private static <T> String id(List<T> elements, Function<T, String> id, String index) {
        int i = Integer.parseInt(index);
        return i < elements.size() ? id.apply(elements.get(i)) : "";
    }
}
