package io.github.poasdk.validation.internal;

import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.validation.finding.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rule book itself. Two kinds of rules: those that need the whole plan, one class each, and the constraints on the
 * model, which say of themselves what they are (see {@link ConstraintRules}).
 */
public final class StandardRules {

    private static final List<PlanRule> PLAN_RULES = List.of(
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

    private StandardRules() {}

    /** All rules, sorted by code. */
    public static List<Rule> all() {
        return Stream.concat(PLAN_RULES.stream().map(PlanRule::rule), ConstraintRules.ofModel())
                .sorted(Comparator.comparing(Rule::code))
                .toList();
    }

    /** The rules for a kind of response. */
    static List<PlanRule> of(ResponseKind kind) {
        return PLAN_RULES.stream()
                .filter(rule -> rule.responseKinds().contains(kind))
                .toList();
    }
}
