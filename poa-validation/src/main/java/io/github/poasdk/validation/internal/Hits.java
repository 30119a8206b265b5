package io.github.poasdk.validation.internal;

import java.util.Map;

/** Collects the places in which a plan breaks a rule. */
@FunctionalInterface
interface Hits {

    /** The rule is broken at a place; the arguments fill the message. */
    void add(Place place, Map<String, String> arguments);

    /** The rule is broken at a place. */
    default void add(Place place) {
        add(place, Map.of());
    }
}
