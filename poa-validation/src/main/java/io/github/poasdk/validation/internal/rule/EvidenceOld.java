package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Evidence;
import io.github.poasdk.validation.pack.AgeLimit;
import io.github.poasdk.validation.pack.DocumentEntry;
import java.time.LocalDate;
import java.util.Optional;

/** A document is not older than documents of its kind may be, or than the notice says. */
final class EvidenceOld implements EvidenceRule {

    @Override
    public String code() {
        return "POA-EVIDENCE-OLD";
    }

    @Override
    public void check(Evidence evidence, Optional<DocumentEntry> entry, Place at, PlanView plan, Hits hits) {
        Optional<AgeLimit> limit =
                entry.filter(asked -> plan.isAsked(asked.kind())).flatMap(DocumentEntry::age);
        Optional<LocalDate> earliest =
                limit.flatMap(age -> EvidenceWindows.earliest(age, plan.plan(), plan.spokenOn()));
        Optional<LocalDate> issuedOn = evidence.getIssuedOn();
        if (earliest.isPresent() && issuedOn.isPresent() && issuedOn.get().isBefore(earliest.get())) {
            hits.add(Hit.at(at.then("issuedOn"))
                    .with("earliest", earliest.get())
                    .from(limit.get().provenance()));
        }
    }
}
