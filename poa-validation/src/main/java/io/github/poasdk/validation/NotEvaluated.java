package io.github.poasdk.validation;

import java.util.List;
import java.util.Objects;

/**
 * Rules that a validation did not check, and why.
 *
 * @param reason why
 * @param codes the codes of the rules, sorted
 */
public record NotEvaluated(Reason reason, List<String> codes) {

    /** Why a rule was not checked. */
    public enum Reason {
        /** It is for a plan that is to be submitted, and a draft was validated. */
        GROUP,
        /** It is for other kinds of response. */
        RESPONSE_KIND,
        /** The profile switches it off. */
        PROFILE,
        /** It compares with an earlier attempt, and none was given. */
        EARLIER,
        /** The policy pack says nothing of what it looks for. */
        PACK,
        /** There are no rules for the language of the plan. */
        LANGUAGE,
        /** The plan is so large that the rule has looked at a part of it only. */
        SIZE
    }

    /**
     * Checks that nothing is null and copies the list.
     *
     * @param reason why
     * @param codes the codes of the rules
     */
    public NotEvaluated {
        Objects.requireNonNull(reason, "reason must not be null");
        codes = codes.stream().sorted().toList();
    }
}
