package io.github.poasdk.validation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands around the phrase of a rule decides whether it is a defect. */
class CuesTest {

    /** Checkers by the members that their rule has beside its phrase. */
    private static final Map<String, ProseChecker> CHECKERS = new ConcurrentHashMap<>();

    private static ProseChecker checker(String members) {
        String json = """
                {"label": "BLAME", "rules": [{"id": "crates", "phrases": ["blue crates"]%s}]}""".formatted(members);
        return ProseChecker.of(
                ProseOptions.builder().off(ModelDetector.RULE).rules("en", json).build());
    }

    private static String found(String members, ProseField field, String text) {
        ProseChecker checker = CHECKERS.computeIfAbsent(members, CuesTest::checker);
        return Found.by("crates", checker.check(text.replace("\\n", "\n"), field, "en"), text);
    }

    private static String found(String members, String text) {
        return found(members, ProseField.ROOT_CAUSE, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "right before it | Those are not blue crates. | ",
                "two words before it | We do not sell blue crates. | ",
                "three words before it | We do not sell any blue crates. | ",
                "four words before it | We do not sell any big blue crates. | blue crates",
                "the first word | Not blue crates. | ",
                "behind it | Blue crates never came. | Blue crates",
                "a comma between | We never, ever in May, sold blue crates. | blue crates",
                "a comma right before it | Never, blue crates. | blue crates",
                "a comma before the negation | In May, never blue crates. | "
            })
    void a_negation_reaches_three_words_within_its_clause(String note, String text, String found) {
        assertThat(found("", text)).as(note).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The buyer wrote that blue crates came. | ",
                "The buyer wrote that 14 of the large and blue crates came. | ",
                "The buyer wrote that lamps came, blue crates too. | blue crates",
                "The buyer wrote, blue crates came. | ",
                "The buyer wrote that they came. Blue crates came. | Blue crates",
                "Blue crates came, the buyer wrote that. | Blue crates"
            })
    void what_somebody_else_says_reaches_to_the_end_of_the_clause(String text, String found) {
        assertThat(found("", text)).isEqualTo(found == null ? "" : found);
    }

    @Test
    void a_rule_can_hold_in_spite_of_a_negation_or_a_report() {
        String negated = "We do not sell blue crates.";
        String reported = "The buyer wrote that blue crates came.";

        assertThat(found(", \"evenNegated\": true", negated)).isEqualTo("blue crates");
        assertThat(found(", \"evenNegated\": true", reported)).isEmpty();
        assertThat(found(", \"evenReported\": true", reported)).isEqualTo("blue crates");
        assertThat(found(", \"evenReported\": true", negated)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The supplier sent blue crates. | blue crates",
                "We sent blue crates. | ",
                "We told the supplier about blue crates. | blue crates",
                "The supplier told us about blue crates. | ",
                "The buyer, our team and the supplier saw blue crates. | blue crates",
                "The buyer and the supplier saw blue crates with us. | blue crates",
                "The supplier and we saw blue crates with the buyer. | ",
                "Blue crates came from the supplier. | Blue crates",
                "Blue crates came from us and the supplier. | ",
                "Blue crates came on 4 May. | "
            })
    void a_rule_can_want_to_know_who_was_named_last(String text, String found) {
        assertThat(found(", \"subjects\": [\"THIRD\"]", text)).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NUMBER | On 4 May the blue crates fell. | ",
                "DATE | On 4 May the blue crates fell. | ",
                "DATE | At 14:50 the blue crates fell. | ",
                "ID | The blue crates of B0C4TQ81LM fell. | ",
                "DOCUMENT | The blue crates of lot.pdf fell. | ",
                "NAME | The blue crates of Ana fell. | ",
                "QUOTE | The blue crates of \"hers\" fell. | ",
                "OWNER | The blue crates of hers fell. | blue crates",
                "ID | On 4 May the blue crates fell. | blue crates",
                "NAME | The blue crates of \"hers\" fell. | blue crates",
                "ANY | The blue crates of Ana fell. | ",
                "ANY | The blue crates fell. | blue crates"
            })
    void an_anchor_can_silence_a_rule(String anchor, String text, String found) {
        assertThat(found(", \"unlessAnchors\": [\"" + anchor + "\"]", text)).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "with | The blue crates of the van fell. | blue crates",
                "with | The blue crates of the shelf fell. | ",
                "unless | The blue crates of the van fell. | ",
                "unless | The blue crates of the shelf fell. | blue crates"
            })
    void other_words_of_the_sentence_can_be_wanted_or_unwanted(String member, String text, String found) {
        assertThat(found(", \"" + member + "\": [\"van\", \"lorry\"]", text)).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource({"VAGUE, OWNER, ''", "VAGUE, DATE, Blue crates", "BLAME, OWNER, Blue crates"})
    void what_the_document_says_elsewhere_silences_only_what_is_vague(String label, Anchor stated, String found) {
        String json = """
                {"label": "%s", "rules": [{"id": "crates", "phrases": ["blue crates"], "unlessAnchors": ["OWNER"]}]}""".formatted(label);
        ProseChecker checker =
                ProseChecker.of(ProseOptions.builder().rules("fr", json).build());
        ProseText text = new ProseText("Blue crates!", ProseField.ACTION, Set.of(stated));

        assertThat(Found.by("crates", checker.check(List.of(text), "fr").get(0), text.text()))
                .isEqualTo(found);
    }

    @Test
    void a_rule_can_be_for_short_sentences() {
        assertThat(found(", \"longest\": 4", "Blue crates came here.")).isEqualTo("Blue crates");
        assertThat(found(", \"longest\": 4", "Blue crates came here then.")).isEmpty();
    }

    @Test
    void a_rule_of_some_fields_says_nothing_in_others() {
        String fields = ", \"fields\": [\"intro\", \"metric\"]";

        assertThat(found(fields, ProseField.INTRO, "Blue crates came.")).isEqualTo("Blue crates");
        assertThat(found(fields, ProseField.METRIC, "Blue crates came.")).isEqualTo("Blue crates");
        assertThat(found(fields, ProseField.OTHER, "Blue crates came.")).isEqualTo("Blue crates");
        assertThat(found(fields, ProseField.ROOT_CAUSE, "Blue crates came.")).isEmpty();
        assertThat(found(", \"fields\": [\"metric\"]", ProseField.OTHER, "Blue crates came."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "its heading | Corrective actions\\nBlue crates came. | Blue crates",
                "another heading | Root cause\\nBlue crates came. | ",
                "no heading | Blue crates came. | ",
                "a sentence with the words of a heading | These are corrective actions.\\nBlue crates came. | ",
                "the first of two headings | Corrective actions\\nLamps came.\\nRoot cause\\nBlue crates came. | ",
                "the last of two headings | Root cause\\nLamps came.\\nCorrective actions\\nBlue crates came. | Blue crates",
                "further on | Corrective actions\\nLamps came. Desks came. Blue crates came. | Blue crates"
            })
    void a_heading_says_what_field_the_rest_of_a_letter_is_of(String note, String text, String found) {
        String ofActions = ", \"fields\": [\"action\"]";

        assertThat(found(ofActions, ProseField.OTHER, text)).as(note).isEqualTo(found == null ? "" : found);
        assertThat(found(ofActions, ProseField.CLOSING, text))
                .as("no whole letter: " + note)
                .isEmpty();
        assertThat(found(ofActions, ProseField.ACTION, text))
                .as("an action: " + note)
                .isEqualTo("Blue crates");
    }

    @Test
    void a_heading_is_checked_for_nothing_but_what_a_template_left() {
        assertThat(found("", "Blue crates\\nThey came on 4 May.")).isEmpty();
        assertThat(found("", "Blue crates.\\nThey came on 4 May.")).isEqualTo("Blue crates");
    }

    @Test
    void each_place_is_found() {
        assertThat(found("", "Blue crates and blue crates.")).isEqualTo("Blue crates, blue crates");
        assertThat(found("", "Blue crate.")).isEmpty();
    }
}
