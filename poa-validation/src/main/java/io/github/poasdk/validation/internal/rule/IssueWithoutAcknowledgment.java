package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Acknowledgment;
import io.github.poasdk.model.Issue;
import java.util.List;

/** An issue is acknowledged (R4). If nothing of the acknowledgment is there, it is one thing to do. */
final class IssueWithoutAcknowledgment implements IssueRule {

    private static final Acknowledgment EMPTY = Acknowledgment.builder().build();

    @Override
    public String code() {
        return "POA-ACKNOWLEDGMENT-MISSING";
    }

    @Override
    public void check(Issue issue, Place at, PlanView plan, Hits hits) {
        Place acknowledgment = at.then("acknowledgment");
        if (issue.getAcknowledgment().getStatement().isBlank()) {
            boolean isAbsent = issue.getAcknowledgment().equals(EMPTY);
            hits.add(Hit.at(acknowledgment.then("statement"))
                    .related(
                            isAbsent
                                    ? List.of(acknowledgment.then("customerImpact"), acknowledgment.then("policies"))
                                    : List.of()));
        }
    }
}
