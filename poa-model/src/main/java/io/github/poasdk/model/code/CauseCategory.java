package io.github.poasdk.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What kind of reason lies behind an issue. The constants are the codes that the built-in catalogue knows; those for the
 * order defect rate are the causes that Amazon's own refusals name.
 *
 * @param code the code as it is written in JSON
 */
public record CauseCategory(@JsonValue String code) implements OpenCode {

    /** Buyers did not receive orders, or late. */
    public static final CauseCategory NOT_RECEIVED_OR_LATE = of("NOT_RECEIVED_OR_LATE");

    /** Buyers received different items. */
    public static final CauseCategory DIFFERENT_ITEM = of("DIFFERENT_ITEM");

    /** Items damaged, incomplete or lost because of improper packaging. */
    public static final CauseCategory IMPROPER_PACKAGING = of("IMPROPER_PACKAGING");

    /** Unresponsive or poor customer service. */
    public static final CauseCategory CUSTOMER_SERVICE = of("CUSTOMER_SERVICE");

    /** Defective items. */
    public static final CauseCategory DEFECTIVE_ITEM = of("DEFECTIVE_ITEM");

    /** Materially different items. */
    public static final CauseCategory MATERIALLY_DIFFERENT_ITEM = of("MATERIALLY_DIFFERENT_ITEM");

    /** Too few people, or no cover. */
    public static final CauseCategory STAFFING = of("STAFFING");

    /** Stock not on hand. */
    public static final CauseCategory STOCK_NOT_ON_HAND = of("STOCK_NOT_ON_HAND");

    /** Handling time too short. */
    public static final CauseCategory HANDLING_TIME = of("HANDLING_TIME");

    /** Confirmation late or not automated. */
    public static final CauseCategory SHIPMENT_CONFIRMATION = of("SHIPMENT_CONFIRMATION");

    /** More orders than planned. */
    public static final CauseCategory PEAK_VOLUME = of("PEAK_VOLUME");

    /** Holiday setting missing. */
    public static final CauseCategory HOLIDAY_SETTING = of("HOLIDAY_SETTING");

    /** A carrier, its service or its transit time. */
    public static final CauseCategory CARRIER = of("CARRIER");

    /** Tracking missing, wrong or late. */
    public static final CauseCategory TRACKING_DATA = of("TRACKING_DATA");

    /** Overselling or stock not in step between channels. */
    public static final CauseCategory INVENTORY_SYNC = of("INVENTORY_SYNC");

    /** A price error or a repricer without limits. */
    public static final CauseCategory PRICING_ERROR = of("PRICING_ERROR");

    /** Invoices not issued or late. */
    public static final CauseCategory INVOICING_PROCESS = of("INVOICING_PROCESS");

    /** A supplier that was not verified. */
    public static final CauseCategory UNVERIFIED_SUPPLIER = of("UNVERIFIED_SUPPLIER");

    /** Goods bought from retail. */
    public static final CauseCategory RETAIL_SOURCING = of("RETAIL_SOURCING");

    /** Mixed or commingled stock. */
    public static final CauseCategory COMMINGLED_STOCK = of("COMMINGLED_STOCK");

    /** An offer under the wrong ASIN. */
    public static final CauseCategory WRONG_LISTING_MATCH = of("WRONG_LISTING_MATCH");

    /** Use of a brand, image or text without a right. */
    public static final CauseCategory UNAUTHORIZED_BRAND_USE = of("UNAUTHORIZED_BRAND_USE");

    /** Rights of others not checked before listing. */
    public static final CauseCategory RIGHTS_NOT_CHECKED = of("RIGHTS_NOT_CHECKED");

    /** Returned goods sold again. */
    public static final CauseCategory RETURNS_HANDLING = of("RETURNS_HANDLING");

    /** Inspection or quality control missing or weak. */
    public static final CauseCategory INSPECTION_GAP = of("INSPECTION_GAP");

    /** A detail page that is wrong or incomplete. */
    public static final CauseCategory LISTING_ACCURACY = of("LISTING_ACCURACY");

    /** A picking error. */
    public static final CauseCategory PICKING_ERROR = of("PICKING_ERROR");

    /** Expiry dates not controlled. */
    public static final CauseCategory EXPIRY_CONTROL = of("EXPIRY_CONTROL");

    /** Design, material or instructions of a product. */
    public static final CauseCategory PRODUCT_DESIGN = of("PRODUCT_DESIGN");

    /** Storage of a product. */
    public static final CauseCategory STORAGE_CONDITION = of("STORAGE_CONDITION");

    /** Tests or documents missing, wrong or expired. */
    public static final CauseCategory COMPLIANCE_DOCUMENT_GAP = of("COMPLIANCE_DOCUMENT_GAP");

    /** A policy not checked before listing. */
    public static final CauseCategory POLICY_NOT_CHECKED = of("POLICY_NOT_CHECKED");

    /** An approval not checked before listing. */
    public static final CauseCategory APPROVAL_NOT_CHECKED = of("APPROVAL_NOT_CHECKED");

    /** Families of variations built wrongly. */
    public static final CauseCategory VARIATION_STRUCTURE = of("VARIATION_STRUCTURE");

    /** Fulfilment by a third party or retailer. */
    public static final CauseCategory FULFILMENT_PARTNER = of("FULFILMENT_PARTNER");

    /** Reviews asked for, rewarded or bought. */
    public static final CauseCategory REVIEW_PRACTICE = of("REVIEW_PRACTICE");

    /** An agency or service. */
    public static final CauseCategory MARKETING_AGENCY = of("MARKETING_AGENCY");

    /** Messages to buyers against the policy. */
    public static final CauseCategory BUYER_CONTACT = of("BUYER_CONTACT");

    /** Duplicate or too many contacts with support. */
    public static final CauseCategory SUPPORT_CONTACT = of("SUPPORT_CONTACT");

    /** Data, devices or people shared with another account. */
    public static final CauseCategory SHARED_ACCOUNT_DATA = of("SHARED_ACCOUNT_DATA");

    /** Account data that do not match documents. */
    public static final CauseCategory ACCOUNT_DATA_MISMATCH = of("ACCOUNT_DATA_MISMATCH");

    /** Documents changed or confused. */
    public static final CauseCategory DOCUMENT_HANDLING = of("DOCUMENT_HANDLING");

    /** Claims too early, twice or with wrong quantities. */
    public static final CauseCategory CLAIM_PROCESS = of("CLAIM_PROCESS");

    /** Preparation, labels or counts of inbound shipments. */
    public static final CauseCategory INBOUND_PREPARATION = of("INBOUND_PREPARATION");

    /** Phishing or shared logins. */
    public static final CauseCategory ACCOUNT_SECURITY = of("ACCOUNT_SECURITY");

    /**
     * Checks the code.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed
     */
    public CauseCategory {
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
    public static CauseCategory of(String code) {
        return new CauseCategory(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
