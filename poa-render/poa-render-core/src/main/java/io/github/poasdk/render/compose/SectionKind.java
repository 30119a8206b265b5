package io.github.poasdk.render.compose;

import java.util.List;

/** The kinds of sections that a layout can put in order. */
public enum SectionKind {
    /** The issue, in short, with the intent to rectify. */
    INTRODUCTION(
            new IntroductionSection(),
            "section.introduction",
            "/seller",
            "/notice/reference",
            "/notice/receivedOn",
            "/notice/deadline",
            "/notice/asins",
            "/notice/orderIds",
            "/notice/evidenceWindowDays",
            "/attempt",
            "/issues/*/summary",
            "/issues/*/asins",
            "/issues/*/orderIds",
            "/issues/*/metricReadings",
            "/commitment"),
    /** What the seller acknowledges, the policies and the impact on customers. */
    ACKNOWLEDGMENT(new AcknowledgmentSection(), "section.acknowledgment", "/issues/*/acknowledgment"),
    /** The root causes with the facts that show them. */
    ROOT_CAUSES(new RootCausesSection(), "section.rootCauses", "/rootCauses"),
    /** The corrective actions, and in a draft those whose purpose is still open. */
    CORRECTIVE_ACTIONS(ActionsSection.corrective(), "section.correctiveActions", "/actions"),
    /** The preventive actions. */
    PREVENTIVE_ACTIONS(ActionsSection.preventive(), "section.preventiveActions", "/actions"),
    /** All actions in one table with owners and dates, if there are several. It shows nothing that no other section shows. */
    OVERVIEW(new OverviewSection(), "section.overview"),
    /** The listings that were closed or deleted. */
    LISTING_CLOSURES(new ListingClosuresSection(), "section.listingClosures", "/listingClosures"),
    /** The questions of the notice, each with its answer. */
    ANSWERS(new AnswersSection(), "section.answers", "/notice/questions", "/answers"),
    /** In a dispute, the facts about single products and orders. */
    STATEMENTS(new StatementsSection(), "section.statements", "/statements"),
    /** The account that Amazon relates to this one. */
    RELATED_ACCOUNT(new RelatedAccountSection(), "section.relatedAccount", "/relatedAccount"),
    /** The documents. */
    EVIDENCE(new EvidenceSection(), "section.evidence", "/evidence", "/unitsSold"),
    /** The commitment to the standards. */
    CLOSING(new ClosingSection(), "section.closing", "/closing", "/submittedOn");

    @SuppressWarnings("ImmutableEnumChecker") // section composers have no state
    private final SectionComposer composer;

    private final String headingKey;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> places;

    SectionKind(SectionComposer composer, String headingKey, String... places) {
        this.composer = composer;
        this.headingKey = headingKey;
        this.places = List.of(places);
    }

    SectionComposer composer() {
        return composer;
    }

    String headingKey() {
        return headingKey;
    }

    /** The parts of a plan that only this kind of section shows, with {@code *} for any index. */
    List<String> places() {
        return places;
    }
}
