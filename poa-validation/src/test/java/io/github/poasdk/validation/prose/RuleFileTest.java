package io.github.poasdk.validation.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.poasdk.validation.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFileTest {

    private static String file(String members) {
        return "{\"label\": \"BLAME\", \"rules\": [{\"id\": \"r\", \"phrases\": [\"a\"]" + members + "}]}";
    }

    private static ProseRule rule(String members) {
        return RuleFile.ofApplication(JsonTree.of(file(members))).get(0);
    }

    @Test
    void a_rule_needs_no_more_than_its_name_and_phrases() {
        assertThat(rule("")).satisfies(rule -> {
            assertThat(rule.id()).isEqualTo("r");
            assertThat(rule.label()).isEqualTo(Label.BLAME);
            assertThat(rule.phrases()).containsExactly("a");
            assertThat(rule.unless()).isEmpty();
            assertThat(rule.with()).isEmpty();
            assertThat(rule.fields()).isEmpty();
            assertThat(rule.subjects()).isEmpty();
            assertThat(rule.unlessAnchors()).isEmpty();
            assertThat(rule.evenNegated()).isFalse();
            assertThat(rule.evenReported()).isFalse();
            assertThat(rule.longest()).isEqualTo(Integer.MAX_VALUE);
            assertThat(rule.suggestion()).isEmpty();
            assertThat(rule.severity()).isEmpty();
        });
    }

    @Test
    void a_rule_is_read_with_all_that_it_says() {
        assertThat(rule("""
                        , "unless": ["b"], "with": ["c"], "fields": ["metric", "action"], "subjects": ["AMAZON", "SELLER"],
                        "unlessAnchors": ["OWNER", "DATE"], "evenNegated": true, "evenReported": true, "longest": 7,
                        "suggestion": "d", "severity": "HINT", "wrong": ["e", {"text": "f", "field": "intro"}]""")).satisfies(rule -> {
            assertThat(rule.unless()).containsExactly("b");
            assertThat(rule.with()).containsExactly("c");
            assertThat(rule.fields()).containsExactlyInAnyOrder(ProseField.ACTION, ProseField.METRIC);
            assertThat(rule.subjects()).containsExactlyInAnyOrder(Subject.SELLER, Subject.AMAZON);
            assertThat(rule.unlessAnchors()).containsExactlyInAnyOrder(Anchor.DATE, Anchor.OWNER);
            assertThat(rule.evenNegated()).isTrue();
            assertThat(rule.evenReported()).isTrue();
            assertThat(rule.longest()).isEqualTo(7);
            assertThat(rule.suggestion()).isEqualTo("d");
            assertThat(rule.severity()).contains(Severity.HINT);
            assertThat(rule.examples().get("wrong"))
                    .containsExactly(new ProseText("e", ProseField.ACTION), new ProseText("f", ProseField.INTRO));
            assertThat(rule.examples().get("right")).isEmpty();
        });
    }

    @Test
    void any_anchor_stands_for_all() {
        assertThat(rule(", \"unlessAnchors\": [\"ANY\"]").unlessAnchors()).containsExactly(Anchor.values());
    }

    @Test
    void the_model_does_not_speak_against_a_rule_of_an_application() {
        assertThat(rule("").certain()).isTrue();
        assertThat(RuleFile.builtIn(JsonTree.of(file(""))).get(0).certain()).isFalse();
        assertThat(RuleFile.builtIn(JsonTree.of(file(", \"certain\": true")))
                        .get(0)
                        .certain())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"fields\": [\"middle\"] | no field is called middle",
                "\"subjects\": [\"GOD\"] | not a known name: GOD",
                "\"unlessAnchors\": [\"LUCK\"] | not a known name: LUCK",
                "\"severity\": \"GRAVE\" | not a known name: GRAVE",
                "\"phrase\": \"b\" | a rule has no member phrase: r",
                "\"phrases\": [] | a rule has an id and phrases: r",
                "\"id\": \"\" | 'a rule has an id and phrases: '"
            })
    void what_nobody_knows_is_refused_by_its_name(String member, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(", " + member))
                .withMessage(message);
    }

    @Test
    void a_severity_of_a_rule_is_that_of_its_findings() {
        ProseChecker checker = ProseChecker.of(ProseOptions.builder()
                .rules("fr", file(", \"severity\": \"HINT\""))
                .build());

        assertThat(checker.check("Voici a.", ProseField.INTRO, "fr").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.HINT));
    }
}
