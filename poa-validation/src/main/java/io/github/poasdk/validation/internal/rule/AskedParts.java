package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.validation.pack.Ask;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where a plan answers what a notice asks for. */
public final class AskedParts {

    private AskedParts() {}

    /** Whether the response has to answer it: who disputes a violation has neither causes nor actions. */
    public static boolean isWanted(Ask.Part part, ResponseKind kind) {
        return switch (part) {
            case ROOT_CAUSE, CORRECTIVE_ACTION, PREVENTIVE_ACTION, LISTING_CLOSURE -> kind != ResponseKind.DISPUTE;
            default -> true;
        };
    }

    /** Whether a plan answers it. */
    public static boolean isAnswered(Ask.Part part, PlanOfAction plan) {
        return !answers(part, plan).isEmpty();
    }

    /** The places of a plan that answer it, as JSON pointers. */
    public static List<String> answers(Ask.Part part, PlanOfAction plan) {
        return switch (part) {
            case ROOT_CAUSE -> elements("/rootCauses", plan.getRootCauses());
            case CORRECTIVE_ACTION -> actions(ActionPurpose.CORRECTIVE, plan);
            case PREVENTIVE_ACTION -> actions(ActionPurpose.PREVENTIVE, plan);
            case LISTING_CLOSURE -> elements("/listingClosures", plan.getListingClosures());
            case EVIDENCE -> {
                List<String> documents = elements("/evidence", plan.getEvidence());
                yield documents.isEmpty() ? elements("/rootCauses", plan.getRootCauses()) : documents;
            }
            case STATEMENT -> elements("/statements", plan.getStatements());
            case RELATED_ACCOUNT ->
                text("/relatedAccount/name", plan.getRelatedAccount().getName());
            case REFUSAL -> text("/attempt/refusal", plan.getAttempt().getRefusal());
        };
    }

    private static List<String> elements(String list, List<?> elements) {
        return IntStream.range(0, elements.size()).mapToObj(i -> list + "/" + i).toList();
    }

    private static List<String> actions(ActionPurpose purpose, PlanOfAction plan) {
        return IntStream.range(0, plan.getActions().size())
                .filter(i -> plan.getActions().get(i).getPurpose().equals(Optional.of(purpose)))
                .mapToObj(i -> "/actions/" + i)
                .toList();
    }

    private static List<String> text(String pointer, String text) {
        return text.isBlank() ? List.of() : List.of(pointer);
    }
}
