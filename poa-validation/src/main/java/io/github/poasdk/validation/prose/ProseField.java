package io.github.poasdk.validation.prose;

import java.util.Arrays;
import java.util.Optional;

/** Which part of a plan of action a text stands in. What is wrong in one can be right in another. */
public enum ProseField {
    /** The opening summary. */
    INTRO("intro"),
    /** The acknowledgment of the issue and of the policies. */
    ACKNOWLEDGMENT("acknowledgment"),
    /** What it meant for customers. */
    CUSTOMER_IMPACT("customerImpact"),
    /** A statement or an explanation of a cause, and facts. */
    ROOT_CAUSE("rootCause"),
    /** A corrective or preventive action, done or to come. */
    ACTION("action"),
    /** How success is measured: thresholds, reviews. */
    METRIC("metric"),
    /** The end. */
    CLOSING("closing"),
    /** The title of an action, or another text of which nothing is asked but its tone, since owner and dates are said elsewhere. */
    STEP("step"),
    /**
     * Anything else, such as a whole letter. Its headings say which of the other fields follows; what stands before them is
     * checked for all but measures that can't be checked.
     */
    OTHER("other");

    private final String key;

    ProseField(String key) {
        this.key = key;
    }

    /**
     * What the field is called in files.
     *
     * @return such as {@code customerImpact}
     */
    public String key() {
        return key;
    }

    /**
     * The field that is called so in files.
     *
     * @param key such as {@code customerImpact}
     * @return the field, if there is one
     */
    public static Optional<ProseField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
