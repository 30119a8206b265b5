package io.github.poasdk.render.compose;

import io.github.poasdk.model.ListingClosure;
import io.github.poasdk.render.document.Block;
import java.util.ArrayList;
import java.util.List;

/** The confirmation that listings were closed or deleted, as notices on restricted products ask for it. */
final class ListingClosuresSection implements SectionComposer {

    @Override
    public List<Block> compose(Composition composition) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < composition.plan().getListingClosures().size(); i++) {
            ListingClosure closure = composition.plan().getListingClosures().get(i);
            String pointer = "/listingClosures/" + i;
            Line state = composition.line().state(closure.getState(), "listingState", pointer + "/state");
            List<Line> details = new ArrayList<>();
            details.add(state);
            details.add(composition.line().date(closure.getClosedOn(), pointer + "/closedOn"));
            details.addAll(composition.references(closure.getEvidenceIds(), pointer + "/evidenceIds"));
            lines.add(composition
                    .line()
                    .code(closure.getAsin(), pointer + "/asin")
                    .inBrackets(details));
        }
        return Composition.bullets(lines).stream().toList();
    }
}
