package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.code.IssueType;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A root cause explains issues of one type, so that no two are treated in one lump. */
final class CauseOfSeveralIssues implements PlanRule {

    @Override
    public String code() {
        return "POA-CAUSE-SEVERAL-ISSUES";
    }

    @Override
    public boolean needsEntry() {
        return true;
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        Map<String, IssueType> types = new HashMap<>();
        plan.issues().forEach(issue -> issue.getType().ifPresent(type -> types.putIfAbsent(issue.getId(), type)));
        for (int i = 0; i < plan.causes().size(); i++) {
            Set<IssueType> explained = plan.causes().get(i).getIssueIds().stream()
                    .map(types::get)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (explained.size() > 1) {
                hits.add(Hit.at(plan.causePlaces().get(i).then("issueIds"))
                        .with("types", explained.stream().map(IssueType::code).collect(Collectors.joining(", "))));
            }
        }
    }
}
