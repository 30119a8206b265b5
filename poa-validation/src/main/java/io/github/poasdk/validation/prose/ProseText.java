package io.github.poasdk.validation.prose;

import java.util.Objects;
import java.util.Set;

/**
 * A text to check. Immutable.
 *
 * @param text the text, of any length
 * @param field which part of a plan it stands in
 * @param stated what the document says of it elsewhere, such as the owner and the dates of the action whose step it is: a text
 *     that is vague by itself is not if this is said
 */
public record ProseText(String text, ProseField field, Set<Anchor> stated) {

    /**
     * Checks that nothing is null and copies the set.
     *
     * @param text the text
     * @param field which part of a plan it stands in
     * @param stated what the document says of it elsewhere
     */
    public ProseText {
        Objects.requireNonNull(text, "text must not be null");
        Objects.requireNonNull(field, "field must not be null");
        stated = Set.copyOf(stated);
    }

    /**
     * A text that has to say everything itself.
     *
     * @param text the text
     * @param field which part of a plan it stands in
     */
    public ProseText(String text, ProseField field) {
        this(text, field, Set.of());
    }

    @Override
    public String toString() {
        return "ProseText[" + field + ", " + text.length() + " characters]";
    }
}
