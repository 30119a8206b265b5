package io.github.poasdk.validation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.TextSpan;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

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
}
