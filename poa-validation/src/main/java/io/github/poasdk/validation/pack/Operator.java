package io.github.poasdk.validation.pack;

import java.math.BigDecimal;

/** How a value stands to the threshold of a metric when the metric is met. The threshold itself counts as the name says. */
public enum Operator {
    /** Less than the threshold. */
    LESS_THAN("<"),
    /** The threshold or less. */
    LESS_OR_EQUAL("≤"),
    /** More than the threshold. */
    GREATER_THAN(">"),
    /** The threshold or more. */
    GREATER_OR_EQUAL("≥"),
    /** The threshold itself. */
    EQUALS("=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /**
     * The sign of mathematics for it.
     *
     * @return one character
     */
    public String sign() {
        return sign;
    }

    /**
     * Whether a value meets a threshold.
     *
     * @param value the value
     * @param threshold the threshold in the same unit
     * @return whether it does
     */
    public boolean isMet(BigDecimal value, BigDecimal threshold) {
        int order = value.compareTo(threshold);
        return switch (this) {
            case LESS_THAN -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER_THAN -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
            case EQUALS -> order == 0;
        };
    }

    /**
     * A limit in short, such as {@code < 4%}.
     *
     * @param threshold the threshold
     * @param unit its unit
     * @return operator, threshold and unit
     */
    public String limit(BigDecimal threshold, String unit) {
        String number = sign + " " + threshold.toPlainString();
        return unit.isEmpty() || unit.equals("%") ? number + unit : number + " " + unit;
    }
}
