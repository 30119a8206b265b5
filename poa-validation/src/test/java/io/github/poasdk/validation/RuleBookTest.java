package io.github.poasdk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.constraint.Submission;
import io.github.poasdk.model.constraint.Warning;
import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.FindingMessages;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.RuleGroup;
import io.github.poasdk.validation.finding.RuleSource;
import io.github.poasdk.validation.finding.Severity;
import io.github.poasdk.validation.internal.ConstraintRules;
import io.github.poasdk.validation.internal.rule.PlanRule;
import io.github.poasdk.validation.internal.rule.PlanRules;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing can be added to the rule book half. */
class RuleBookTest {

    private static final RuleBook BOOK = RuleBook.create();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    static Stream<Rule> rules() {
        return BOOK.rules().stream();
    }

    static Stream<ConstraintDescriptor<?>> constraints() {
        return ModelRules.constraints().stream();
    }

    @Test
    void a_code_stands_for_one_rule_and_has_the_form_of_a_code() {
        assertThat(BOOK.rules())
                .extracting(Rule::code)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("POA(-[A-Z0-9]+)+"));
    }

    @Test
    void every_rule_is_checked_by_a_constraint_or_a_class_or_is_about_acceptances() {
        List<String> ofPlan = PlanRules.all().stream().map(PlanRule::code).toList();
        Set<String> ofModel = constraints()
                .map(constraint -> ConstraintRules.of(constraint).code())
                .collect(Collectors.toSet());
        Stream<String> ofCaller = rules().filter(
                        rule -> rule.category() == Category.ACCEPTANCE || rule.category() == Category.ATTEMPT)
                .map(Rule::code);

        assertThat(Stream.of(ofPlan.stream(), ofModel.stream(), ofCaller).flatMap(codes -> codes))
                .containsExactlyInAnyOrderElementsOf(rules().map(Rule::code).toList());
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void a_constraint_says_what_the_rule_book_says(ConstraintDescriptor<?> constraint) {
        Rule rule = ConstraintRules.of(constraint);

        assertThat(rule.group() == RuleGroup.SUBMISSION)
                .isEqualTo(constraint.getGroups().contains(Submission.class));
        assertThat(rule.severity() == Severity.WARNING)
                .isEqualTo(constraint.getPayload().contains(Warning.class));
    }

    @Test
    void every_rule_has_its_message_and_every_message_its_rule() {
        assertThat(FindingMessages.forLocale(Locale.ENGLISH).codes())
                .containsExactlyInAnyOrderElementsOf(rules().map(Rule::code).toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_complete(Rule rule) {
        assertThat(rule.name(Locale.ENGLISH))
                .isNotBlank()
                .isNotEqualTo(rule.code())
                .doesNotEndWith(".");
        assertThat(rule.reason(Locale.ENGLISH)).isNotBlank().endsWith(".");
        assertThat(rule.implies())
                .doesNotContain(rule.code())
                .allSatisfy(code -> assertThat(BOOK.find(code)).isPresent());
        assertThat(rule.source().isEmpty()).isEqualTo(rule.basis() == Basis.LOGIC || rule.basis() == Basis.INFERRED);
        assertThat(rule.basis() == Basis.ARTICLE)
                .isEqualTo(rule.source().map(RuleSource::key).orElse("").matches("R[0-9]+"));
        assertThat(rule.category() != Category.FORMAT || rule.group() == RuleGroup.DRAFT)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_message_names_only_arguments_of_its_rule(Rule rule) {
        Set<String> named = PLACEHOLDER
                .matcher(FindingMessages.forLocale(Locale.ENGLISH).template(rule.code()))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());

        assertThat(rule.arguments().keySet()).containsAll(named);
    }

    @Test
    void a_rule_says_where_it_comes_from_and_what_it_is_for() {
        Rule rule = BOOK.find("POA-CAUSE-NO-CORRECTIVE").orElseThrow();

        assertThat(rule.category()).isEqualTo(Category.COVERAGE);
        assertThat(rule.severity()).isEqualTo(Severity.ERROR);
        assertThat(rule.basis()).isEqualTo(Basis.ARTICLE);
        assertThat(rule.source()).map(RuleSource::key).hasValue("R10");
        assertThat(rule.responseKinds()).containsExactly(ResponseKind.PLAN, ResponseKind.FOLLOW_UP);
    }

    @Test
    void a_code_that_is_not_ours_is_not_found() {
        assertThat(BOOK.find("POA-NOTHING")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.examples("../internal/rule-book"))
                .withMessageContaining("../internal/rule-book");
    }
}
