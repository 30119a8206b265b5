package io.github.poasdk.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A performance metric that Amazon reports to a seller. The constants are the codes that the built-in catalogue knows.
 *
 * @param code the code as it is written in JSON
 */
public record MetricKind(@JsonValue String code) implements OpenCode {

    /** Orders with a defect, as a share of orders. */
    public static final MetricKind ORDER_DEFECT_RATE = of("ORDER_DEFECT_RATE");

    /** Orders confirmed after the expected ship date, as a share of orders. */
    public static final MetricKind LATE_SHIPMENT_RATE = of("LATE_SHIPMENT_RATE");

    /** Orders cancelled by the seller before shipment, as a share of orders. */
    public static final MetricKind CANCELLATION_RATE = of("CANCELLATION_RATE");

    /** Packages with a valid tracking number, as a share of packages. */
    public static final MetricKind VALID_TRACKING_RATE = of("VALID_TRACKING_RATE");

    /** Units delivered on time, as a share of tracked units. */
    public static final MetricKind ON_TIME_DELIVERY_RATE = of("ON_TIME_DELIVERY_RATE");

    /** Business orders without an invoice in time, as a share of orders. */
    public static final MetricKind INVOICE_DEFECT_RATE = of("INVOICE_DEFECT_RATE");

    /** The account health rating, in points. */
    public static final MetricKind ACCOUNT_HEALTH_RATING = of("ACCOUNT_HEALTH_RATING");

    /** Number of complaints or policy violations. */
    public static final MetricKind POLICY_COMPLAINTS = of("POLICY_COMPLAINTS");

    /**
     * Checks the code.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed
     */
    public MetricKind {
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
    public static MetricKind of(String code) {
        return new MetricKind(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
