package io.github.poasdk.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What kind of document backs a plan. The constants are the codes that the built-in catalogue knows.
 *
 * @param code the code as it is written in JSON
 */
public record EvidenceKind(@JsonValue String code) implements OpenCode {

    /** An invoice of a supplier. */
    public static final EvidenceKind INVOICE = of("INVOICE");

    /** A letter of authorisation of a brand or licensed distributor. */
    public static final EvidenceKind LETTER_OF_AUTHORIZATION = of("LETTER_OF_AUTHORIZATION");

    /** A licence of a rights owner. */
    public static final EvidenceKind LICENCE_AGREEMENT = of("LICENCE_AGREEMENT");

    /** A retraction of a rights owner. */
    public static final EvidenceKind RETRACTION = of("RETRACTION");

    /** A trademark certificate or brand registration. */
    public static final EvidenceKind TRADEMARK_CERTIFICATE = of("TRADEMARK_CERTIFICATE");

    /** A court order. */
    public static final EvidenceKind COURT_ORDER = of("COURT_ORDER");

    /** A contract with a supplier. */
    public static final EvidenceKind SUPPLIER_CONTRACT = of("SUPPLIER_CONTRACT");

    /** A statement of a supplier or manufacturer. */
    public static final EvidenceKind SUPPLIER_STATEMENT = of("SUPPLIER_STATEMENT");

    /** A bank or card statement of a purchase. */
    public static final EvidenceKind PURCHASE_PAYMENT = of("PURCHASE_PAYMENT");

    /** An order confirmation. */
    public static final EvidenceKind ORDER_CONFIRMATION = of("ORDER_CONFIRMATION");

    /** Import or export papers. */
    public static final EvidenceKind CUSTOMS_DOCUMENT = of("CUSTOMS_DOCUMENT");

    /** Tracking of a shipment. */
    public static final EvidenceKind SHIPMENT_TRACKING = of("SHIPMENT_TRACKING");

    /** A proof of delivery. */
    public static final EvidenceKind PROOF_OF_DELIVERY = of("PROOF_OF_DELIVERY");

    /** A record or contract of a carrier. */
    public static final EvidenceKind CARRIER_RECORD = of("CARRIER_RECORD");

    /** An identity document. */
    public static final EvidenceKind IDENTITY_DOCUMENT = of("IDENTITY_DOCUMENT");

    /** A business licence or registration. */
    public static final EvidenceKind BUSINESS_LICENCE = of("BUSINESS_LICENCE");

    /** A utility bill. */
    public static final EvidenceKind UTILITY_BILL = of("UTILITY_BILL");

    /** Proof of a bank account. */
    public static final EvidenceKind BANK_ACCOUNT_PROOF = of("BANK_ACCOUNT_PROOF");

    /** A safety data sheet. */
    public static final EvidenceKind SAFETY_DATA_SHEET = of("SAFETY_DATA_SHEET");

    /** A test report of a laboratory. */
    public static final EvidenceKind TEST_REPORT = of("TEST_REPORT");

    /** A children's product certificate (CPC). */
    public static final EvidenceKind CHILDRENS_PRODUCT_CERTIFICATE = of("CHILDRENS_PRODUCT_CERTIFICATE");

    /** A general certificate of conformity (GCC). */
    public static final EvidenceKind GENERAL_CERTIFICATE_OF_CONFORMITY = of("GENERAL_CERTIFICATE_OF_CONFORMITY");

    /** A declaration of conformity. */
    public static final EvidenceKind DECLARATION_OF_CONFORMITY = of("DECLARATION_OF_CONFORMITY");

    /** Photos of a product, its label or its packaging. */
    public static final EvidenceKind PRODUCT_PHOTO = of("PRODUCT_PHOTO");

    /** A manual or its warnings. */
    public static final EvidenceKind PRODUCT_MANUAL = of("PRODUCT_MANUAL");

    /** A lot or expiry log. */
    public static final EvidenceKind LOT_RECORD = of("LOT_RECORD");

    /** A record of inspection or quality control. */
    public static final EvidenceKind INSPECTION_RECORD = of("INSPECTION_RECORD");

    /** A standard operating procedure or form. */
    public static final EvidenceKind OPERATING_PROCEDURE = of("OPERATING_PROCEDURE");

    /** A record of training. */
    public static final EvidenceKind TRAINING_RECORD = of("TRAINING_RECORD");

    /** A warehouse record. */
    public static final EvidenceKind WAREHOUSE_RECORD = of("WAREHOUSE_RECORD");

    /** A report on orders or metrics. */
    public static final EvidenceKind ORDER_REPORT = of("ORDER_REPORT");

    /** A removal order. */
    public static final EvidenceKind REMOVAL_ORDER = of("REMOVAL_ORDER");

    /** A listing before or after a change. */
    public static final EvidenceKind LISTING_RECORD = of("LISTING_RECORD");

    /** A setting of a system, as a screenshot or export. */
    public static final EvidenceKind SYSTEM_SETTING = of("SYSTEM_SETTING");

    /** Proof of who owns or owned an account or business. */
    public static final EvidenceKind OWNERSHIP_PROOF = of("OWNERSHIP_PROOF");

    /** An access log. */
    public static final EvidenceKind ACCESS_LOG = of("ACCESS_LOG");

    /** Proof that invoices were uploaded. */
    public static final EvidenceKind INVOICE_UPLOAD_PROOF = of("INVOICE_UPLOAD_PROOF");

    /**
     * Checks the code.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed
     */
    public EvidenceKind {
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
    public static EvidenceKind of(String code) {
        return new EvidenceKind(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
