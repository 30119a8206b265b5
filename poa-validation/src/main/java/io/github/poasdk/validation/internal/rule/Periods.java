package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Period;

/** What several rules ask of a period. */
final class Periods {

    private Periods() {}

    static boolean isEmpty(Period period) {
        return period.getStart().isEmpty() && period.getEnd().isEmpty();
    }
}
