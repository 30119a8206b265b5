package io.github.poasdk.validation.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingMessagesTest {

    @Test
    void arguments_stand_as_they_are() {
        assertThat(finding("POA-TEXT-TOO-LONG", Map.of("max", "{max} ${x}")).message(Locale.ENGLISH))
                .isEqualTo("Shorten the text to {max} ${x} characters.");
    }

    @Test
    void an_argument_that_is_not_there_stays_a_placeholder() {
        assertThat(finding("POA-TEXT-TOO-LONG", Map.of()).message(Locale.ENGLISH))
                .isEqualTo("Shorten the text to {max} characters.");
    }

    @Test
    void a_code_without_a_sentence_stands_for_itself() {
        assertThat(finding("MY-OWN", Map.of()).message(Locale.ENGLISH)).isEqualTo("MY-OWN");
    }

    @Test
    void every_reader_gets_a_sentence() {
        assertThat(finding("POA-ISSUE-MISSING", Map.of()).message(Locale.JAPANESE))
                .isEqualTo("Name the issue that the plan answers.");
    }

    @Test
    void arguments_have_the_same_order_in_every_run() {
        Map<String, String> arguments = Map.of("f", "", "b", "", "d", "", "a", "", "c", "", "e", "");

        assertThat(finding("MY-OWN", arguments).arguments().keySet()).containsExactly("a", "b", "c", "d", "e", "f");
    }

    private static Finding finding(String code, Map<String, String> arguments) {
        return Finding.builder(new Rule(
                        code,
                        Category.FORMAT,
                        Severity.ERROR,
                        Basis.LOGIC,
                        RuleGroup.DRAFT,
                        Set.of(),
                        List.of(),
                        Map.of(),
                        Optional.empty(),
                        false))
                .at("seller", "/seller")
                .arguments(arguments)
                .build();
    }
}
