package io.github.poasdk.validation.internal;

import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.validation.finding.Rule;
import java.util.EnumSet;
import java.util.Set;

/** A rule that needs the whole plan. Implementations have no state. */
interface PlanRule {

    /** What the rule book says about the rule. */
    Rule rule();

    /** The kinds of response that the rule is for; all of them unless a rule says otherwise. */
    default Set<ResponseKind> responseKinds() {
        return EnumSet.allOf(ResponseKind.class);
    }

    /** Reports every place of the plan that breaks the rule. */
    void check(PlanView plan, Hits hits);
}
