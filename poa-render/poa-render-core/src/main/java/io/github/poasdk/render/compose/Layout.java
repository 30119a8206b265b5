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
     * corrective and preventive actions, evidence, closing. What only some notices ask for stands between actions and
     * evidence; the confirmation of closed listings follows the corrective actions. It leaves out the version, ids that are
     * only referred to, language and kind of the plan, pattern of the notice, size, type and checksum of files, and the application's own data.
     */
    public static final Layout ARTICLE = new Layout(
            "article",
            List.of(
                    SectionKind.INTRODUCTION,
                    SectionKind.ACKNOWLEDGMENT,
                    SectionKind.ROOT_CAUSES,
                    SectionKind.CORRECTIVE_ACTIONS,
                    SectionKind.LISTING_CLOSURES,
                    SectionKind.PREVENTIVE_ACTIONS,
                    SectionKind.ANSWERS,
                    SectionKind.STATEMENTS,
                    SectionKind.RELATED_ACCOUNT,
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
