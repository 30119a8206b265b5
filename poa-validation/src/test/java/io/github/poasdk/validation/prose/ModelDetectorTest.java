package io.github.poasdk.validation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.TextSpan;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelDetectorTest {

    private static final ProseChecker BOTH = ProseChecker.create();
    private static final ProseChecker RULES =
            ProseChecker.of(ProseOptions.builder().off("model").build());

    /** No rule knows its words. */
    private static final String HARDSHIP = "My wife and the children have moved in with my mother to save the heating.";

    private static List<Finding> findings(ProseChecker checker, String text) {
        return checker.check(text, ProseField.CLOSING, "en").findings();
    }

    @Test
    void the_model_finds_what_no_rule_knows_and_names_the_words_that_weighed() {
        assertThat(findings(RULES, HARDSHIP)).isEmpty();
        assertThat(findings(BOTH, HARDSHIP)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("POA-PROSE-EMOTIONAL");
            assertThat(finding.arguments()).containsEntry("rule", "model");
            assertThat(String.valueOf(finding.arguments().get("text")).split(" \u2026 "))
                    .allSatisfy(words -> assertThat(HARDSHIP).contains(words));
            assertThat(finding.spans()).containsExactly(new TextSpan(0, HARDSHIP.length() - 1));
            assertThat(finding.message(Locale.ENGLISH)).contains("wife");
        });
    }

    @Test
    void the_rules_work_without_the_model_and_come_first_with_it() {
        String text = "Maybe the label came off.";

        assertThat(findings(RULES, text))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsEntry("rule", "hedging-adverb"));
        assertThat(findings(BOTH, text)).isEqualTo(findings(RULES, text));
    }

    @Test
    void the_model_speaks_against_a_rule_unless_it_is_one_of_an_application() {
        String rule = "Worn soles, missing tags or smell: the pair is sold as used or given to charity.";
        String json = """
                {"label":"HYPERBOLE","rules":[{"id":"ours","phrases":["missing tags"]}]}""";
        ProseChecker ours =
                ProseChecker.of(ProseOptions.builder().rules("en", json).build());

        assertThat(RULES.check(rule, ProseField.ACTION, "en").findings()).hasSize(1);
        assertThat(BOTH.check(rule, ProseField.ACTION, "en").findings()).isEmpty();
        assertThat(ours.check(rule, ProseField.ACTION, "en").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsEntry("rule", "ours"));
    }

    @Test
    void a_good_sentence_is_left_alone() {
        assertThat(findings(BOTH, "Ana Prieto counted the 412 cartons of lot 22 on 4 May and signed the list."))
                .isEmpty();
    }

    @Test
    void the_model_has_a_suggestion_for_each_of_its_labels() {
        assertThat(findings(BOTH, HARDSHIP).get(0).arguments())
                .containsEntry("suggestion", "We apologize to the 14 buyers whose parcels came late.");
        assertThat(ModelDetector.of("en").orElseThrow().labelsWithoutSuggestion())
                .isEmpty();
        assertThat(ModelDetector.of("ja")).isEmpty();
    }

    @Test
    void a_guess_is_marked_from_the_first_word_that_weighed_to_the_last() {
        String text = "The lids appear to have come off in the van.";

        assertThat(BOTH.check(text, ProseField.ROOT_CAUSE, "en").findings())
                .singleElement()
                .satisfies(finding -> {
                    String[] words =
                            String.valueOf(finding.arguments().get("text")).split(" \u2026 ");
                    TextSpan span = finding.spans().get(0);
                    assertThat(finding.code()).isEqualTo("POA-PROSE-HEDGING");
                    assertThat(words).hasSizeGreaterThan(1).contains("appear");
                    assertThat(text.substring(span.start(), span.end()))
                            .startsWith(words[0])
                            .endsWith(words[words.length - 1])
                            .hasSizeLessThan(text.length() - 5);
                });
    }

    @Test
    void at_most_five_words_say_why_and_those_that_stand_together_are_one_part() {
        String words =
                String.valueOf(findings(BOTH, HARDSHIP).get(0).arguments().get("text"));

        String[] parts = words.split(" \u2026 ");

        assertThat(words.split("[ \u2026]+")).hasSizeBetween(2, 5);
        assertThat(HARDSHIP).contains(parts);
        for (int i = 1; i < parts.length; i++) {
            assertThat(HARDSHIP).doesNotContain(parts[i - 1] + " " + parts[i]);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "action | Everybody in the team now looks at the boxes with fresh eyes. | true",
                "metric | Everybody in the team now looks at the boxes with fresh eyes. | true",
                "step | Everybody in the team now looks at the boxes with fresh eyes. | false",
                "action | Quality is what we live by. | true",
                "action | Quality is what we live by | false",
                "action | Everybody in the team looks at boxes now | true"
            })
    void a_step_and_an_announcement_without_a_stop_need_no_anchor(String field, String text, boolean isVague) {
        List<Finding> findings =
                BOTH.check(text, ProseField.of(field).orElseThrow(), "en").findings();

        assertThat(findings).extracting(Finding::code).isEqualTo(isVague ? List.of("POA-PROSE-VAGUE") : List.of());
    }

    @Test
    void what_the_document_says_elsewhere_makes_a_measure_clear_and_nothing_else() {
        String vague = "Everybody in the team now looks at the boxes with fresh eyes.";
        ProseText measure = new ProseText(vague, ProseField.ACTION, Set.of(Anchor.OWNER));
        ProseText hardship = new ProseText(HARDSHIP, ProseField.ACTION, Set.of(Anchor.OWNER));

        assertThat(BOTH.check(List.of(measure), "en").get(0).findings()).isEmpty();
        assertThat(BOTH.check(List.of(hardship), "en").get(0).findings())
                .extracting(Finding::code)
                .containsExactly("POA-PROSE-EMOTIONAL");
    }
}
