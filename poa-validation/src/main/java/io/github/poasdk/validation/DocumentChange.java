package io.github.poasdk.validation;

import java.util.Objects;

/**
 * What became of a document from one attempt to the next, by its name and the SHA-256 hash of its content. Immutable.
 *
 * @param kind what became of it
 * @param before the name of the file in the earlier plan; empty if it was not there
 * @param after the name of the file in the later plan; empty if it is no longer there
 */
public record DocumentChange(Kind kind, String before, String after) {

    /** What can become of a document. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It has the same content under another name. */
        RENAMED,
        /** It has other content under the same name. */
        CHANGED,
        /** It has the same name and the same content. */
        SAME,
        /** It has the same name, and the hash of its content is not known for both attempts. */
        UNKNOWN,
        /** It is no longer there. */
        REMOVED
    }

    /**
     * Checks that nothing is null.
     *
     * @param kind what became of it
     * @param before the name of the file in the earlier plan
     * @param after the name of the file in the later plan
     */
    public DocumentChange {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(before, "before must not be null");
        Objects.requireNonNull(after, "after must not be null");
    }
}
