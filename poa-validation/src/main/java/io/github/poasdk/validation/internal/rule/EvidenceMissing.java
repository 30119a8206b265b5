package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.code.EvidenceKind;
import io.github.poasdk.validation.pack.EvidenceRequirement;
import io.github.poasdk.validation.pack.IssueEntry;
import io.github.poasdk.validation.pack.Need;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The plan lists a document of each kind that its issues need. */
final class EvidenceMissing implements PlanRule {

    private final String code;
    private final Need need;

    EvidenceMissing(String code, Need need) {
        this.code = code;
        this.need = need;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        Set<EvidenceKind> listed = plan.plan().getEvidence().stream()
                .flatMap(evidence -> evidence.getKind().stream())
                .collect(Collectors.toSet());
        List<Place> ofNoKind = ofNoKind(plan);
        for (int i = 0; i < plan.issues().size(); i++) {
            Place place = plan.issuePlaces().get(i);
            for (EvidenceRequirement requirement : requirements(i, plan)) {
                if (requirement.anyOf().stream().noneMatch(listed::contains)) {
                    hits.add(hit(requirement, place, ofNoKind, plan));
                }
            }
        }
    }

    private List<EvidenceRequirement> requirements(int issue, PlanView plan) {
        return plan.issueEntries().get(issue).map(IssueEntry::evidence).orElse(List.of()).stream()
                .filter(requirement -> requirement.need() == need
                        && requirement.responseKinds().contains(plan.plan().getResponseKind()))
                .toList();
    }

    /** A document that does not say its kind may be the one that is missed, and without documents all of them are. */
    private static List<Place> ofNoKind(PlanView plan) {
        List<Evidence> evidence = plan.plan().getEvidence();
        return IntStream.range(0, evidence.size())
                .filter(i -> evidence.get(i).getKind().isEmpty())
                .mapToObj(plan.evidencePlaces()::get)
                .toList();
    }

    private static Hit hit(EvidenceRequirement requirement, Place place, List<Place> ofNoKind, PlanView plan) {
        List<Place> related = plan.plan().getEvidence().isEmpty() ? List.of(place, Place.of("evidence")) : ofNoKind;
        return Hit.at(place)
                .with(
                        "kinds",
                        requirement.anyOf().stream().map(EvidenceKind::code).collect(Collectors.joining(" / ")))
                .related(related)
                .from(requirement.provenance())
                .separate();
    }
}
