package io.github.poasdk.validation;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanPaths;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.PlanEdit;
import io.github.poasdk.validation.finding.PlanEdit.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Makes the changes that findings suggest. A plan is never changed: there is a new one. Immutable and thread-safe.
 *
 * <pre>{@code
 * PlanEdits edits = PlanEdits.create();
 * PlanOfAction mended = edits.apply(plan, report.findings().get(0));
 * PlanOfAction allMended = edits.applyAll(plan, report.findings());
 * }</pre>
 *
 * <p>Only findings that can be mended without asking have edits. An edit has a meaning in the plan in which its finding was
 * made; in a plan that has changed since, it can hit another element, so validate again first.
 */
public final class PlanEdits {

    private static final PlanEdits INSTANCE = new PlanEdits(PlanPaths.create());

    private final PlanPaths paths;

    private PlanEdits(PlanPaths paths) {
        this.paths = paths;
    }

    /**
     * The default.
     *
     * @return an editor
     */
    public static PlanEdits create() {
        return INSTANCE;
    }

    /**
     * Mends one finding.
     *
     * @param plan the plan in which the finding was made
     * @param finding the finding
     * @return the plan with all changes that the finding suggests; the same plan if it suggests none
     * @throws io.github.poasdk.model.json.PlanPathException if the plan is another one and has no such places
     */
    public PlanOfAction apply(PlanOfAction plan, Finding finding) {
        Objects.requireNonNull(finding, "finding must not be null");
        return applyAll(plan, List.of(finding));
    }

    /**
     * Mends as many findings as can be mended at once. One whose changes touch a place that an earlier one has touched is left
     * out: validate the new plan, and apply again what is found then.
     *
     * @param plan the plan in which the findings were made
     * @param findings the findings
     * @return the plan with their changes
     * @throws io.github.poasdk.model.json.PlanPathException if the plan is another one and has no such places
     */
    public PlanOfAction applyAll(PlanOfAction plan, Collection<Finding> findings) {
        Objects.requireNonNull(plan, "plan must not be null");
        List<PlanEdit> chosen = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.edits().stream().noneMatch(edit -> touches(edit, chosen))) {
                chosen.addAll(finding.edits());
            }
        }
        chosen.sort(inOrder());
        PlanOfAction edited = plan;
        for (PlanEdit edit : chosen) {
            edited = apply(edited, edit);
        }
        return edited;
    }

    private PlanOfAction apply(PlanOfAction plan, PlanEdit edit) {
        return switch (edit.operation()) {
            case REPLACE -> paths.replace(plan, edit.pointer(), edit.value());
            case ADD -> paths.add(plan, edit.pointer(), edit.value());
            case REMOVE ->
                isElement(edit.pointer()) ? paths.remove(plan, edit.pointer()) : paths.clear(plan, edit.pointer());
        };
    }

    /** Elements of lists move when others come or go, so what keeps them in place comes first, and the last ones next. */
    private static Comparator<PlanEdit> inOrder() {
        return Comparator.<PlanEdit, Boolean>comparing(edit -> edit.operation() != Operation.REPLACE)
                .thenComparing(edit -> parent(edit.pointer()))
                .thenComparing(edit -> -index(edit.pointer()));
    }

    private static boolean touches(PlanEdit edit, List<PlanEdit> others) {
        return others.stream()
                .anyMatch(other ->
                        isWithin(edit.pointer(), other.pointer()) || isWithin(other.pointer(), edit.pointer()));
    }

    private static boolean isWithin(String pointer, String other) {
        return (pointer + "/").startsWith(other + "/");
    }

    private static boolean isElement(String pointer) {
        return index(pointer) >= 0;
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    /** The index of an element, or -1 for a member; no list is longer than nine digits can say. */
    private static int index(String pointer) {
        String step = pointer.substring(pointer.lastIndexOf('/') + 1);
        boolean isIndex = !step.isEmpty() && step.length() < 10 && step.chars().allMatch(c -> c >= '0' && c <= '9');
        return isIndex ? Integer.parseInt(step) : -1;
    }
}
