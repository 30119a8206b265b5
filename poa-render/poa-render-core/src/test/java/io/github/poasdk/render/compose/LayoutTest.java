package io.github.poasdk.render.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.Notice;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.RootCause;
import io.github.poasdk.model.code.NoticePattern;
import io.github.poasdk.render.document.PageBreak;
import io.github.poasdk.render.label.Labels;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {

    @ParameterizedTest
    @CsvSource({
        "PLAN, POA3, three-questions",
        "PLAN, DOCS, article",
        "FOLLOW_UP, POA3, three-questions",
        "DISPUTE, POA3, dispute",
        "DOCUMENTS, DOCS, answers",
        "RELATED_ACCOUNT, EITHER, related-account"
    })
    void a_plan_asks_for_its_layout(ResponseKind kind, String pattern, String layout) {
        PlanOfAction plan = PlanOfAction.builder()
                .responseKind(kind)
                .notice(Notice.builder().pattern(NoticePattern.of(pattern)).build())
                .build();

        assertThat(Layout.forPlan(plan).id()).isEqualTo(layout);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void a_layout_of_ours_has_every_kind_of_section_once_and_headings_in_every_language(Layout layout) {
        assertThat(layout.sections().stream().flatMap(section -> section.kinds().stream()))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(SectionKind.values()));
        for (String language : Labels.LANGUAGES) {
            Labels labels = Labels.forLanguage(language);
            assertThat(labels.find(layout.titleKey())).isPresent();
            assertThat(layout.sections())
                    .allMatch(section -> section.headingKey().isEmpty()
                            || labels.find(section.headingKey()).isPresent());
        }
    }

    static List<Layout> layouts() {
        return List.of(Layout.ARTICLE, Layout.THREE_QUESTIONS, Layout.DISPUTE, Layout.ANSWERS, Layout.RELATED_ACCOUNT);
    }

    @Test
    void the_article_begins_with_the_issue_and_ends_with_the_closing() {
        assertThat(Layout.ARTICLE.sections())
                .extracting(section -> section.kinds().get(0))
                .startsWith(
                        SectionKind.INTRODUCTION,
                        SectionKind.ACKNOWLEDGMENT,
                        SectionKind.ROOT_CAUSES,
                        SectionKind.CORRECTIVE_ACTIONS)
                .endsWith(SectionKind.EVIDENCE, SectionKind.CLOSING);
    }

    @Test
    void a_layout_says_what_it_leaves_out() {
        assertThat(Layout.ARTICLE.leavesOut())
                .contains("/schemaVersion", "/extensions")
                .doesNotContain("/rootCauses");
        assertThat(Layout.of("mine", SectionKind.EVIDENCE).leavesOut())
                .contains("/extensions", "/rootCauses", "/actions", "/closing", "/issues/*/summary")
                .doesNotContain("/evidence", "/unitsSold");
    }

    @Test
    void a_section_can_begin_on_a_new_page() {
        Layout layout = new Layout(
                "mine",
                "document.title",
                List.of(new LayoutSection("section.rootCauses", List.of(SectionKind.ROOT_CAUSES), true)));
        PlanOfAction plan = PlanOfAction.builder()
                .addRootCauses(RootCause.builder().statement("x").build())
                .build();
        PlanComposer composer = PlanComposer.of(layout, Labels.forLocale(Locale.ENGLISH));

        assertThat(composer.compose(plan).blocks()).first().isEqualTo(new PageBreak());
        assertThat(composer.compose(PlanOfAction.builder().build()).blocks()).isEmpty();
    }
}
