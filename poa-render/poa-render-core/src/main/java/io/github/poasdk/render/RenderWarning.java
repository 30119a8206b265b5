package io.github.poasdk.render;

import io.github.poasdk.render.document.Source;

/**
 * Something in a document that could not be shown as it is.
 *
 * @param kind what happened
 * @param source the run of text in which it happened
 */
public record RenderWarning(Kind kind, Source source) {

    /** What can happen to a text. */
    public enum Kind {
        /** Characters that no document can hold were replaced by U+FFFD. */
        CHARACTER_REPLACED
    }
}
