package io.github.poasdk.validation.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.validation.RuleBook;
import org.junit.jupiter.api.Test;

class ArgumentKindsTest {

    @Test
    void a_sentence_takes_its_arguments_for_what_the_rule_book_says() {
        assertThat(RuleBook.create().rules())
                .anyMatch(rule -> !rule.arguments().isEmpty())
                .allSatisfy(rule -> rule.arguments()
                        .forEach((name, kind) ->
                                assertThat(ArgumentKinds.of(rule.code(), name)).isEqualTo(kind)));
    }

    @Test
    void an_argument_that_the_rule_book_does_not_know_is_a_text() {
        assertThat(ArgumentKinds.of("POA-LIST-TOO-LONG", "other")).isEqualTo(ArgumentKind.TEXT);
        assertThat(ArgumentKinds.of("MY-OWN", "max")).isEqualTo(ArgumentKind.TEXT);
    }
}
