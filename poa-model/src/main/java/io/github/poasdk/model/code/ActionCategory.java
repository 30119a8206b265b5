package io.github.poasdk.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What kind of action is taken. The constants are the codes that the built-in catalogue knows.
 *
 * @param code the code as it is written in JSON
 */
public record ActionCategory(@JsonValue String code) implements OpenCode {

    /** Training of staff. */
    public static final ActionCategory TRAINING = of("TRAINING");

    /** Inspection and quality control. */
    public static final ActionCategory QUALITY_CONTROL = of("QUALITY_CONTROL");

    /** Review of suppliers and the supply chain. */
    public static final ActionCategory SUPPLY_CHAIN_REVIEW = of("SUPPLY_CHAIN_REVIEW");

    /** Another supplier, or an end to one. */
    public static final ActionCategory SUPPLIER_CHANGE = of("SUPPLIER_CHANGE");

    /** Sale stopped. */
    public static final ActionCategory STOP_SALE = of("STOP_SALE");

    /** Stock quarantined, removed or destroyed. */
    public static final ActionCategory STOCK_REMOVAL = of("STOCK_REMOVAL");

    /** A detail page corrected. */
    public static final ActionCategory LISTING_CORRECTION = of("LISTING_CORRECTION");

    /** Listings closed or deleted. */
    public static final ActionCategory LISTING_CLOSURE = of("LISTING_CLOSURE");

    /** Refunds and replacements. */
    public static final ActionCategory REFUND = of("REFUND");

    /** Messages to customers. */
    public static final ActionCategory CUSTOMER_COMMUNICATION = of("CUSTOMER_COMMUNICATION");

    /** A process or instruction changed. */
    public static final ActionCategory PROCESS_CHANGE = of("PROCESS_CHANGE");

    /** Software or automation. */
    public static final ActionCategory AUTOMATION = of("AUTOMATION");

    /** Staff and cover. */
    public static final ActionCategory STAFFING = of("STAFFING");

    /** Packaging changed. */
    public static final ActionCategory PACKAGING = of("PACKAGING");

    /** Another carrier or service. */
    public static final ActionCategory CARRIER_CHANGE = of("CARRIER_CHANGE");

    /** Handling times, templates and other shipping settings. */
    public static final ActionCategory SHIPPING_SETTINGS = of("SHIPPING_SETTINGS");

    /** Stock levels, counts and synchronisation. */
    public static final ActionCategory INVENTORY_CONTROL = of("INVENTORY_CONTROL");

    /** Regular review of metrics. */
    public static final ActionCategory MONITORING = of("MONITORING");

    /** Audit of listings, orders or documents. */
    public static final ActionCategory AUDIT = of("AUDIT");

    /** Control of documents. */
    public static final ActionCategory DOCUMENT_CONTROL = of("DOCUMENT_CONTROL");

    /** Users, rights and logins. */
    public static final ActionCategory ACCESS_CONTROL = of("ACCESS_CONTROL");

    /** Account data corrected. */
    public static final ActionCategory ACCOUNT_DATA = of("ACCOUNT_DATA");

    /**
     * Checks the code.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed
     */
    public ActionCategory {
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
    public static ActionCategory of(String code) {
        return new ActionCategory(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
