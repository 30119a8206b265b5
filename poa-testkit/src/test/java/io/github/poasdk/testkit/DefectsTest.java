package io.github.poasdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.RuleExample;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class DefectsTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();

    @Test
    void each_code_has_its_defect() {
        assertThat(Defects.all())
                .extracting(Defect::code)
                .isNotEmpty()
                .containsExactlyElementsOf(
                        RuleBook.create().rules().stream().map(Rule::code).toList());
    }

    @ParameterizedTest
    @DefectSource
    void a_defect_gives_exactly_its_findings(Defect defect) {
        List<Finding> findings =
                VALIDATOR.validate(defect.plan(), defect.options()).findings();

        assertThat(codesAndPlaces(findings.stream())).containsExactlyInAnyOrderElementsOf(defect.findings());
        assertThat(codesAndPlaces(findings.stream()
                        .flatMap(finding -> finding.withAllImplied().skip(1))))
                .containsExactlyInAnyOrderElementsOf(defect.implied());
        assertThat(findings.stream()
                        .filter(finding -> finding.code().equals(defect.code()))
                        .map(Finding::pointer))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(defect.pointers());
    }

    @ParameterizedTest
    @DefectSource
    void a_mended_plan_has_nothing_to_mend(Defect defect) {
        assertThat(VALIDATOR
                        .validate(defect.mended().plan(), defect.mended().with(Defects.options()))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @DefectSource
    void a_near_miss_has_not_the_defect(Defect defect) {
        assertThat(defect.nearMisses()).isNotEmpty().allSatisfy(example -> {
            List<Finding> findings = VALIDATOR
                    .validate(example.plan(), example.with(Defects.options()))
                    .findings();
            assertThat(codesAndPlaces(findings.stream())).containsExactlyInAnyOrderElementsOf(example.findings());
            assertThat(findings).extracting(Finding::code).doesNotContain(defect.code());
        });
    }

    @ParameterizedTest
    @DefectSource
    void a_mended_case_differs_from_the_one_with_the_defect(Defect defect) {
        RuleExample wrong = defect.wrong();
        RuleExample mended = defect.mended();

        assertThat(List.of(mended.plan(), mended.acceptances(), mended.earlier()))
                .isNotEqualTo(List.of(wrong.plan(), wrong.acceptances(), wrong.earlier()));
    }

    @Test
    void few_defects_bring_other_findings_that_are_not_folded_under_them() {
        assertThat(Defects.all())
                .filteredOn(
                        defect -> defect.findings().size() > defect.pointers().size())
                .extracting(Defect::code)
                .containsExactly("POA-ACCEPTANCE-EXPIRED", "POA-ACCEPTANCE-NO-REASON");
    }

    @Test
    void an_unknown_code_is_named() {
        assertThatThrownBy(() -> Defects.of("POA-NO-SUCH-CODE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("POA-NO-SUCH-CODE");
    }

    private static List<String> codesAndPlaces(Stream<Finding> findings) {
        return findings.map(finding -> finding.code() + " " + finding.pointer()).toList();
    }
}
