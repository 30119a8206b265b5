package io.github.poasdk.validation.finding;

import io.github.poasdk.model.constraint.Submission;
import jakarta.validation.groups.Default;

/** How much a plan has to fulfil. */
public enum RuleGroup {
    /** Everything that is there is well formed; anything may be missing. */
    DRAFT(Default.class),
    /** Everything is well formed, nothing is missing, and the parts fit together. */
    SUBMISSION(Submission.class);

    private final Class<?> constraintGroup;

    RuleGroup(Class<?> constraintGroup) {
        this.constraintGroup = constraintGroup;
    }

    /**
     * The group of constraints that a Jakarta validator takes.
     *
     * @return the group
     */
    public Class<?> constraintGroup() {
        return constraintGroup;
    }
}
