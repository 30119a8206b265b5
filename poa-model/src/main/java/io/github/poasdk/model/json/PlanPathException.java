package io.github.poasdk.model.json;

import io.github.poasdk.model.PoaException;

/**
 * A place in a plan can't be read or edited as asked. The message is one sentence with the place and is safe to print: of
 * the pointer and of the value it holds at most short excerpts, without control characters.
 */
public final class PlanPathException extends PoaException {

    private static final long serialVersionUID = 1L;

    /** What kind of error. */
    private final Kind kind;

    /** What is wrong. */
    private final String reason;

    /** Where, as a JSON pointer. */
    private final String pointer;

    PlanPathException(Kind kind, String reason, String pointer) {
        super(Wording.sentence(reason, pointer));
        this.kind = kind;
        this.reason = reason;
        this.pointer = pointer;
    }

    /**
     * What kind of error it is, for a program.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * What is wrong, without the place.
     *
     * @return a sentence without its full stop
     */
    public String reason() {
        return reason;
    }

    /**
     * The place that is wrong: the one that was asked for, one on the way to it, or one in the value that was given.
     *
     * @return a JSON pointer (RFC 6901), the empty text for the whole plan; a step that the model does not know, and a
     *     pointer that is malformed, only as a short excerpt
     */
    public String pointer() {
        return pointer;
    }

    /** What can be wrong with an edit. */
    public enum Kind {
        /** The text is not a JSON pointer. */
        MALFORMED_POINTER,
        /** No element has the id with which the place begins. */
        NO_SUCH_ELEMENT,
        /** No plan can have this place, because the model has no such member. */
        NO_SUCH_PLACE,
        /** Adding, removing and moving need a list or one of its elements, or an entry of a map. */
        NOT_A_LIST,
        /** The list is too short for the index. */
        INDEX_OUT_OF_RANGE,
        /** The map has no entry with this name. */
        NO_SUCH_ENTRY,
        /** The model can't hold this value at this place. */
        WRONG_TYPE
    }
}
