package io.github.poasdk.validation;

import io.github.poasdk.model.PlanOfAction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A plan that shows what a rule means. Immutable.
 *
 * @param kind which side of the rule the plan is on
 * @param note what it shows, in a few words; empty if it needs none
 * @param plan a complete plan with one change, or with none
 * @param original the plan before the change; what was changed is mended by going back to it
 * @param acceptances what the caller accepts; nothing but for rules about acceptances
 * @param earlier the plan of the attempt before; none but for rules about attempts
 * @param findings what a validation for submission as of 11 March 2026 says, as code, blank and JSON pointer; that
 *     of the rule only if the kind is {@link Kind#WRONG}
 * @param implied what is folded under these findings, in the same form
 */
public record RuleExample(
        Kind kind,
        String note,
        PlanOfAction plan,
        PlanOfAction original,
        Acceptances acceptances,
        Optional<PlanOfAction> earlier,
        List<String> findings,
        List<String> implied) {

    /** Which side of a rule an example is on. */
    public enum Kind {
        /** The rule has nothing to say. */
        RIGHT,
        /** The rule is broken. */
        WRONG,
        /** It looks as if the rule were broken, and is not. */
        NEAR_MISS
    }

    /**
     * Checks that nothing is null and copies the lists.
     *
     * @param kind which side of the rule the plan is on
     * @param note what it shows
     * @param plan the plan
     * @param original the plan before the change
     * @param acceptances what the caller accepts; nothing but for rules about acceptances
     * @param earlier the plan of the attempt before
     * @param findings what a validation says
     * @param implied what is folded under these findings
     */
    public RuleExample {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(note, "note must not be null");
        Objects.requireNonNull(plan, "plan must not be null");
        Objects.requireNonNull(original, "original must not be null");
        Objects.requireNonNull(acceptances, "acceptances must not be null");
        Objects.requireNonNull(earlier, "earlier must not be null");
        findings = List.copyOf(findings);
        implied = List.copyOf(implied);
    }

    /**
     * How the plan is validated.
     *
     * @param options the day, the profile and so on
     * @return the options with what the example accepts and what it compares with
     */
    public ValidationOptions with(ValidationOptions options) {
        ValidationOptions accepting = options.acceptances(acceptances);
        return earlier.map(accepting::earlier).orElse(accepting);
    }
}
