package io.github.poasdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule, on the valid example plan with one change. */
class RulesTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final ValidationOptions OPTIONS =
            ValidationOptions.submission().asOf(LocalDate.of(2026, 3, 11));

    static Stream<Defect> listed() {
        return Defect.listed();
    }

    static Stream<Defect> missing() {
        return Defect.missing();
    }

    @Test
    void the_example_plan_is_valid() {
        assertThat(VALIDATOR.validate(Defect.validPlan(), OPTIONS).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("missing")
    void a_required_member_that_is_missing_is_found_where_it_should_be(Defect defect) {
        assertThat(codesAndPlaces(VALIDATOR.validate(defect.plan(), OPTIONS).findings()))
                .containsAll(defect.findings());
    }

    @ParameterizedTest
    @MethodSource("listed")
    void a_defect_gives_exactly_its_findings(Defect defect) {
        assertThat(codesAndPlaces(VALIDATOR.validate(defect.plan(), OPTIONS).findings()))
                .containsExactlyInAnyOrderElementsOf(defect.findings());
    }

    @ParameterizedTest
    @MethodSource("listed")
    void a_finding_says_of_itself_what_the_rule_book_says(Defect defect) {
        RuleBook rules = RuleBook.create();

        assertThat(VALIDATOR.validate(defect.plan(), OPTIONS).findings())
                .allSatisfy(finding -> assertThat(rules.find(finding.code()))
                        .hasValueSatisfying(rule -> assertThat(rule)
                                .extracting(Rule::category, Rule::severity, Rule::basis)
                                .containsExactly(finding.category(), finding.severity(), finding.basis())));
    }

    /** A list that is too long makes no readable line; {@code PlanValidatorTest} has it. */
    @Test
    void every_other_rule_has_a_defect() {
        Set<String> shown = Stream.concat(listed(), missing())
                .flatMap(defect -> defect.findings().stream())
                .map(finding -> finding.split(" ", 2)[0])
                .collect(Collectors.toSet());

        assertThat(RuleBook.create().rules())
                .extracting(Rule::code)
                .filteredOn(code -> !code.equals("POA-LIST-TOO-LONG"))
                .containsExactlyInAnyOrderElementsOf(shown);
    }

    private static List<String> codesAndPlaces(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }
}
