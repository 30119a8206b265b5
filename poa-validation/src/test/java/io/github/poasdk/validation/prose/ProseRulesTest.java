package io.github.poasdk.validation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.validation.finding.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of every language, by the examples that stand in its file. */
class ProseRulesTest {

    /** Examples are about rules; what the model says beside them is measured, not promised. */
    private static final ProseChecker CHECKER =
            ProseChecker.of(ProseOptions.builder().off(ModelDetector.RULE).build());

    /** A rule with the language that it is for. */
    record OfLanguage(String language, ProseRule rule) {

        @Override
        public String toString() {
            return language + " " + rule.id();
        }
    }

    static Stream<OfLanguage> rules() {
        return Languages.KNOWN.stream()
                .flatMap(code -> Languages.builtIn(code).stream().map(rule -> new OfLanguage(code, rule)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_wrong_example_is_found_by_its_rule_or_another_of_the_label(OfLanguage each) {
        assertThat(each.rule().examples().get("wrong"))
                .isNotEmpty()
                .allSatisfy(example -> assertThat(codes(example, each.language()))
                        .as(example.text())
                        .contains(each.rule().label().code()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_right_example_and_a_near_miss_are_left_alone(OfLanguage each) {
        for (String kind : List.of("right", "nearMiss")) {
            assertThat(each.rule().examples().get(kind))
                    .isNotEmpty()
                    .allSatisfy(example -> assertThat(codes(example, each.language()))
                            .as(example.text())
                            .isEmpty());
        }
    }

    @Test
    void a_rule_has_a_name_of_its_own() {
        for (String code : Languages.KNOWN) {
            assertThat(Languages.builtIn(code)).extracting(ProseRule::id).doesNotHaveDuplicates();
        }
    }

    private static List<String> codes(ProseText example, String language) {
        return CHECKER.check(example.text(), example.field(), language).findings().stream()
                .map(Finding::code)
                .toList();
    }
}
