package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.PolicyReference;
import io.github.poasdk.validation.pack.PolicyEntry;
import io.github.poasdk.validation.pack.PolicyPack;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A policy that the plan refers to is one of its own issues, and not that of another. */
final class PolicyOfOtherIssue implements PlanRule {

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
        Names names = Names.of(plan.pack());
        for (int i = 0; i < plan.issues().size(); i++) {
            Place place = plan.issuePlaces().get(i).then("acknowledgment");
            check(plan.issues().get(i).getAcknowledgment().getPolicies(), place, own, names, hits);
        }
        for (int i = 0; i < plan.actions().size(); i++) {
            check(plan.actions().get(i).getPolicies(), plan.actionPlaces().get(i), own, names, hits);
        }
    }

    private static void check(List<PolicyReference> policies, Place at, Set<String> own, Names names, Hits hits) {
        for (int i = 0; i < policies.size(); i++) {
            Set<PolicyEntry> meant = names.meantBy(policies.get(i));
            if (!meant.isEmpty() && meant.stream().noneMatch(entry -> entry.isGeneral() || own.contains(entry.key()))) {
                hits.add(Hit.at(at.then("policies", i))
                        .with("policy", meant.iterator().next().name()));
            }
        }
    }

    /** The policies by what a plan can call them: the id of a help page, or the name. */
    private record Names(Map<String, Set<PolicyEntry>> entries) {

        static Names of(PolicyPack pack) {
            Map<String, Set<PolicyEntry>> entries = new HashMap<>();
            for (PolicyEntry entry : pack.policies()) {
                add(entry.name().toLowerCase(Locale.ROOT), entry, entries);
                entry.helpPageIds().forEach(id -> add(id, entry, entries));
            }
            return new Names(entries);
        }

        private static void add(String name, PolicyEntry entry, Map<String, Set<PolicyEntry>> entries) {
            entries.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(entry);
        }

        /** The id says more than the link, and the link more than the name. */
        Set<PolicyEntry> meantBy(PolicyReference reference) {
            Set<PolicyEntry> byId = entries.getOrDefault(id(reference.getHelpPageId()), Set.of());
            if (!byId.isEmpty()) {
                return byId;
            }
            for (String part : reference.getLink().split("[^0-9A-Za-z]", -1)) {
                Set<PolicyEntry> found = part.length() < 4 ? Set.of() : entries.getOrDefault(id(part), Set.of());
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return reference.getHelpPageId().isBlank()
                    ? entries.getOrDefault(reference.getName().strip().toLowerCase(Locale.ROOT), Set.of())
                    : Set.of();
        }

        private static String id(String text) {
            boolean isPrefixed =
                    text.startsWith("G") && text.substring(1).chars().allMatch(Character::isDigit);
            return isPrefixed ? text.substring(1) : text;
        }
    }
}
