package io.github.poasdk.testkit;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.code.IssueType;
import java.util.Locale;
import java.util.Objects;

/**
 * A plan of this kit, and what it is a plan of. Immutable.
 *
 * @param issueType what its notice is about
 * @param responseKind the kind of response
 * @param language the language that it is written in, as a BCP 47 tag
 * @param stage how far it has got
 * @param plan the plan
 */
public record PlanFixture(
        IssueType issueType, ResponseKind responseKind, String language, Stage stage, PlanOfAction plan) {

    /** How far a plan has got. */
    public enum Stage {
        /** It can be submitted: a validator says nothing at all about it. */
        COMPLETE,
        /** A form that somebody has begun to fill in: well formed, and an error for much of what is missing. */
        DRAFT,
        /** It can be submitted, and has an error as soon as anything is taken away; warnings it may have. */
        MINIMAL
    }

    /**
     * Checks that nothing is null.
     *
     * @param issueType what its notice is about
     * @param responseKind the kind of response
     * @param language the language that it is written in
     * @param stage how far it has got
     * @param plan the plan
     */
    public PlanFixture {
        Objects.requireNonNull(issueType, "issueType must not be null");
        Objects.requireNonNull(responseKind, "responseKind must not be null");
        Objects.requireNonNull(language, "language must not be null");
        Objects.requireNonNull(stage, "stage must not be null");
        Objects.requireNonNull(plan, "plan must not be null");
    }

    /**
     * Its name in the list of tests.
     *
     * @return such as {@code complete LATE_SHIPMENT_RATE PLAN en}
     */
    @Override
    public String toString() {
        return stage.name().toLowerCase(Locale.ROOT) + " " + issueType.code() + " " + responseKind + " " + language;
    }
}
