package io.github.poasdk.render.compose;

/** The kinds of sections that a layout can put in order. */
public enum SectionKind {
    /** The issue, in short, with the intent to rectify. */
    INTRODUCTION(new IntroductionSection()),
    /** What the seller acknowledges, the policies and the impact on customers. */
    ACKNOWLEDGMENT(new AcknowledgmentSection()),
    /** The root causes with the facts that show them. */
    ROOT_CAUSES(new RootCausesSection()),
    /** The corrective actions, and in a draft those whose purpose is still open. */
    CORRECTIVE_ACTIONS(ActionsSection.corrective()),
    /** The preventive actions. */
    PREVENTIVE_ACTIONS(ActionsSection.preventive()),
    /** The listings that were closed or deleted. */
    LISTING_CLOSURES(new ListingClosuresSection()),
    /** The questions of the notice, each with its answer. */
    ANSWERS(new AnswersSection()),
    /** In a dispute, the facts about single products and orders. */
    STATEMENTS(new StatementsSection()),
    /** The account that Amazon relates to this one. */
    RELATED_ACCOUNT(new RelatedAccountSection()),
    /** The documents. */
    EVIDENCE(new EvidenceSection()),
    /** The commitment to the standards. */
    CLOSING(new ClosingSection());

    @SuppressWarnings("ImmutableEnumChecker") // section composers have no state
    private final SectionComposer composer;

    SectionKind(SectionComposer composer) {
        this.composer = composer;
    }

    SectionComposer composer() {
        return composer;
    }
}
