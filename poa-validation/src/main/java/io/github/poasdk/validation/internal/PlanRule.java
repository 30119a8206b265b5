package io.github.poasdk.validation.internal;

import io.github.poasdk.validation.finding.Rule;

/** A rule that needs the whole plan. Implementations have no state. */
interface PlanRule {

    /** What the rule book says about the rule. */
    Rule rule();

    /** Reports every place of the plan that breaks the rule. */
    void check(PlanView plan, Hits hits);
}
