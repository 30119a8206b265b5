package io.github.poasdk.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a notice asks for. The constants are the patterns that the built-in catalogue knows.
 *
 * @param code the code as it is written in JSON
 */
public record NoticePattern(@JsonValue String code) implements OpenCode {

    /** Root cause, actions taken to resolve, steps taken to prevent. */
    public static final NoticePattern POA3 = of("POA3");

    /** Root cause, confirmation that all restricted listings are closed or deleted, proactive steps. */
    public static final NoticePattern POA3_RESTRICTED = of("POA3_RESTRICTED");

    /** Documents only, no plan of action. */
    public static final NoticePattern DOCS = of("DOCS");

    /** Either an explanation why such documents were given, or evidence that they are genuine. */
    public static final NoticePattern EITHER = of("EITHER");

    /** How the account did not violate the policy, with evidence. */
    public static final NoticePattern DISPUTE = of("DISPUTE");

    /** Another account is to be reinstated first, or shown never to have been owned. */
    public static final NoticePattern SEQUENCE = of("SEQUENCE");

    /** Greater detail on each named cause, on actions and on steps. */
    public static final NoticePattern FOLLOWUP = of("FOLLOWUP");

    /** A change of behaviour; no plan of action yet. */
    public static final NoticePattern CURE_ONLY = of("CURE_ONLY");

    /**
     * Checks the code.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed
     */
    public NoticePattern {
        OpenCode.requireWellFormed(code);
    }

    /**
     * The value for a code.
     *
     * @param code the code as it is written in JSON
     * @return the value, also for a code that no catalogue knows
     * @throws IllegalArgumentException if the code is not well formed
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static NoticePattern of(String code) {
        return new NoticePattern(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
