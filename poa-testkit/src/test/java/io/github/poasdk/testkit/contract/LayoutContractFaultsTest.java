package io.github.poasdk.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.render.compose.Gap;
import io.github.poasdk.render.compose.Layout;
import io.github.poasdk.render.compose.LayoutSection;
import io.github.poasdk.render.compose.SectionKind;
import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Paragraph;
import io.github.poasdk.render.document.Text;
import io.github.poasdk.render.label.Labels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For each rule of the contract a broken layout, or a broken composition of a sound one, which it catches. */
class LayoutContractFaultsTest {

    static List<PlantedDataFault> faults() {
        return List.of(
                new PlantedDataFault(
                        "each_kind_of_section_stands_once", twice(), "article ROOT_CAUSES: stands 2 times"),
                new PlantedDataFault(
                        "each_kind_of_section_stands_once",
                        without(SectionKind.EVIDENCE),
                        "article EVIDENCE: is missing and not declared to be left out"),
                new PlantedDataFault(
                        "each_kind_of_section_stands_once",
                        of(Layout.ARTICLE, Set.of(SectionKind.CLOSING)),
                        "article CLOSING: is in the layout, but declared to be left out"),
                new PlantedDataFault(
                        "nothing_is_lost",
                        without(SectionKind.ROOT_CAUSES),
                        "complete ACCOUNT_COMPROMISED PLAN en /rootCauses/0/statement: not in the document"),
                new PlantedDataFault(
                        "nothing_is_lost",
                        composing(LayoutContractFaultsTest::withShortParagraphs),
                        "complete ACCOUNT_COMPROMISED PLAN en /closing: not in the document: "),
                new PlantedDataFault(
                        "sections_stand_in_the_declared_order",
                        composing(LayoutContractFaultsTest::backwards),
                        "section.evidence: stands behind section.closing"),
                new PlantedDataFault(
                        "headings_are_there_in_each_language",
                        heading("section.ourOwn"),
                        "article section.ourOwn: has no words in ja; labels are the SDK's own"),
                unlabelled("nothing_is_lost", "complete ACCOUNT_COMPROMISED PLAN en"),
                unlabelled("sections_stand_in_the_declared_order", "complete ACCOUNT_COMPROMISED PLAN en"),
                unlabelled("drafts_and_sparse_plans_compose", "draft ACCOUNT_COMPROMISED PLAN en"),
                unlabelled("gaps_are_marked", "draft ACCOUNT_COMPROMISED PLAN en"),
                new PlantedDataFault(
                        "headings_are_there_in_each_language",
                        heading("section.closing"),
                        "article section.closing: has the words of another one in ar"),
                new PlantedDataFault(
                        "drafts_and_sparse_plans_compose",
                        needingRootCause(),
                        "a plan with nothing, en: the composer throws java.lang.IndexOutOfBoundsException"),
                new PlantedDataFault(
                        "gaps_are_marked",
                        withoutGaps(),
                        "draft ACCOUNT_COMPROMISED PLAN en /actions/0/owner/role: has no mark: "));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_caught_with_rule_and_place(PlantedDataFault fault) {
        fault.verifyCaught();
    }

    @Test
    void what_is_lost_in_each_plan_is_named_once() {
        List<String> failures = PlantedDataFault.failures(without(SectionKind.CLOSING));

        assertThat(failures)
                .filteredOn(failure -> failure.contains("nothing_is_lost"))
                .singleElement()
                .asString()
                .hasLineCount(3)
                .containsPattern("ACCOUNT_COMPROMISED PLAN en /closing: .* \\(and [0-9]{2} like it\\)")
                .containsPattern("ACCOUNT_COMPROMISED PLAN en /submittedOn: .* \\(and [0-9]{2} like it\\)");
    }

    @Test
    void each_rule_has_a_fault() {
        assertThat(faults())
                .extracting(PlantedDataFault::rule)
                .containsAll(PlantedDataFault.rules(LayoutContractTest.class));
    }

    @Test
    void a_layout_that_is_sound_breaks_no_rule() {
        assertThat(PlantedDataFault.failures(of(Layout.ARTICLE, Set.of()))).isEmpty();
    }

    private static PlantedDataFault unlabelled(String rule, String plan) {
        return new PlantedDataFault(
                rule,
                heading("section.ourOwn"),
                "  " + plan
                        + ": the composer throws java.lang.IllegalArgumentException: no label 'section.ourOwn' in en;"
                        + " labels are the SDK's own, and have no words for section.ourOwn (and ");
    }

    private static LayoutContractTest of(Layout layout, Set<SectionKind> leavesOut) {
        return new LayoutContractTest() {
            @Override
            protected Layout layout() {
                return layout;
            }

            @Override
            protected Set<SectionKind> leavesOut() {
                return leavesOut;
            }
        };
    }

    private static LayoutContractTest composing(UnaryOperator<Document> change) {
        return new LayoutContractTest() {
            @Override
            protected Layout layout() {
                return Layout.ARTICLE;
            }

            @Override
            protected Document compose(PlanOfAction plan, Labels labels, List<Gap> gaps) {
                return change.apply(super.compose(plan, labels, gaps));
            }
        };
    }

    private static LayoutContractTest needingRootCause() {
        return new LayoutContractTest() {
            @Override
            protected Layout layout() {
                return Layout.ARTICLE;
            }

            @Override
            protected Document compose(PlanOfAction plan, Labels labels, List<Gap> gaps) {
                plan.getRootCauses().get(0);
                return super.compose(plan, labels, gaps);
            }
        };
    }

    private static LayoutContractTest withoutGaps() {
        return new LayoutContractTest() {
            @Override
            protected Layout layout() {
                return Layout.ARTICLE;
            }

            @Override
            protected Document compose(PlanOfAction plan, Labels labels, List<Gap> gaps) {
                return super.compose(plan, labels, List.of());
            }
        };
    }

    private static LayoutContractTest twice() {
        List<LayoutSection> sections = new ArrayList<>(Layout.ARTICLE.sections());
        sections.add(LayoutSection.of(SectionKind.ROOT_CAUSES));
        return of(article(sections), Set.of());
    }

    private static LayoutContractTest without(SectionKind kind) {
        List<LayoutSection> sections = new ArrayList<>(Layout.ARTICLE.sections());
        sections.removeIf(section -> section.kinds().contains(kind));
        return of(article(sections), Set.of());
    }

    private static LayoutContractTest heading(String key) {
        List<LayoutSection> sections = new ArrayList<>(Layout.ARTICLE.sections());
        sections.set(0, new LayoutSection(key, sections.get(0).kinds(), false));
        return of(article(sections), Set.of());
    }

    private static Layout article(List<LayoutSection> sections) {
        return new Layout("article", "document.title", sections);
    }

    private static Document backwards(Document document) {
        List<Block> blocks = new ArrayList<>(document.blocks());
        Collections.reverse(blocks);
        return new Document(document.language(), document.direction(), document.title(), blocks);
    }

    /** The last section becomes one paragraph that breaks off. */
    private static Document withShortParagraphs(Document document) {
        List<Text> texts = new ArrayList<>();
        document.forEachRun(run -> {
            if (run instanceof Text text && text.source().pointer().equals("/closing")) {
                texts.add(new Text(text.content().substring(0, text.content().length() / 2), text.source()));
            }
        });
        List<Block> blocks = new ArrayList<>(document.blocks());
        blocks.remove(blocks.size() - 1);
        texts.forEach(text -> blocks.add(Paragraph.of(text)));
        return new Document(document.language(), document.direction(), document.title(), blocks);
    }
}
