package io.github.poasdk.render;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of writing a document.
 *
 * @param warnings what could not be shown as it is, in the order of the document
 * @param sourceMap which part of the output shows which part of the plan, if it was asked for and the format is a text
 */
public record RenderResult(List<RenderWarning> warnings, Optional<SourceMap> sourceMap) {

    /**
     * Copies what can be changed.
     *
     * @param warnings what could not be shown as it is
     * @param sourceMap which part of the output shows which part of the plan
     */
    public RenderResult {
        warnings = List.copyOf(warnings);
        Objects.requireNonNull(sourceMap, "sourceMap must not be null");
    }
}
