package io.github.poasdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.RuleExample;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
                        .validate(defect.mended().plan(), defect.options(defect.mended()))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @DefectSource
    void a_near_miss_has_not_the_defect(Defect defect) {
        assertThat(defect.nearMisses()).isNotEmpty().allSatisfy(example -> {
            List<Finding> findings =
                    VALIDATOR.validate(example.plan(), defect.options(example)).findings();
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
    void an_issue_type_and_a_kind_of_response_have_the_defects_of_their_complete_plan() {
        IssueType type = IssueType.FAIR_PRICING;
        Defect defect = Defects.of("POA-CAUSE-NO-CORRECTIVE", type);

        assertThat(Defects.in(type)).contains(defect).extracting(Defect::code).isSorted();
        assertThat(defect.mended().plan()).isEqualTo(Plans.complete(type));
        assertThat(defect.toString()).isEqualTo("POA-CAUSE-NO-CORRECTIVE: FAIR_PRICING PLAN");
        assertThat(Defects.in(ResponseKind.DISPUTE))
                .extracting(made -> made.mended().plan())
                .containsOnly(Plans.complete(ResponseKind.DISPUTE));
        assertThat(Defects.of("POA-STATEMENT-NO-TEXT", ResponseKind.DISPUTE).pointers())
                .containsExactly("/statements/0/text");
    }

    @Test
    void few_codes_lie_in_the_plan_of_no_issue_type() {
        Set<String> found = DefectFile.plans()
                .flatMap(plan -> DefectFile.rows(plan).keySet().stream())
                .collect(Collectors.toSet());

        assertThat(Defects.codes())
                .filteredOn(code -> !found.contains(code))
                .as("a rule whose examples fit other plans gets its defects there with -Dpoa.golden.update=true")
                .containsExactly(
                        "POA-ACCEPTANCE-BROAD",
                        "POA-ACCEPTANCE-EXPIRED",
                        "POA-ACCEPTANCE-NO-REASON",
                        "POA-ACCEPTANCE-STALE",
                        "POA-ASKED-NOT-ANSWERED",
                        "POA-ATTEMPT-CAUSE-CONTRADICTS",
                        "POA-ATTEMPT-DATE-CONTRADICTS",
                        "POA-ATTEMPT-DOCUMENT-CHANGED",
                        "POA-ATTEMPT-NOTHING-NEW",
                        "POA-ATTEMPT-OWNER-CONTRADICTS",
                        "POA-ATTEMPT-QUANTITY-CONTRADICTS",
                        "POA-ATTEMPT-SAME-TEXT",
                        "POA-CLOSURE-NO-ASIN",
                        "POA-LIST-TOO-LONG",
                        "POA-PLAN-LONG",
                        "POA-QUESTION-ANSWERED-TWICE",
                        "POA-QUESTION-NO-ANSWER");
    }

    @Test
    void a_defect_that_a_plan_can_not_have_is_named_with_those_that_it_can() {
        assertThatThrownBy(() -> Defects.of("POA-STATEMENT-NO-TEXT", IssueType.FAIR_PRICING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("POA-STATEMENT-NO-TEXT")
                .hasMessageContaining("FAIR_PRICING.PLAN")
                .hasMessageContaining("POA-CAUSE-NO-CORRECTIVE");
        assertThatThrownBy(() -> Defects.in(IssueType.of("NO_SUCH_TYPE")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NO_SUCH_TYPE");
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
