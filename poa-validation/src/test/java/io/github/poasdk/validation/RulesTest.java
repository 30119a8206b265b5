package io.github.poasdk.validation;

import static io.github.poasdk.validation.Example.codesAndPlaces;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.RuleGroup;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule, by the examples that stand beside it. */
class RulesTest {

    private static final RuleBook BOOK = RuleBook.create();
    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final ValidationOptions OPTIONS =
            ValidationOptions.submission().asOf(Example.DAY);

    static Stream<Example> all() {
        return Example.all();
    }

    static Stream<Example> wrong() {
        return Example.wrong();
    }

    static Stream<String> codes() {
        return BOOK.rules().stream().map(Rule::code);
    }

    @Test
    void the_example_plan_is_valid() {
        assertThat(VALIDATOR.validate(Example.validPlan(), OPTIONS).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void an_example_gives_exactly_its_findings(Example example) {
        List<Finding> findings =
                VALIDATOR.validate(example.plan(), example.rule().with(OPTIONS)).findings();

        assertThat(codesAndPlaces(findings.stream()))
                .containsExactlyInAnyOrderElementsOf(example.rule().findings());
        assertThat(codesAndPlaces(findings.stream()
                        .flatMap(finding -> finding.withAllImplied().skip(1))))
                .containsExactlyInAnyOrderElementsOf(example.rule().implied());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_rule_has_a_right_a_wrong_and_a_nearly_wrong_example(String code) {
        List<RuleExample> examples = BOOK.examples(code);

        assertThat(examples).extracting(RuleExample::kind).contains(RuleExample.Kind.values());
        assertThat(examples).allSatisfy(example -> {
            boolean isWrong = example.kind() == RuleExample.Kind.WRONG;
            assertThat(example.findings().stream().anyMatch(finding -> finding.startsWith(code + " ")))
                    .isEqualTo(isWrong);
            assertThat(example.implied()).noneMatch(finding -> finding.startsWith(code + " ") && !isWrong);
        });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void an_example_shows_each_code_that_a_rule_implies(String code) {
        Set<String> shown = all().filter(example ->
                        example.rule().findings().stream().anyMatch(finding -> finding.startsWith(code + " ")))
                .flatMap(example -> example.rule().implied().stream())
                .map(finding -> finding.substring(0, finding.indexOf(' ')))
                .collect(Collectors.toSet());

        assertThat(shown).containsAll(BOOK.find(code).orElseThrow().implies());
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void a_finding_says_of_itself_what_the_rule_book_says(Example example) {
        boolean isOfDraft = BOOK.find(example.code()).orElseThrow().group() == RuleGroup.DRAFT;

        assertThat(VALIDATOR
                        .validate(example.plan(), example.rule().with(OPTIONS))
                        .allFindings())
                .allSatisfy(finding -> assertThat(BOOK.find(finding.code())).hasValueSatisfying(rule -> {
                    assertThat(finding.category()).isEqualTo(rule.category());
                    if (rule.basis() == Basis.PACK) {
                        assertThat(finding.basis()).isNotEqualTo(Basis.PACK);
                        assertThat(finding.source()).isPresent().isNotEqualTo(rule.source());
                        assertThat(finding.severity()).isGreaterThanOrEqualTo(rule.severity());
                    } else {
                        assertThat(finding.severity()).isEqualTo(rule.severity());
                        assertThat(finding.basis()).isEqualTo(rule.basis());
                        assertThat(finding.source()).isEqualTo(rule.source());
                    }
                    assertThat(finding.arguments().keySet())
                            .isEqualTo(rule.arguments().keySet());
                }));
        assertThat(VALIDATOR
                        .validate(
                                example.plan(),
                                example.rule().with(ValidationOptions.draft().asOf(Example.DAY)))
                        .allFindings())
                .extracting(Finding::code)
                .matches(codes -> codes.contains(example.code()) == isOfDraft || isAboutAcceptances(example));
    }

    /** What was not checked in a draft is not stale. */
    private static boolean isAboutAcceptances(Example example) {
        return BOOK.find(example.code()).orElseThrow().category() == Category.ACCEPTANCE;
    }
}
