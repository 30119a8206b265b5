package io.github.poasdk.render.document;

import java.util.List;

/**
 * A term with its description.
 *
 * @param term the term, without a colon
 * @param description the description
 */
public record Definition(List<Inline> term, List<Inline> description) {

    /**
     * Copies what can be changed.
     *
     * @param term the term, without a colon
     * @param description the description
     */
    public Definition {
        term = List.copyOf(term);
        description = List.copyOf(description);
    }
}
