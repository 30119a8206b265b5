package io.github.poasdk.render.compose;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.code.NoticePattern;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The order of the sections of a document, as data. What the plan has nothing for is left out of the document. Immutable.
 *
 * <pre>{@code
 * Layout mine = Layout.of("mine", SectionKind.ROOT_CAUSES, SectionKind.CORRECTIVE_ACTIONS);
 * mine.leavesOut(); // everything that these two sections do not show
 * }</pre>
 *
 * @param id the name of the layout
 * @param titleKey the key of the title in the labels
 * @param sections the sections in their order
 */
public record Layout(String id, String titleKey, List<LayoutSection> sections) {

    /**
     * The order that the article on Amazon's expectations describes: the issue first, then acknowledgment, root causes,
     * corrective and preventive actions, evidence, closing. What only some notices ask for stands between actions and
     * evidence; the confirmation of closed listings follows the corrective actions.
     */
    public static final Layout ARTICLE = Layouts.get("article");

    /**
     * The three questions that Amazon's page on plans of action names, each under a heading of its own: the root cause, what
     * was done to resolve it, what is done to prevent it. The issue stands before them.
     *
     * @see <a href="https://sellercentral.amazon.nl/help/hub/reference/external/G201623610">Amazon's page</a>
     */
    public static final Layout THREE_QUESTIONS = Layouts.get("three-questions");

    /** For a dispute: the issue, then the facts of the case and the evidence. */
    public static final Layout DISPUTE = Layouts.get("dispute");

    /** For notices that ask questions or for documents: the issue, then question by question, then the evidence. */
    public static final Layout ANSWERS = Layouts.get("answers");

    /** For a deactivation because of a related account: the issue, then the relation and what became of that account. */
    public static final Layout RELATED_ACCOUNT = Layouts.get("related-account");

    /** What no section shows: what is for machines only, and what the document tells by its form. */
    private static final List<String> NEVER_SHOWN = List.of(
            "/schemaVersion",
            "/id",
            "/language",
            "/responseKind",
            "/notice/pattern",
            "/notice/questions/*/id",
            "/issues/*/id",
            "/rootCauses/*/id",
            "/actions/*/id",
            "/actions/*/purpose",
            "/answers/*/questionId",
            "/statements/*/id",
            "/evidence/*/id",
            "/evidence/*/mediaType",
            "/evidence/*/sizeBytes",
            "/evidence/*/sha256",
            "/extensions");

    /**
     * Copies what can be changed.
     *
     * @param id the name of the layout
     * @param titleKey the key of the title in the labels
     * @param sections the sections in their order
     */
    public Layout {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(titleKey, "titleKey must not be null");
        sections = List.copyOf(sections);
    }

    /**
     * A layout of sections with their usual headings.
     *
     * @param id the name of the layout
     * @param kinds the sections in their order
     * @return a layout
     */
    public static Layout of(String id, SectionKind... kinds) {
        return new Layout(
                id,
                "document.title",
                Arrays.stream(kinds).map(LayoutSection::of).toList());
    }

    /**
     * The layouts of this class.
     *
     * @return the layouts, the one of the article first
     */
    public static List<Layout> all() {
        return Layouts.all();
    }

    /**
     * The layout that a plan asks for: by its response kind, and for a plan of action that answers a notice of the pattern
     * {@code POA3} (three points asked for), {@link #THREE_QUESTIONS}.
     *
     * @param plan the plan
     * @return one of the layouts of this class
     */
    public static Layout forPlan(PlanOfAction plan) {
        ResponseKind kind = plan.getResponseKind();
        if (kind == ResponseKind.DISPUTE) {
            return DISPUTE;
        }
        if (kind == ResponseKind.DOCUMENTS) {
            return ANSWERS;
        }
        if (kind == ResponseKind.RELATED_ACCOUNT) {
            return RELATED_ACCOUNT;
        }
        return plan.getNotice().getPattern().equals(Optional.of(NoticePattern.POA3)) ? THREE_QUESTIONS : ARTICLE;
    }

    /**
     * What a document of this layout may leave out. All other values of a plan are in the document.
     *
     * @return places as JSON pointers, with {@code *} for any index; everything below such a place is meant
     */
    public List<String> leavesOut() {
        Set<SectionKind> absent = EnumSet.allOf(SectionKind.class);
        sections.forEach(section -> section.kinds().forEach(absent::remove));
        Set<String> places = new LinkedHashSet<>(NEVER_SHOWN);
        absent.forEach(kind -> places.addAll(kind.places()));
        return List.copyOf(places);
    }
}
