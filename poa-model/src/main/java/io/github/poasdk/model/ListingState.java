package io.github.poasdk.model;

/** What was done with a listing. */
public enum ListingState {
    /** The listing was closed. */
    CLOSED,
    /** The listing was deleted. */
    DELETED,
    /** The listing is still there, without stock. */
    OUT_OF_STOCK
}
