package io.github.poasdk.render.compose;

import java.util.List;
import java.util.Objects;

/**
 * The order of the sections of a document. Immutable.
 *
 * @param id the name of the layout
 * @param sections the kinds of sections in their order; what the plan has nothing for is left out
 */
public record Layout(String id, List<SectionKind> sections) {

    /**
     * The order that the article on Amazon's expectations describes: the issue first, then acknowledgment, root causes,
     * corrective and preventive actions, evidence, closing.
     */
    public static final Layout ARTICLE = new Layout(
            "article",
            List.of(
                    SectionKind.INTRODUCTION,
                    SectionKind.ACKNOWLEDGMENT,
                    SectionKind.ROOT_CAUSES,
                    SectionKind.CORRECTIVE_ACTIONS,
                    SectionKind.PREVENTIVE_ACTIONS,
                    SectionKind.EVIDENCE,
                    SectionKind.CLOSING));

    /**
     * Copies what can be changed.
     *
     * @param id the name of the layout
     * @param sections the kinds of sections in their order
     */
    public Layout {
        Objects.requireNonNull(id, "id must not be null");
        sections = List.copyOf(sections);
    }
}
