package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Evidence;
import java.util.List;

/** A document has a file that can be sent. */
final class EvidenceWithoutFile implements PlanRule {

    @Override
    public String code() {
        return "POA-EVIDENCE-NO-FILE";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        List<Evidence> evidence = plan.plan().getEvidence();
        for (int i = 0; i < evidence.size(); i++) {
            if (evidence.get(i).getFileName().isBlank()) {
                hits.add(Place.of("evidence", i).then("fileName"));
            }
        }
    }
}
