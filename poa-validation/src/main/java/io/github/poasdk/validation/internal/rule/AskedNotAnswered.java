package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.validation.pack.Ask;
import java.util.List;
import java.util.Optional;
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
                .filter(ask -> isWanted(ask.part(), plan) && !isAnswered(ask.part(), plan))
                .forEach(ask -> hits.add(Hit.at(Place.of("notice").then("pattern"))
                        .with("asked", ask.text())
                        .related(places(ask.part(), plan))
                        .from(ask.provenance())
                        .separate()));
    }

    /** Who disputes a violation has neither causes nor actions. */
    private static boolean isWanted(Ask.Part part, PlanView plan) {
        boolean isDispute = plan.plan().getResponseKind() == ResponseKind.DISPUTE;
        return switch (part) {
            case ROOT_CAUSE, CORRECTIVE_ACTION, PREVENTIVE_ACTION, LISTING_CLOSURE -> !isDispute;
            default -> true;
        };
    }

    private static boolean isAnswered(Ask.Part part, PlanView plan) {
        PlanOfAction all = plan.plan();
        return switch (part) {
            case ROOT_CAUSE -> !all.getRootCauses().isEmpty();
            case CORRECTIVE_ACTION -> has(ActionPurpose.CORRECTIVE, plan);
            case PREVENTIVE_ACTION -> has(ActionPurpose.PREVENTIVE, plan);
            case LISTING_CLOSURE -> !all.getListingClosures().isEmpty();
            case EVIDENCE ->
                !all.getEvidence().isEmpty() || !all.getRootCauses().isEmpty();
            case STATEMENT -> !all.getStatements().isEmpty();
            case RELATED_ACCOUNT -> !all.getRelatedAccount().getName().isBlank();
            case REFUSAL -> !all.getAttempt().getRefusal().isBlank();
        };
    }

    private static boolean has(ActionPurpose purpose, PlanView plan) {
        return plan.actions().stream().anyMatch(action -> action.getPurpose().equals(Optional.of(purpose)));
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
