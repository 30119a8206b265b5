package com.example.casedesk;

import static io.github.poasdk.testkit.assertion.PoaAssertions.assertThat;
import static io.github.poasdk.testkit.assertion.PoaAssertions.assertThatRendered;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.render.compose.PlanComposer;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.label.Labels;
import io.github.poasdk.testkit.PlanFixture.Stage;
import io.github.poasdk.testkit.PlanSource;
import io.github.poasdk.testkit.assertion.GoldenFiles;
import io.github.poasdk.testkit.assertion.PoaSoftAssertions;
import io.github.poasdk.validation.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class TicketTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.in(Path.of("src/test/golden"));

    @Test
    void the_text_of_our_sample_case_is_the_one_that_we_have_read() throws IOException {
        GOLDEN.check("wrong-plug.ticket", CaseDesk.ticket(Cases.form("wrong-plug.json")));
    }

    @Test
    void a_case_that_is_done_can_be_sent_and_its_ticket_tells_it_in_our_order() throws IOException {
        CaseForm form = Cases.form("wrong-plug.json");
        PlanOfAction plan = CaseMapper.toPlan(form);
        String ticket = CaseDesk.ticket(form);

        PoaSoftAssertions.assertPlansSoftly(softly -> {
            softly.assertThat(plan).asOf(LocalDate.of(2026, 5, 18)).isSubmittable();
            softly.assertThat(plan).covers("B0EXAMPLE7");
            softly.assertThatRendered(ticket)
                    .saysInOrder("What caused the issue", form.causes().get(0).cause(), "Evidence")
                    .doesNotSay("null");
        });
    }

    @Test
    void a_draft_that_refers_to_nothing_is_told_where() throws IOException {
        PlanOfAction plan = CaseMapper.toPlan(Cases.form("drafts/wrong-plug.json"));

        assertThat(plan)
                .hasFinding("POA-REFERENCE-UNKNOWN")
                .at("/actions/1/causeIds/0")
                .withSeverity(Severity.ERROR);
    }

    @ParameterizedTest
    @PlanSource(stages = Stage.COMPLETE)
    void a_ticket_says_all_that_its_document_says(PlanOfAction plan) {
        Document document = PlanComposer.of(TicketLayout.LAYOUT, Labels.forLanguage(plan.getLanguage()))
                .compose(plan);

        assertThatRendered(new TicketRenderer().render(document)).saysAllFactsOf(document);
    }
}
