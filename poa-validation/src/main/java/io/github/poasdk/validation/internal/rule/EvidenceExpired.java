package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Evidence;
import io.github.poasdk.validation.pack.DocumentEntry;
import java.util.Optional;

/** A document is still valid on the day on which the plan speaks. */
final class EvidenceExpired implements EvidenceRule {

    @Override
    public String code() {
        return "POA-EVIDENCE-EXPIRED";
    }

    @Override
    public boolean needsEntry() {
        return true;
    }

    @Override
    public void check(Evidence evidence, Optional<DocumentEntry> entry, Place at, PlanView plan, Hits hits) {
        if (evidence.getValidUntil().filter(plan.spokenOn()::isAfter).isPresent()) {
            hits.add(Hit.at(at.then("validUntil"))
                    .with("spokenOn", plan.spokenOn())
                    .related(plan.spokenAt()));
        }
    }
}
