package io.github.poasdk.render.compose;

import java.util.List;
import java.util.Objects;

/**
 * A section of a layout. Immutable.
 *
 * @param headingKey the key of the heading in the labels; empty for blocks that stand at the top without a heading
 * @param kinds what stands in the section, in its order
 * @param onNewPage whether the section begins on a new page, where a format has pages
 */
public record LayoutSection(String headingKey, List<SectionKind> kinds, boolean onNewPage) {

    /**
     * Copies what can be changed.
     *
     * @param headingKey the key of the heading in the labels
     * @param kinds what stands in the section
     * @param onNewPage whether the section begins on a new page
     */
    public LayoutSection {
        Objects.requireNonNull(headingKey, "headingKey must not be null");
        kinds = List.copyOf(kinds);
    }

    /**
     * A section of one kind under its usual heading.
     *
     * @param kind the kind
     * @return a section
     */
    public static LayoutSection of(SectionKind kind) {
        return new LayoutSection(kind.headingKey(), List.of(kind), false);
    }
}
