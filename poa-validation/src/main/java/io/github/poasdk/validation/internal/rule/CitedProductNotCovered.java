package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.CaseStatement;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.ListingClosure;
import io.github.poasdk.model.RootCause;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Each product that the notice cites is taken up somewhere. An issue that names no products is about all that are cited. */
final class CitedProductNotCovered implements PlanRule {

    @Override
    public String code() {
        return "POA-ASIN-NOT-COVERED";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        boolean isAllCovered = plan.issues().isEmpty()
                || plan.issues().stream().anyMatch(issue -> issue.getAsins().isEmpty());
        if (isAllCovered) {
            return;
        }
        Set<String> covered = covered(plan);
        List<Place> unnamed = unnamed(plan);
        List<String> cited = plan.plan().getNotice().getAsins();
        for (int i = 0; i < cited.size(); i++) {
            if (!covered.contains(cited.get(i))) {
                hits.add(Hit.at(Place.of("notice").then("asins", i))
                        .with("asin", cited.get(i))
                        .related(unnamed));
            }
        }
    }

    private static Set<String> covered(PlanView plan) {
        Set<String> covered = new HashSet<>();
        plan.issues().stream().map(Issue::getAsins).forEach(covered::addAll);
        plan.causes().stream().map(RootCause::getAsins).forEach(covered::addAll);
        plan.actions().stream().map(CorrectiveAction::getAsins).forEach(covered::addAll);
        plan.plan().getStatements().stream().map(CaseStatement::getAsin).forEach(covered::add);
        plan.plan().getListingClosures().stream().map(ListingClosure::getAsin).forEach(covered::add);
        return covered;
    }

    /** Closures that name no product: one of them may be of the one that is missed. */
    private static List<Place> unnamed(PlanView plan) {
        List<ListingClosure> closures = plan.plan().getListingClosures();
        return IntStream.range(0, closures.size())
                .filter(i -> closures.get(i).getAsin().isBlank())
                .mapToObj(i -> Place.of("listingClosures", i))
                .toList();
    }
}
