package io.github.poasdk.model;

/** What kind of answer a plan is. */
public enum ResponseKind {
    /** A plan of action: root causes, corrective and preventive actions. */
    PLAN,
    /** The violation is disputed, with facts and evidence. */
    DISPUTE,
    /** Documents only. */
    DOCUMENTS,
    /** The answer to a deactivation for a related account. */
    RELATED_ACCOUNT,
    /** The answer to a refusal of an earlier plan. */
    FOLLOW_UP
}
