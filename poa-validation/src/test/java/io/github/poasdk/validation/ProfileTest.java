package io.github.poasdk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.NotEvaluated.Reason;
import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final List<Rule> RULES = RuleBook.create().rules();

    @Test
    void the_default_profile_says_what_the_rule_book_says() {
        assertThat(RULES)
                .allSatisfy(
                        rule -> assertThat(Profile.standard().severity(rule)).isEqualTo(rule.severity()));
    }

    @Test
    void the_strict_profile_weighs_no_rule_less_and_the_lenient_none_more() {
        assertThat(RULES).allSatisfy(rule -> {
            assertThat(Profile.strict().severity(rule)).isLessThanOrEqualTo(rule.severity());
            assertThat(Profile.lenient().severity(rule)).isGreaterThanOrEqualTo(rule.severity());
        });
    }

    @Test
    void a_warning_is_an_error_in_the_strict_profile_and_a_hint_in_the_lenient() {
        PlanOfAction plan = planWithAWarning();

        assertThat(severity(plan, Profile.standard())).isEqualTo(Severity.WARNING);
        assertThat(severity(plan, Profile.strict())).isEqualTo(Severity.ERROR);
        assertThat(severity(plan, Profile.lenient())).isEqualTo(Severity.HINT);
        assertThat(severity(
                        plan,
                        Profile.strict().toBuilder()
                                .severity("POA-ACTION-NO-ALIGNMENT", Severity.HINT)
                                .build()))
                .isEqualTo(Severity.HINT);
    }

    @Test
    void an_opinion_never_becomes_an_error() {
        Profile.Builder errors = Profile.builder();
        RULES.forEach(rule -> errors.severity(rule.code(), Severity.ERROR));
        Profile profile = errors.build();

        assertThat(RULES)
                .allSatisfy(rule -> assertThat(profile.severity(rule))
                        .isEqualTo(
                                switch (rule.basis()) {
                                    case EXPERTS -> Severity.WARNING;
                                    case INFERRED -> Severity.HINT;
                                    default -> Severity.ERROR;
                                }));
        assertThat(RULES).extracting(Rule::basis).contains(Basis.EXPERTS, Basis.INFERRED);
    }

    @Test
    void a_rule_that_is_off_finds_nothing_and_is_reported_as_not_evaluated() {
        Profile off =
                Profile.builder().name("ours").off("POA-ACTION-NO-ALIGNMENT").build();

        ValidationReport report = validate(planWithAWarning(), off);

        assertThat(report.isClean()).isTrue();
        assertThat(report.profile()).isEqualTo("ours");
        assertThat(report.notEvaluated())
                .contains(new NotEvaluated(Reason.PROFILE, List.of("POA-ACTION-NO-ALIGNMENT")));
        assertThat(off.isOff("POA-ACTION-NO-ALIGNMENT")).isTrue();
        assertThat(off.toBuilder()
                        .severity("POA-ACTION-NO-ALIGNMENT", Severity.HINT)
                        .build()
                        .isOff("POA-ACTION-NO-ALIGNMENT"))
                .isFalse();
    }

    @Test
    void a_category_is_switched_off_and_on_in_one_place() {
        PlanOfAction shouting = Example.validPlan().toBuilder()
                .closing("WE WILL DO OUR BEST to improve!!! What else do you want?")
                .build();
        Profile off = Profile.builder().off(Category.PROSE).build();
        List<String> ofProse = RULES.stream()
                .filter(rule -> rule.category() == Category.PROSE)
                .map(Rule::code)
                .toList();

        assertThat(validate(shouting, Profile.standard()).findings())
                .extracting(Finding::category)
                .contains(Category.PROSE);
        assertThat(validate(shouting, off).isClean()).isTrue();
        assertThat(validate(shouting, off).notEvaluated()).contains(new NotEvaluated(Reason.PROFILE, ofProse));
        assertThat(off.isOff(Category.PROSE)).isTrue();
        assertThat(off.isOff(Category.CLARITY)).isFalse();
        assertThat(validate(shouting, off.toBuilder().on(Category.PROSE).build())
                        .findings())
                .isEqualTo(validate(shouting, Profile.standard()).findings());
    }

    @Test
    void a_profile_is_found_by_its_name() {
        assertThat(Profile.named("strict")).containsSame(Profile.strict());
        assertThat(Profile.named("default")).containsSame(Profile.standard());
        assertThat(Profile.named("lenient")).containsSame(Profile.lenient());
        assertThat(Profile.named("harsh")).isEmpty();
    }

    @Test
    void a_code_that_is_none_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.builder().off("POA-NOTHING"))
                .withMessageContaining("POA-NOTHING");
    }

    private static Severity severity(PlanOfAction plan, Profile profile) {
        List<Finding> findings = validate(plan, profile).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0).severity();
    }

    private static ValidationReport validate(PlanOfAction plan, Profile profile) {
        return VALIDATOR.validate(
                plan, ValidationOptions.submission().asOf(Example.DAY).profile(profile));
    }

    private static PlanOfAction planWithAWarning() {
        return Example.wrong()
                .filter(example -> example.code().equals("POA-ACTION-NO-ALIGNMENT"))
                .findFirst()
                .orElseThrow()
                .plan();
    }
}
