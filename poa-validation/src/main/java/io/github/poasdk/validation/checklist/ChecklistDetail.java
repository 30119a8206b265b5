package io.github.poasdk.validation.checklist;

import java.util.Objects;

/**
 * Something that is asked of what a checklist names.
 *
 * @param subject the code of what it is asked of, if the item names several; empty otherwise
 * @param kind what is asked
 * @param value the value of it: a day as {@code 2026-03-11}, a number, codes or names apart by commas, or an English sentence
 */
public record ChecklistDetail(String subject, Kind kind, String value) {

    /** What is asked. */
    public enum Kind {
        /** Issued on this day or later. */
        EARLIEST,
        /** Covers what was sold of each product since this day. */
        COVERS_SINCE,
        /** States these, by the names of the members of a document. */
        STATES,
        /** Is a file with one of these extensions. */
        FORMATS,
        /** Has at most so many bytes. */
        MOST_BYTES,
        /** Has none of these characters in the name of its file. */
        NO_CHARACTERS,
        /** In one of these states, as the codes of {@link io.github.poasdk.model.AnnotationState}. */
        ANNOTATION,
        /** Is counted over so many days. */
        WINDOW,
        /** Has these help pages, by their ids. */
        HELP_PAGES,
        /** Usual ones, in English, apart by semicolons. */
        USUAL,
        /** Something to know about it. */
        NOTE
    }

    /**
     * Checks that nothing is null.
     *
     * @param subject the code of what it is asked of
     * @param kind what is asked
     * @param value the value of it
     */
    public ChecklistDetail {
        Objects.requireNonNull(subject, "subject must not be null");
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(value, "value must not be null");
    }
}
