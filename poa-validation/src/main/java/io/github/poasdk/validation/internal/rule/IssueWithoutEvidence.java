package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.RootCause;
import java.util.HashSet;
import java.util.Set;

/** What explains an issue is backed by at least one document (R8): a cause of it, a fact, or an action on the cause. */
final class IssueWithoutEvidence implements PlanRule {

    @Override
    public String code() {
        return "POA-ISSUE-NO-EVIDENCE";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        Set<String> backed = new HashSet<>();
        Set<String> backedCauses = new HashSet<>();
        for (CorrectiveAction action : plan.actions()) {
            if (!action.getEvidenceIds().isEmpty()) {
                backedCauses.addAll(action.getCauseIds());
            }
        }
        for (RootCause cause : plan.causes()) {
            if (backedCauses.contains(cause.getId()) || hasEvidence(cause)) {
                backed.addAll(cause.getIssueIds());
            }
        }
        for (int i = 0; i < plan.issues().size(); i++) {
            Issue issue = plan.issues().get(i);
            if (plan.isExplained(issue) && !backed.contains(issue.getId())) {
                hits.add(plan.issuePlaces().get(i));
            }
        }
    }

    private static boolean hasEvidence(RootCause cause) {
        return !cause.getEvidenceIds().isEmpty()
                || cause.getFacts().stream()
                        .anyMatch(fact -> !fact.getEvidenceIds().isEmpty());
    }
}
