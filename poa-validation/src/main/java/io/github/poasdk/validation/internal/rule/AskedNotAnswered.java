package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.validation.pack.Ask;
import java.util.List;
import java.util.stream.Stream;

/** The plan has a part for each thing that its notice asks for. */
final class AskedNotAnswered implements PlanRule {

    @Override
    public String code() {
        return "POA-ASKED-NOT-ANSWERED";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        plan.plan().getNotice().getPattern().flatMap(plan.pack()::notice).stream()
                .filter(notice -> notice.responseKinds().isEmpty()
                        || notice.responseKinds().contains(plan.plan().getResponseKind()))
                .flatMap(notice -> notice.asks().stream())
                .filter(ask -> AskedParts.isWanted(ask.part(), plan.plan().getResponseKind())
                        && !AskedParts.isAnswered(ask.part(), plan.plan()))
                .forEach(ask -> hits.add(Hit.at(Place.of("notice").then("pattern"))
                        .with("asked", ask.text())
                        .related(places(ask.part(), plan))
                        .from(ask.provenance())
                        .separate()));
    }

    /** Where the answer should stand; actions that are missed are missed for the root causes. */
    private static List<Place> places(Ask.Part part, PlanView plan) {
        return switch (part) {
            case ROOT_CAUSE -> List.of(Place.of("rootCauses"));
            case CORRECTIVE_ACTION, PREVENTIVE_ACTION ->
                Stream.concat(Stream.of(Place.of("actions")), plan.causePlaces().stream())
                        .toList();
            case LISTING_CLOSURE -> List.of(Place.of("listingClosures"));
            case EVIDENCE -> List.of(Place.of("evidence"));
            case STATEMENT -> List.of(Place.of("statements"));
            case RELATED_ACCOUNT -> List.of(Place.of("relatedAccount").then("name"));
            case REFUSAL -> List.of(Place.of("attempt").then("refusal"));
        };
    }
}
