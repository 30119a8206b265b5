package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.PolicyReference;
import io.github.poasdk.validation.pack.PolicyEntry;
import io.github.poasdk.validation.pack.PolicyPack;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A policy that the plan refers to is one of its own issues, and not that of another. */
final class PolicyOfOtherIssue implements PlanRule {

    /** A part of a link with fewer characters is a word. */
    private static final int SHORTEST_ID = 4;

    @Override
    public String code() {
        return "POA-POLICY-OTHER-ISSUE";
    }

    @Override
    public boolean needsEntry() {
        return true;
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        boolean areKnown = plan.issueEntries().stream().allMatch(Optional::isPresent);
        if (plan.issues().isEmpty() || !areKnown) {
            return;
        }
        Set<String> own = plan.issueEntries().stream()
                .flatMap(Optional::stream)
                .flatMap(entry -> entry.policies().stream())
                .collect(Collectors.toSet());
        for (int i = 0; i < plan.issues().size(); i++) {
            Place place = plan.issuePlaces().get(i).then("acknowledgment");
            check(plan.issues().get(i).getAcknowledgment().getPolicies(), place, own, plan, hits);
        }
        for (int i = 0; i < plan.actions().size(); i++) {
            check(plan.actions().get(i).getPolicies(), plan.actionPlaces().get(i), own, plan, hits);
        }
    }

    private static void check(List<PolicyReference> policies, Place at, Set<String> own, PlanView plan, Hits hits) {
        for (int i = 0; i < policies.size(); i++) {
            List<PolicyEntry> meant = meantBy(policies.get(i), plan.pack());
            if (!meant.isEmpty() && meant.stream().noneMatch(entry -> entry.isGeneral() || own.contains(entry.key()))) {
                hits.add(Hit.at(at.then("policies", i))
                        .with("policy", meant.get(0).name()));
            }
        }
    }

    /** The id says more than the link, and the link more than the name. */
    private static List<PolicyEntry> meantBy(PolicyReference reference, PolicyPack pack) {
        List<PolicyEntry> byId = pack.policiesCalled(id(reference.getHelpPageId()));
        if (!byId.isEmpty()) {
            return byId;
        }
        String link = reference.getLink();
        for (String part : link.isEmpty() ? new String[0] : link.split("[^0-9A-Za-z]", -1)) {
            List<PolicyEntry> found = part.length() < SHORTEST_ID ? List.of() : pack.policiesCalled(id(part));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return reference.getHelpPageId().isBlank() ? pack.policiesCalled(reference.getName()) : List.of();
    }

    private static String id(String text) {
        boolean isPrefixed = text.startsWith("G") && text.substring(1).chars().allMatch(Character::isDigit);
        return isPrefixed ? text.substring(1) : text;
    }
}
