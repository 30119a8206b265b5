package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.ListingClosure;
import io.github.poasdk.validation.pack.Ask;
import io.github.poasdk.validation.pack.IssueEntry;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where closed listings have to be confirmed, each product that the issue is about has its confirmation. */
final class ListingNotClosed implements PlanRule {

    @Override
    public String code() {
        return "POA-LISTING-NOT-CLOSED";
    }

    @Override
    public boolean needsEntry() {
        return true;
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        Set<String> closed = plan.plan().getListingClosures().stream()
                .map(ListingClosure::getAsin)
                .collect(Collectors.toSet());
        boolean isAsked = isAsked(plan);
        List<Place> withoutProduct = withoutProduct(plan);
        for (int i = 0; i < plan.issues().size(); i++) {
            boolean isWanted =
                    plan.issueEntries().get(i).flatMap(IssueEntry::closures).isPresent();
            if (isAsked || isWanted) {
                plan
                        .coverage()
                        .productsOf(plan.issues().get(i), plan.issuePlaces().get(i))
                        .stream()
                        .filter(product -> !closed.contains(product.asin()))
                        .forEach(product -> hits.add(Hit.at(product.place())
                                .with("asin", product.asin())
                                .related(withoutProduct)));
            }
        }
    }

    private static boolean isAsked(PlanView plan) {
        return plan.plan().getNotice().getPattern().flatMap(plan.pack()::notice).stream()
                .flatMap(entry -> entry.asks().stream())
                .anyMatch(ask -> ask.part() == Ask.Part.LISTING_CLOSURE);
    }

    /** A confirmation that names no product may be the one that is missed; without any, all are. */
    private static List<Place> withoutProduct(PlanView plan) {
        List<ListingClosure> closures = plan.plan().getListingClosures();
        if (closures.isEmpty()) {
            return List.of(Place.of("listingClosures"));
        }
        return IntStream.range(0, closures.size())
                .filter(i -> closures.get(i).getAsin().isBlank())
                .mapToObj(i -> Place.of("listingClosures", i))
                .toList();
    }
}
