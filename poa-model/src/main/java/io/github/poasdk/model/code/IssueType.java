package io.github.poasdk.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The kind of account issue, policy violation or performance notification that a plan answers. The constants are the
 * codes that the built-in catalogue knows; an application may use others.
 *
 * @param code the code as it is written in JSON
 */
public record IssueType(@JsonValue String code) implements OpenCode {

    /** Order defect rate at or above the limit. */
    public static final IssueType ORDER_DEFECT_RATE = of("ORDER_DEFECT_RATE");

    /** Late shipment rate at or above the limit. */
    public static final IssueType LATE_SHIPMENT_RATE = of("LATE_SHIPMENT_RATE");

    /** Pre-fulfilment cancellation rate at or above the limit. */
    public static final IssueType CANCELLATION_RATE = of("CANCELLATION_RATE");

    /** Valid tracking rate at or below the limit. */
    public static final IssueType VALID_TRACKING_RATE = of("VALID_TRACKING_RATE");

    /** On-time delivery rate below the limit. */
    public static final IssueType ON_TIME_DELIVERY_RATE = of("ON_TIME_DELIVERY_RATE");

    /** Invoice defect rate of business orders at or above the limit. */
    public static final IssueType INVOICE_DEFECT_RATE = of("INVOICE_DEFECT_RATE");

    /** A buyer doubts that the product is authentic. */
    public static final IssueType INAUTHENTIC = of("INAUTHENTIC");

    /** A rights owner reports a trademark infringement. */
    public static final IssueType IP_TRADEMARK = of("IP_TRADEMARK");

    /** A rights owner reports a counterfeit. */
    public static final IssueType IP_COUNTERFEIT = of("IP_COUNTERFEIT");

    /** A rights owner reports a copyright infringement. */
    public static final IssueType IP_COPYRIGHT = of("IP_COPYRIGHT");

    /** A rights owner reports a patent infringement. */
    public static final IssueType IP_PATENT = of("IP_PATENT");

    /** Used goods sold as new. */
    public static final IssueType USED_SOLD_AS_NEW = of("USED_SOLD_AS_NEW");

    /** Wrong, different or defective item. */
    public static final IssueType NOT_AS_DESCRIBED = of("NOT_AS_DESCRIBED");

    /** Expired or short-dated product. */
    public static final IssueType EXPIRED_PRODUCT = of("EXPIRED_PRODUCT");

    /** A safety complaint or incident. */
    public static final IssueType PRODUCT_SAFETY = of("PRODUCT_SAFETY");

    /** A request for compliance documents that was not met. */
    public static final IssueType COMPLIANCE_DOCUMENTS = of("COMPLIANCE_DOCUMENTS");

    /** A prohibited or regulated product or claim. */
    public static final IssueType RESTRICTED_PRODUCT = of("RESTRICTED_PRODUCT");

    /** A listing under a brand that needs approval. */
    public static final IssueType BRAND_NOT_APPROVED = of("BRAND_NOT_APPROVED");

    /** Content that a detail page may not have. */
    public static final IssueType LISTING_POLICY = of("LISTING_POLICY");

    /** Wrong use of variation families. */
    public static final IssueType VARIATION_MISUSE = of("VARIATION_MISUSE");

    /** Drop shipping against the policy. */
    public static final IssueType DROP_SHIPPING = of("DROP_SHIPPING");

    /** Manipulation of product reviews. */
    public static final IssueType REVIEW_MANIPULATION = of("REVIEW_MANIPULATION");

    /** Manipulation of sales rank or search. */
    public static final IssueType SALES_RANK_MANIPULATION = of("SALES_RANK_MANIPULATION");

    /** A violation of the seller code of conduct. */
    public static final IssueType SELLER_CODE_OF_CONDUCT = of("SELLER_CODE_OF_CONDUCT");

    /** A price far above the recent price. */
    public static final IssueType FAIR_PRICING = of("FAIR_PRICING");

    /** A link to a deactivated account. */
    public static final IssueType RELATED_ACCOUNT = of("RELATED_ACCOUNT");

    /** Identity verification that failed. */
    public static final IssueType IDENTITY_VERIFICATION = of("IDENTITY_VERIFICATION");

    /** Missing verification or certification under the INFORM Consumers Act. */
    public static final IssueType INFORM_ACT = of("INFORM_ACT");

    /** Documents that look altered. */
    public static final IssueType FORGED_DOCUMENTS = of("FORGED_DOCUMENTS");

    /** Section 3 of the Business Solutions Agreement: deceptive, fraudulent or illegal activity. */
    public static final IssueType SECTION3_INTEGRITY = of("SECTION3_INTEGRITY");

    /** Invalid claims for lost or damaged FBA stock. */
    public static final IssueType FBA_REIMBURSEMENT = of("FBA_REIMBURSEMENT");

    /** Preparation, label or quantity defects of FBA shipments. */
    public static final IssueType FBA_INBOUND = of("FBA_INBOUND");

    /** Unauthorised access to the account. */
    public static final IssueType ACCOUNT_COMPROMISED = of("ACCOUNT_COMPROMISED");

    /** Premium shipping below its targets. */
    public static final IssueType PREMIUM_SHIPPING = of("PREMIUM_SHIPPING");

    /**
     * Checks the code.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed
     */
    public IssueType {
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
    public static IssueType of(String code) {
        return new IssueType(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
