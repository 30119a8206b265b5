package io.github.poasdk.validation.redact;

/** What a value is that a copy to share has another one for. */
public enum ReplacedKind {
    /** The name of a person. */
    PERSON,
    /** The name of a store, a company or an authority, or a short term of a document. */
    COMPANY,
    /** A postal address. */
    ADDRESS,
    /** A telephone number. */
    PHONE,
    /** An e-mail address. */
    EMAIL,
    /** The address of a web site, other than one of Amazon. */
    WEB_ADDRESS,
    /** The merchant token of an account. */
    MERCHANT_ID,
    /** An ASIN. */
    ASIN,
    /** An order number. */
    ORDER_ID,
    /** The id of an element of the plan. */
    ELEMENT_ID,
    /** The name of a file; what it ends in stays. */
    FILE_NAME,
    /** The checksum of a file. */
    CHECKSUM,
    /** Any other number or code: of an invoice, a parcel, a lot, a support case, a card. */
    NUMBER
}
