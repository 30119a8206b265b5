package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.code.Marketplaces;
import io.github.poasdk.model.code.OpenCode;
import io.github.poasdk.validation.finding.PlanEdit;
import io.github.poasdk.validation.pack.PolicyPack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A code is one that the pack knows; a typing error in one is mended. */
final class CodeUnknown implements PlanRule {

    @Override
    public String code() {
        return "POA-CODE-UNKNOWN";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        Look look = new Look(plan.pack(), hits, new HashMap<>());
        look.at(plan.plan().getNotice().getPattern(), Place.of("notice").then("pattern"));
        plan.plan()
                .getSeller()
                .getMarketplace()
                .filter(id -> Marketplaces.find(id).isEmpty())
                .ifPresent(id ->
                        hits.add(Hit.at(Place.of("seller").then("marketplace")).with("code", id.code())));
        for (int i = 0; i < plan.issues().size(); i++) {
            checkIssue(plan.issues().get(i), plan.issuePlaces().get(i), look);
        }
        for (int i = 0; i < plan.causes().size(); i++) {
            look.at(
                    plan.causes().get(i).getCategory(),
                    plan.causePlaces().get(i).then("category"));
        }
        for (int i = 0; i < plan.actions().size(); i++) {
            checkAction(plan.actions().get(i), plan.actionPlaces().get(i), look);
        }
        List<Evidence> evidence = plan.plan().getEvidence();
        for (int i = 0; i < evidence.size(); i++) {
            look.at(evidence.get(i).getKind(), plan.evidencePlaces().get(i).then("kind"));
        }
    }

    private static void checkIssue(Issue issue, Place at, Look look) {
        look.at(issue.getType(), at.then("type"));
        for (int i = 0; i < issue.getMetricReadings().size(); i++) {
            look.at(
                    issue.getMetricReadings().get(i).getMetric(),
                    at.then("metricReadings", i).then("metric"));
        }
    }

    private static void checkAction(CorrectiveAction action, Place at, Look look) {
        look.at(action.getCategory(), at.then("category"));
        for (int i = 0; i < action.getMetrics().size(); i++) {
            look.at(
                    action.getMetrics().get(i).getMetric(),
                    at.then("metrics", i).then("metric"));
        }
    }

    private record Look(PolicyPack pack, Hits hits, Map<Class<?>, SimilarIds> similar) {

        void at(Optional<? extends OpenCode> code, Place place) {
            code.filter(value -> !pack.knows(value)).ifPresent(value -> hits.add(hit(value, place)));
        }

        private Hit hit(OpenCode code, Place place) {
            Hit hit = Hit.at(place).with("code", code.code());
            return similar.computeIfAbsent(code.getClass(), kind -> SimilarIds.among(pack.codes(code.getClass())))
                    .to(code.code())
                    .map(known -> hit.mendedBy(PlanEdit.replace(place.pointer(), known)))
                    .orElse(hit);
        }
    }
}
