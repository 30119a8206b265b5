package io.github.poasdk.validation.internal;

import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.internal.rule.Place;

/** Takes the findings of the rules. */
@FunctionalInterface
interface FindingSink {

    /** A finding and its place. */
    void add(Finding finding, Place place);
}
