package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Evidence;
import io.github.poasdk.validation.pack.DocumentEntry;
import io.github.poasdk.validation.pack.StatedDetail;
import io.github.poasdk.validation.pack.StatedDetails;
import java.util.List;
import java.util.Optional;

/** The description of a document says what such a document has to state. */
final class EvidenceNotStated implements EvidenceRule {

    @Override
    public String code() {
        return "POA-EVIDENCE-NOT-STATED";
    }

    @Override
    public void check(Evidence evidence, Optional<DocumentEntry> entry, Place at, PlanView plan, Hits hits) {
        for (StatedDetail detail : entry.filter(asked -> plan.isAsked(asked.kind()))
                .map(DocumentEntry::states)
                .orElse(List.of())) {
            if (!StatedDetails.isStated(evidence, detail.name())) {
                hits.add(Hit.at(place(detail.name(), at))
                        .with("detail", detail.name())
                        .from(detail.provenance())
                        .separate());
            }
        }
    }

    private static Place place(String name, Place at) {
        int slash = name.indexOf('/');
        if (name.startsWith(StatedDetail.TERM)) {
            return at.then(name.substring(0, slash));
        }
        return slash < 0 ? at.then(name) : at.then(name.substring(0, slash)).then(name.substring(slash + 1));
    }
}
