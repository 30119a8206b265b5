package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.ListingClosure;
import io.github.poasdk.model.ListingState;
import java.util.List;
import java.util.Optional;

/** A listing that has to go is closed or deleted; one without stock is still there. */
final class ListingOutOfStock implements PlanRule {

    @Override
    public String code() {
        return "POA-LISTING-OUT-OF-STOCK";
    }

    @Override
    public boolean needsEntry() {
        return true;
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        List<ListingClosure> closures = plan.plan().getListingClosures();
        for (int i = 0; i < closures.size(); i++) {
            if (closures.get(i).getState().equals(Optional.of(ListingState.OUT_OF_STOCK))) {
                hits.add(Hit.at(Place.of("listingClosures", i).then("state"))
                        .with("asin", closures.get(i).getAsin()));
            }
        }
    }
}
