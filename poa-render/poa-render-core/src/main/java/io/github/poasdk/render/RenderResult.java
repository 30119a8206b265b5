package io.github.poasdk.render;

import java.util.List;

/**
 * What came of writing a document.
 *
 * @param warnings what could not be shown as it is, in the order of the document
 */
public record RenderResult(List<RenderWarning> warnings) {

    /**
     * Copies what can be changed.
     *
     * @param warnings what could not be shown as it is, in the order of the document
     */
    public RenderResult {
        warnings = List.copyOf(warnings);
    }
}
