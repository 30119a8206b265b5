package io.github.poasdk.validation.internal.rule;

/** Collects the places in which a plan breaks a rule. */
public interface Hits {

    /** The rule is broken. */
    void add(Hit hit);

    /** The rule is broken at a place. */
    default void add(Place place) {
        add(Hit.at(place));
    }

    /** The plan is so large that the rule looks at a part of it only. */
    void limited();
}
