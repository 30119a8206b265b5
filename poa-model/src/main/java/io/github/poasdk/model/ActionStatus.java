package io.github.poasdk.model;

/** How far an action is. */
public enum ActionStatus {
    /** Decided and not begun. */
    PLANNED,
    /** Begun and not completed. */
    IN_PROGRESS,
    /** Completed. */
    DONE
}
