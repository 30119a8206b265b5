package com.example.casedesk;

import io.github.poasdk.render.compose.Layout;
import io.github.poasdk.render.compose.LayoutSection;
import io.github.poasdk.render.compose.SectionKind;
import java.util.List;

/** What our colleagues want to see in a ticket: the issue, and then causes, measures and documents. */
final class TicketLayout {

    static final Layout LAYOUT = new Layout(
            "ticket",
            "document.title",
            List.of(
                    new LayoutSection("", List.of(SectionKind.INTRODUCTION), false),
                    new LayoutSection("section.question.cause", List.of(SectionKind.ROOT_CAUSES), false),
                    new LayoutSection(
                            "section.question.resolved",
                            List.of(SectionKind.CORRECTIVE_ACTIONS, SectionKind.LISTING_CLOSURES),
                            false),
                    new LayoutSection("section.question.prevented", List.of(SectionKind.PREVENTIVE_ACTIONS), false),
                    LayoutSection.of(SectionKind.OVERVIEW),
                    LayoutSection.of(SectionKind.EVIDENCE)));

    private TicketLayout() {}
}
