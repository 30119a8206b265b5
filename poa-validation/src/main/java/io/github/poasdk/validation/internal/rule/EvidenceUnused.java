package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Evidence;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A document belongs to something that the response says, unless the response is nothing but documents. */
final class EvidenceUnused implements PlanRule {

    @Override
    public String code() {
        return "POA-EVIDENCE-UNUSED";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        Set<String> used = plan.references().stream()
                .filter(reference -> reference.kind() == ElementKind.EVIDENCE)
                .map(Reference::id)
                .collect(Collectors.toSet());
        List<Evidence> evidence = plan.plan().getEvidence();
        for (int i = 0; i < evidence.size(); i++) {
            if (evidence.get(i).getId().isBlank()
                    || !used.contains(evidence.get(i).getId())) {
                hits.add(Place.of("evidence", i));
            }
        }
    }
}
