package io.github.poasdk.validation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.validation.finding.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several defects in a sentence are told. */
class SentenceHitsTest {

    /** Of a language without rules of ours, so that these are all; the labels are in their order. */
    private static final ProseChecker CHECKER = ProseChecker.of(ProseOptions.builder()
            .rules("fr", """
                    {"label": "BLAME", "rules": [
                        {"id": "a", "phrases": ["caisses bleues"]}, {"id": "b", "phrases": ["bleues du lot"]},
                        {"id": "c", "phrases": ["caisses bleues du lot 22"]}, {"id": "d", "phrases": ["du quai"]},
                        {"id": "e", "phrases": ["\u7bb1"]}, {"id": "f", "phrases": ["\u7f3a"]}]}""")
            .rules("fr", """
                    {"label": "JARGON", "rules": [{"id": "j", "phrases": ["bleues"]}, {"id": "k", "phrases": ["vieilles"]}]}""")
            .rules("fr", """
                    {"label": "THREAT", "rules": [{"id": "empty", "phrases": ["^ $", "^", "$"]}]}""")
            .build());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one | Les caisses bleues. | a caisses bleues",
                "two that share a word | Les caisses bleues du lot. | a caisses bleues",
                "the longer one of two with one start | Les caisses bleues du lot 22. | c caisses bleues du lot 22",
                "two apart | Les caisses bleues du quai. | a caisses bleues, d du quai",
                "two that touch | Une \u7bb1\u7f3a. | e \u7bb1, f \u7f3a",
                "the same twice | Caisses bleues et caisses bleues. | a Caisses bleues, a caisses bleues",
                "the third beside the first | Caisses bleues du lot et du quai. | a Caisses bleues, d du quai"
            })
    void of_defects_of_one_label_none_overlaps_another(String note, String text, String found) {
        assertThat(found(text, "abcdef")).as(note).isEqualTo(found);
    }

    @Test
    void defects_of_several_labels_stand_side_by_side_in_the_order_of_the_text() {
        assertThat(found("Les vieilles caisses bleues.", "abcdefjk"))
                .isEqualTo("k vieilles, a caisses bleues, j bleues");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "within | Voici [caisses bleues]. | ",
                "with a word within | Voici caisses [bleues]. | ",
                "before | Voici caisses bleues[lot]. | a caisses bleues",
                "behind | Voici [lot]caisses bleues. | a caisses bleues",
                "before and behind | Caisses bleues [lot] du quai. | a Caisses bleues, d du quai",
                "in a sentence further on | C'est tout. Voici [caisses bleues] du quai. | d du quai",
                "behind it in a sentence further on | C'est tout. Voici caisses bleues et [lot]. | a caisses bleues",
                "in the sentence before | Voici [lot]. Les caisses bleues. | a caisses bleues"
            })
    void what_a_template_left_behind_is_only_that(String note, String text, String found) {
        assertThat(found(text, "abcdef")).as(note).isEqualTo(found == null ? "" : found);
        assertThat(Found.by(Placeholders.RULE, CHECKER.check(text, ProseField.INTRO, "fr"), text))
                .as(note)
                .startsWith("[");
    }

    @Test
    void a_sentence_with_a_placeholder_can_still_be_too_long() {
        String text = "Voici [lot] " + "boîte ".repeat(45) + "là.";

        assertThat(CHECKER.check(text, ProseField.INTRO, "fr").findings())
                .extracting(finding -> finding.arguments().get("rule"))
                .containsExactly(LongSentences.RULE, Placeholders.RULE);
    }

    @Test
    void what_holds_no_character_is_no_defect() {
        assertThat(CHECKER.check("Les lampes", ProseField.INTRO, "fr").findings())
                .isEmpty();
    }

    @Test
    void a_phrase_of_no_word_has_the_whole_of_a_sentence_without_words() {
        assertThat(CHECKER.check("-", ProseField.INTRO, "fr").findings())
                .extracting(finding -> finding.spans())
                .containsExactly(List.of(new TextSpan(0, 1)));
    }

    private static String found(String text, String rules) {
        ProseResult result = CHECKER.check(text, ProseField.INTRO, "fr");
        return String.join(
                ", ",
                result.findings().stream()
                        .filter(finding -> rules.contains(
                                String.valueOf(finding.arguments().get("rule"))))
                        .map(finding -> finding.arguments().get("rule") + " "
                                + text.substring(
                                        finding.spans().get(0).start(),
                                        finding.spans().get(0).end()))
                        .toList());
    }
}
