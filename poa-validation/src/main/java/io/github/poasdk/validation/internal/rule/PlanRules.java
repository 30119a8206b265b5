package io.github.poasdk.validation.internal.rule;

import java.util.List;

/** Every rule that needs the whole plan. */
public final class PlanRules {

    private static final List<PlanRule> ALL = List.of(
            // completeness
            new IssueMissing(),
            new IssueWithoutAcknowledgment(),
            new IssueWithoutCustomerImpact(),
            new IssueWithoutPolicy(),
            new CommitmentMissing(),
            new ClosingMissing(),
            new ActionWithoutDate(),
            new ActionWithoutAlignment(),
            // coverage
            new IssueWithoutCause(),
            new CauseWithoutIssue(),
            new CauseWithoutFact(),
            new CauseWithoutCorrective(),
            new CauseWithoutPreventive(),
            new ActionWithoutCause(),
            // consistency
            new ReferenceUnknown(),
            new IdDuplicate(),
            new SubmittedBeforeNotice(),
            new ActionDoneInFuture(),
            new CorrectiveNotDone());

    private PlanRules() {}

    /** The rules, by topic. */
    public static List<PlanRule> all() {
        return ALL;
    }
}
