package io.github.poasdk.validation.internal;

import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.Question;
import io.github.poasdk.model.RootCause;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A plan with its references resolved once for all rules. */
final class PlanView {

    private final PlanOfAction plan;
    private final LocalDate today;
    private final Set<String> issueIds;
    private final Set<String> causeIds;
    private final Set<String> evidenceIds;
    private final Set<String> questionIds;
    private final Set<String> explainedIssues;
    private final Map<ActionPurpose, Set<String>> treatedCauses;

    PlanView(PlanOfAction plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
        issueIds = ids(plan.getIssues(), Issue::getId);
        causeIds = ids(plan.getRootCauses(), RootCause::getId);
        evidenceIds = ids(plan.getEvidence(), Evidence::getId);
        questionIds = ids(plan.getNotice().getQuestions(), Question::getId);
        explainedIssues = plan.getRootCauses().stream()
                .flatMap(cause -> cause.getIssueIds().stream())
                .collect(Collectors.toSet());
        treatedCauses = plan.getActions().stream()
                .filter(action -> action.getPurpose().isPresent())
                .collect(Collectors.groupingBy(
                        action -> action.getPurpose().get(),
                        Collectors.flatMapping(action -> action.getCauseIds().stream(), Collectors.toSet())));
    }

    PlanOfAction plan() {
        return plan;
    }

    List<Issue> issues() {
        return plan.getIssues();
    }

    List<RootCause> causes() {
        return plan.getRootCauses();
    }

    List<CorrectiveAction> actions() {
        return plan.getActions();
    }

    /** The day on which the plan speaks: its submission date, or the day of the check. */
    LocalDate spokenOn() {
        return plan.getSubmittedOn().orElse(today);
    }

    boolean isIssue(String id) {
        return issueIds.contains(id);
    }

    boolean isCause(String id) {
        return causeIds.contains(id);
    }

    boolean isEvidence(String id) {
        return evidenceIds.contains(id);
    }

    boolean isQuestion(String id) {
        return questionIds.contains(id);
    }

    /** Whether a root cause names the issue. */
    boolean isExplained(Issue issue) {
        return explainedIssues.contains(issue.getId());
    }

    /** Whether an action of the purpose names the cause. */
    boolean isTreated(RootCause cause, ActionPurpose purpose) {
        return treatedCauses.getOrDefault(purpose, Set.of()).contains(cause.getId());
    }

    private static <T> Set<String> ids(List<T> elements, Function<T, String> id) {
        return elements.stream().map(id).filter(text -> !text.isBlank()).collect(Collectors.toUnmodifiableSet());
    }
}
