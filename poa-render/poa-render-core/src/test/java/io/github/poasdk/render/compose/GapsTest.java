package io.github.poasdk.render.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Owner;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.RootCause;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.label.Labels;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GapsTest {

    private static final String NOTE = "This is a draft. Places where something is still missing are marked.";

    @Test
    void a_value_that_is_absent_has_its_mark_where_it_would_stand() {
        PlanOfAction plan = PlanOfAction.builder()
                .addActions(CorrectiveAction.builder()
                        .title("Stop the sale")
                        .owner(Owner.builder().name("Ida Brandt").build())
                        .build())
                .build();

        assertThat(read(
                        plan,
                        gap("/closing"),
                        gap("/actions/0/owner/role"),
                        gap("/actions/0/timeline/due"),
                        gap("/actions/0/steps"),
                        gap("/actions/0/causeIds"),
                        gap("/seller/name")))
                .containsExactly(
                        "Plan of Action",
                        NOTE,
                        "The issue",
                        "Seller",
                        "[Missing: /seller/name]",
                        "Corrective actions",
                        "Action 1: Stop the sale",
                        "[Missing: /actions/0/steps]",
                        "Addresses",
                        "[Missing: /actions/0/causeIds]",
                        "Owner",
                        "[Missing: /actions/0/owner/role] (Ida Brandt)",
                        "Due",
                        "[Missing: /actions/0/timeline/due]",
                        "Closing",
                        "[Missing: /closing]");
    }

    @Test
    void what_an_element_lacks_is_marked_at_its_end_and_what_the_plan_lacks_in_its_section() {
        PlanOfAction plan = PlanOfAction.builder()
                .addRootCauses(
                        RootCause.builder().statement("One transfer a day.").build())
                .addActions(CorrectiveAction.builder()
                        .purpose(ActionPurpose.PREVENTIVE)
                        .title("Second transfer")
                        .build())
                .build();

        assertThat(read(
                        plan,
                        gap("/rootCauses/0"),
                        gap("/evidence"),
                        gap("/issues"),
                        gap("/actions/0/alignment"),
                        gap("")))
                .containsExactly(
                        "Plan of Action",
                        NOTE,
                        "The issue",
                        "[Missing: /issues]",
                        "Root causes",
                        "Root cause 1",
                        "One transfer a day.",
                        "[Missing: /rootCauses/0]",
                        "Preventive actions",
                        "Action 1: Second transfer",
                        "[Missing: /actions/0/alignment]",
                        "Evidence",
                        "[Missing: /evidence]",
                        "Also missing",
                        "[Missing: ]");
    }

    @Test
    void each_gap_has_one_mark_and_several_of_one_place_have_one_each() {
        List<String> lines = read(PlanOfAction.builder().build(), gap("/closing"), new Gap("/closing", "the end"));

        assertThat(lines).endsWith("Closing", "[Missing: /closing]", "[Missing: the end]");
    }

    @Test
    void a_layout_without_a_section_tells_its_gaps_at_the_end() {
        Document document = PlanComposer.of(Layout.of("short", SectionKind.CLOSING), Labels.forLocale(Locale.GERMAN))
                .compose(PlanOfAction.builder().build(), List.of(gap("/rootCauses")));

        assertThat(DocumentText.read(document))
                .containsExactly(
                        "Maßnahmenplan",
                        "Dies ist ein Entwurf. Stellen, an denen noch etwas fehlt, sind markiert.",
                        "Außerdem fehlt",
                        "[Fehlt: /rootCauses]");
    }

    @Test
    void a_plan_without_gaps_has_no_marks() {
        assertThat(PlanComposer.create().compose(PlanOfAction.builder().build(), Collections.emptyList()))
                .isEqualTo(PlanComposer.create().compose(PlanOfAction.builder().build()));
    }

    private static Gap gap(String pointer) {
        return new Gap(pointer, pointer);
    }

    private static List<String> read(PlanOfAction plan, Gap... gaps) {
        return DocumentText.read(PlanComposer.create().compose(plan, Arrays.asList(gaps)));
    }
}
