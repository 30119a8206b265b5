package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Evidence;
import io.github.poasdk.validation.pack.DocumentEntry;
import java.util.Optional;

/** Nothing was marked or written on a document that may not be there. */
final class EvidenceAltered implements EvidenceRule {

    @Override
    public String code() {
        return "POA-EVIDENCE-ALTERED";
    }

    @Override
    public void check(Evidence evidence, Optional<DocumentEntry> entry, Place at, PlanView plan, Hits hits) {
        entry.flatMap(DocumentEntry::annotation)
                .filter(limit -> evidence.getAnnotation()
                        .filter(state -> !limit.allowed().contains(state))
                        .isPresent())
                .ifPresent(limit -> hits.add(Hit.at(at.then("annotation"))
                        .with("state", evidence.getAnnotation().get())
                        .from(limit.provenance())));
    }
}
