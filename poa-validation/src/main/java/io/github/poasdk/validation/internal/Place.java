package io.github.poasdk.validation.internal;

import java.util.ArrayList;
import java.util.List;

/** A place in the plan: steps from the plan downwards. Immutable. */
final class Place {

    static final int NO_INDEX = -1;

    /** One property, and the index in it if it is a list. */
    record Step(String property, int index) {}

    private final List<Step> steps;

    private Place(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /** A property of the plan. */
    static Place of(String property) {
        return new Place(List.of(new Step(property, NO_INDEX)));
    }

    /** An element of a list of the plan. */
    static Place of(String property, int index) {
        return new Place(List.of(new Step(property, index)));
    }

    /** A property of the element here. */
    Place then(String property) {
        return then(property, NO_INDEX);
    }

    /** An element of a list of the element here. */
    Place then(String property, int index) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Step(property, index));
        return new Place(longer);
    }

    List<Step> steps() {
        return steps;
    }
}
