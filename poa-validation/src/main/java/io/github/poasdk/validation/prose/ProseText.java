package io.github.poasdk.validation.prose;

import java.util.Objects;

/**
 * A text to check. Immutable.
 *
 * @param text the text, of any length
 * @param field which part of a plan it stands in
 */
public record ProseText(String text, ProseField field) {

    /**
     * Checks that nothing is null.
     *
     * @param text the text
     * @param field which part of a plan it stands in
     */
    public ProseText {
        Objects.requireNonNull(text, "text must not be null");
        Objects.requireNonNull(field, "field must not be null");
    }

    @Override
    public String toString() {
        return "ProseText[" + field + ", " + text.length() + " characters]";
    }
}
