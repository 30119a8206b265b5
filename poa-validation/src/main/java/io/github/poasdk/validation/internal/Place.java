package io.github.poasdk.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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

    /** As a property path, such as {@code actions[2].owner.role}. */
    String path() {
        return steps.stream()
                .map(step -> step.index() == NO_INDEX ? step.property() : step.property() + "[" + step.index() + "]")
                .collect(Collectors.joining("."));
    }

    /** As a JSON pointer. No property of the model has a character that is to be escaped. */
    String pointer() {
        return steps.stream()
                .map(step -> "/" + step.property() + (step.index() == NO_INDEX ? "" : "/" + step.index()))
                .collect(Collectors.joining());
    }
}
