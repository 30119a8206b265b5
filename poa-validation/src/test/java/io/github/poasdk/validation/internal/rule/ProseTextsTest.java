package io.github.poasdk.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.model.json.PlanPaths;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ProseTextsTest {

    private static final PlanOfAction PLAN = everyMember();

    @Test
    void each_text_that_the_seller_wrote_is_checked_in_the_order_of_the_plan() {
        assertThat(ProseTexts.of(PLAN))
                .extracting(text -> text.place().pointer().replaceAll("/\\d+", "/*"))
                .containsSubsequence(
                        "/issues/*/summary",
                        "/issues/*/acknowledgment/statement",
                        "/issues/*/acknowledgment/customerImpact",
                        "/commitment",
                        "/rootCauses/*/statement",
                        "/rootCauses/*/explanation",
                        "/rootCauses/*/whys/*",
                        "/rootCauses/*/facts/*/statement",
                        "/actions/*/title",
                        "/actions/*/steps/*",
                        "/actions/*/policyAlignment",
                        "/actions/*/customerBenefit",
                        "/actions/*/effectivenessCheck/method",
                        "/actions/*/effectivenessCheck/result",
                        "/answers/*/text",
                        "/statements/*/text",
                        "/relatedAccount/relationship",
                        "/closing");
    }

    @Test
    void a_blank_text_is_none() {
        PlanOfAction blank = PlanPaths.create().replace(PLAN, "/closing", " \n");

        assertThat(ProseTexts.of(blank)).hasSize(ProseTexts.of(PLAN).size() - 1);
    }

    @Test
    void beside_it_stand_roles_metrics_documents_and_questions() {
        assertThat(ProseTexts.beside(PLAN))
                .contains(
                        PLAN.getActions().get(0).getOwner().getRole(),
                        PLAN.getActions().get(0).getMetrics().get(0).getName(),
                        PLAN.getActions().get(0).getMetrics().get(0).getMethod(),
                        PLAN.getEvidence().get(0).getTitle(),
                        PLAN.getNotice().getQuestions().get(0).getText())
                .doesNotContain(PLAN.getClosing());
    }

    @Test
    void a_plan_without_texts_has_none() {
        PlanOfAction empty = PlanOfAction.builder().build();

        assertThat(ProseTexts.of(empty)).isEqualTo(List.of());
        assertThat(ProseTexts.beside(empty)).isEmpty();
    }

    private static PlanOfAction everyMember() {
        try (InputStream in =
                Objects.requireNonNull(ProseTextsTest.class.getResourceAsStream("/plans/every-member.json"))) {
            return PlanJson.create().read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
