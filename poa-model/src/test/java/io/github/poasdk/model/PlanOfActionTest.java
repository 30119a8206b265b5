package io.github.poasdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.poasdk.model.code.IssueType;
import org.junit.jupiter.api.Test;

class PlanOfActionTest {

    @Test
    void an_empty_draft_builds_and_holds_no_null() {
        PlanOfAction draft = PlanOfAction.builder().build();

        assertThat(draft.getSchemaVersion()).isEqualTo(PlanOfAction.SCHEMA_VERSION);
        assertThat(draft.getSeller().getName()).isEmpty();
        assertThat(draft.getNotice().getReceivedOn()).isEmpty();
        assertThat(draft.getIssues()).isEmpty();
        assertThat(draft.getClosing()).isEmpty();
        assertThat(draft.getSubmittedOn()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_builder_refuses_null_at_once() {
        assertThatNullPointerException().isThrownBy(() -> Seller.builder().name(null));
    }

    @Test
    void a_copy_is_changed_and_the_original_stays() {
        Issue issue =
                Issue.builder().id("issue-1").type(IssueType.LATE_SHIPMENT_RATE).build();

        Issue summarised = issue.toBuilder().summary("41 orders.").build();

        assertThat(summarised.getSummary()).isEqualTo("41 orders.");
        assertThat(summarised.getId()).isEqualTo("issue-1");
        assertThat(issue.getSummary()).isEmpty();
    }

    @Test
    void equal_content_makes_equal_plans() {
        assertThat(planOf("Nordlicht"))
                .isEqualTo(planOf("Nordlicht"))
                .hasSameHashCodeAs(planOf("Nordlicht"))
                .isNotEqualTo(planOf("Suedwind"));
    }

    @Test
    void the_string_form_tells_no_names_of_people_and_accounts() {
        PlanOfAction plan = PlanOfAction.builder()
                .id("plan-1")
                .seller(Seller.builder()
                        .name("Nordlicht")
                        .merchantId("A0EXAMPLE00001")
                        .build())
                .addActions(CorrectiveAction.builder()
                        .title("Ida Brandt trains the packers")
                        .owner(Owner.builder().name("Ida Brandt").build())
                        .build())
                .build();

        assertThat(plan.toString()).contains("plan-1").doesNotContain("Nordlicht", "A0EXAMPLE00001", "Ida Brandt");
    }

    private static PlanOfAction planOf(String seller) {
        return PlanOfAction.builder()
                .seller(Seller.builder().name(seller).build())
                .build();
    }
}
