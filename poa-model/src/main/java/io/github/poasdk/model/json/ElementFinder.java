package io.github.poasdk.model.json;

import io.github.poasdk.model.PlanOfAction;
import java.util.Optional;

/** Finds an element by its id, in every part of the model that has one. */
final class ElementFinder {

    private static final String ID = "id";

    private ElementFinder() {}

    static Optional<Place> find(PlanOfAction plan, String id) {
        return find(Place.PLAN, plan, id);
    }

    private static Optional<Place> find(Place place, Object value, String id) {
        Shape shape = place.shape();
        if (shape.isPart() && shape.read(value, ID).filter(id::equals).isPresent()) {
            return Optional.of(place);
        }
        return shape.steps(value)
                .flatMap(step -> shape.read(value, step).flatMap(child -> find(place.child(step), child, id)).stream())
                .findFirst();
    }
}
