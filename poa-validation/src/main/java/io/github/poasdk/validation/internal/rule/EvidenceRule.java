package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Evidence;
import io.github.poasdk.validation.pack.DocumentEntry;
import java.util.List;
import java.util.Optional;

/** A rule that looks at one document after the other, with what the pack says of its kind. */
interface EvidenceRule extends PlanRule {

    /** Reports every place of a document that breaks the rule. */
    void check(Evidence evidence, Optional<DocumentEntry> entry, Place at, PlanView plan, Hits hits);

    @Override
    default void check(PlanView plan, Hits hits) {
        List<Evidence> evidence = plan.plan().getEvidence();
        for (int i = 0; i < evidence.size(); i++) {
            Optional<DocumentEntry> entry = evidence.get(i).getKind().flatMap(plan.pack()::document);
            check(evidence.get(i), entry, plan.evidencePlaces().get(i), plan, hits);
        }
    }
}
