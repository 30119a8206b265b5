package io.github.poasdk.model;

/** What an action is for, in the words of corrective and preventive action (CAPA). */
public enum ActionPurpose {
    /** It resolves what happened. */
    CORRECTIVE,
    /** It prevents that it happens again. */
    PREVENTIVE
}
