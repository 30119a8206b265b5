package io.github.poasdk.render.document;

/** The direction of writing of a document's language. */
public enum Direction {
    /** From left to right, as English. */
    LEFT_TO_RIGHT,
    /** From right to left, as Arabic. */
    RIGHT_TO_LEFT
}
