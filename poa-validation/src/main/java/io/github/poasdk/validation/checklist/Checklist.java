package io.github.poasdk.validation.checklist;

import io.github.poasdk.model.Issue;
import io.github.poasdk.model.Notice;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.pack.PackId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a case needs by its policy pack, and what a plan has of it. Immutable.
 *
 * <pre>{@code
 * Checklist checklist = Checklist.of(plan, ValidationOptions.submission());
 * String text = ChecklistWriter.create().text(checklist, Locale.ENGLISH);
 * }</pre>
 *
 * @param items what is needed, by part of the plan
 * @param pack the policy pack that says so
 * @param asOf the day for which that is so
 */
public record Checklist(List<ChecklistItem> items, PackId pack, LocalDate asOf) {

    /**
     * Checks that nothing is null and copies the list.
     *
     * @param items what is needed
     * @param pack the policy pack that says so
     * @param asOf the day for which that is so
     */
    public Checklist {
        items = List.copyOf(items);
        Objects.requireNonNull(pack, "pack must not be null");
        Objects.requireNonNull(asOf, "asOf must not be null");
    }

    /**
     * What the notice and the issues of a plan need.
     *
     * @param plan the plan
     * @param options which pack, and for which day
     * @return the checklist
     */
    public static Checklist of(PlanOfAction plan, ValidationOptions options) {
        return new ChecklistBuilder(plan, options).build();
    }

    /**
     * What a notice needs, and what a plan has that may have been written before it came.
     *
     * @param notice the notice
     * @param plan the plan, with its issues
     * @param options which pack, and for which day
     * @return the checklist
     */
    public static Checklist of(Notice notice, PlanOfAction plan, ValidationOptions options) {
        return of(plan.toBuilder().notice(notice).build(), options);
    }

    /**
     * What an issue type needs.
     *
     * @param type the issue type
     * @param plan the plan; if it has no issue of the type, what it lacks for one
     * @param options which pack, and for which day
     * @return the checklist; empty but for the notice if the pack does not know the type
     */
    public static Checklist of(IssueType type, PlanOfAction plan, ValidationOptions options) {
        List<Issue> issues = plan.getIssues().stream()
                .filter(issue -> issue.getType().filter(type::equals).isPresent())
                .toList();
        List<Issue> asked =
                issues.isEmpty() ? List.of(Issue.builder().type(type).build()) : issues;
        return of(plan.toBuilder().issues(asked).build(), options);
    }

    /**
     * What the plan does not have, or not as it should be.
     *
     * @return the items that are missing or defective, in the same order
     */
    public List<ChecklistItem> open() {
        return items.stream()
                .filter(item ->
                        item.state() == ChecklistItem.State.MISSING || item.state() == ChecklistItem.State.DEFECTIVE)
                .toList();
    }
}
