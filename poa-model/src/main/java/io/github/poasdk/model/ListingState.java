package io.github.poasdk.model;

/** What was done with a listing. */
public enum ListingState {
    /** The listing was closed. */
    CLOSED,
    /** The listing was deleted. */
    DELETED
}
