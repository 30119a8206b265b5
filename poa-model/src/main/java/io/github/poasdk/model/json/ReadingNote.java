package io.github.poasdk.model.json;

import java.util.Objects;

/**
 * Something that was noticed while a plan was read, and that did not stop the reading.
 *
 * @param kind what kind of note, for a program
 * @param pointer the place as a JSON pointer (RFC 6901), the empty text for the whole plan; of an unknown member's name at
 *     most a short excerpt
 * @param reason what was noticed, a sentence without its full stop; of the text that was read at most a short excerpt
 *     without control characters
 */
public record ReadingNote(Kind kind, String pointer, String reason) {

    /**
     * Refuses null.
     *
     * @param kind what kind of note
     * @param pointer the place
     * @param reason what was noticed
     */
    public ReadingNote {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(pointer, "pointer must not be null");
        Objects.requireNonNull(reason, "reason must not be null");
    }

    /**
     * The note with its place.
     *
     * @return one sentence
     */
    public String message() {
        return Wording.sentence(reason, pointer);
    }

    /** What can be noticed. */
    public enum Kind {
        /** A value does not have the type of its member. */
        WRONG_VALUE,
        /** This release does not know the member. */
        UNKNOWN_MEMBER,
        /** The plan was in the form of an earlier release and was brought into today's. */
        MIGRATED
    }
}
