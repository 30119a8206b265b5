package io.github.poasdk.testkit.assertion;

import static io.github.poasdk.testkit.assertion.Fixtures.NO_CORRECTIVE;
import static io.github.poasdk.testkit.assertion.Fixtures.NO_PREVENTIVE;
import static io.github.poasdk.testkit.assertion.Fixtures.failure;
import static io.github.poasdk.testkit.assertion.Fixtures.finding;
import static io.github.poasdk.testkit.assertion.Fixtures.report;
import static io.github.poasdk.testkit.assertion.PoaAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.poasdk.validation.NotEvaluated;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportAssertTest {

    private static final Finding CORRECTIVE_0 = finding(NO_CORRECTIVE, "/rootCauses/0");
    private static final Finding PREVENTIVE_1 = finding(NO_PREVENTIVE, "/rootCauses/1");

    @Test
    void what_is_so_passes() {
        ValidationReport report = report(CORRECTIVE_0.withImplied(List.of(PREVENTIVE_1)));

        assertThat(report)
                .hasNoFinding("POA-CLOSING-MISSING")
                .hasOnlyFindings(NO_CORRECTIVE)
                .hasOnlyFindings(NO_CORRECTIVE, NO_PREVENTIVE)
                .isEqualTo(report);
        assertThat(report).hasFinding(NO_PREVENTIVE).at("/rootCauses/1");
        assertThat(report).hasFinding(NO_CORRECTIVE, "/rootCauses/0").once();
        assertThat(report()).hasNoFindings().isSubmittable();
        assertThat(report(CORRECTIVE_0.withSeverity(Severity.WARNING))).isSubmittable();
    }

    @Test
    void a_missing_finding_is_told_with_all_that_is_there() {
        assertThat(failure(() -> assertThat(report(CORRECTIVE_0, PREVENTIVE_1))
                        .as("the plan of %s", "Ida")
                        .hasFinding("POA-CLOSING-MISSING")))
                .isEqualTo("""
                        [the plan of Ida] Expecting a finding
                          POA-CLOSING-MISSING
                        The report has 2 findings:
                          ERROR POA-CAUSE-NO-CORRECTIVE at /rootCauses/0: @1
                          ERROR POA-CAUSE-NO-PREVENTIVE at /rootCauses/1: @2""".replace("@1", message(CORRECTIVE_0)).replace("@2", message(PREVENTIVE_1)));
    }

    @Test
    void what_stands_at_the_place_by_another_rule_is_marked() {
        assertThat(failure(() -> assertThat(report(CORRECTIVE_0, PREVENTIVE_1))
                        .hasFinding("POA-CLOSING-MISSING", "/rootCauses/1")))
                .startsWith("Expecting a finding\n  POA-CLOSING-MISSING at /rootCauses/1\n")
                .contains("\n  ERROR POA-CAUSE-NO-CORRECTIVE at /rootCauses/0: ")
                .contains("\n> ERROR POA-CAUSE-NO-PREVENTIVE at /rootCauses/1: ")
                .endsWith("  <-- same place, another code");
    }

    @Test
    void an_accepted_finding_does_not_count_and_is_shown() {
        assertThat(failure(() ->
                        assertThat(report(List.of(), List.of(CORRECTIVE_0))).hasFinding(NO_CORRECTIVE)))
                .isEqualTo("""
                        Expecting a finding
                          POA-CAUSE-NO-CORRECTIVE
                        The report has no findings.
                        Accepted, and so not counted:
                        > ERROR POA-CAUSE-NO-CORRECTIVE at /rootCauses/0: @1  <-- same code""".replace("@1", message(CORRECTIVE_0)));
    }

    @Test
    void a_slip_in_a_code_is_told() {
        assertThat(failure(() -> assertThat(report()).hasFinding("POA-CAUSE-NO-CORECTIVE")))
                .contains("No rule has the code POA-CAUSE-NO-CORECTIVE; did you mean POA-CAUSE-NO-CORRECTIVE?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(report()).hasNoFinding("POA-CAUSE-NO-CORECTIVE"))
                .withMessage("No rule has the code POA-CAUSE-NO-CORECTIVE; did you mean POA-CAUSE-NO-CORRECTIVE?");
        assertThat(report()).hasNoFinding("ACME-OWN-RULE");
    }

    @Test
    void an_error_is_no_plan_to_submit() {
        assertThat(failure(() -> assertThat(report(CORRECTIVE_0, PREVENTIVE_1.withSeverity(Severity.HINT)))
                        .isSubmittable()))
                .startsWith("Expecting a plan that can be submitted on 2026-03-11, but it has 1 error.\n"
                        + "The report has 2 findings:\n> ERROR POA-CAUSE-NO-CORRECTIVE at /rootCauses/0: ")
                .contains("  <-- must be mended\n  HINT POA-CAUSE-NO-PREVENTIVE at /rootCauses/1: ");
    }

    @Test
    void an_error_that_is_folded_under_a_warning_is_one() {
        assertThat(failure(() -> assertThat(report(
                                PREVENTIVE_1.withSeverity(Severity.WARNING).withImplied(List.of(CORRECTIVE_0))))
                        .isSubmittable()))
                .contains("it has 1 error.");
    }

    @Test
    void a_draft_or_a_part_says_nothing_of_submission() {
        PlanValidator validator = PlanValidator.create();
        ValidationReport draft =
                validator.validate(Fixtures.PLAN, ValidationOptions.draft().asOf(Fixtures.DAY));
        ValidationReport part = validator.validatePart(Fixtures.PLAN, "/closing", Fixtures.OPTIONS);

        assertThat(failure(() -> assertThat(draft).isSubmittable()))
                .isEqualTo("Expecting a plan that can be submitted, but it was validated as a draft only.");
        assertThat(failure(() -> assertThat(part).isSubmittable()))
                .isEqualTo("Expecting a plan that can be submitted, but only /closing was validated.");
    }

    @Test
    void a_rule_that_was_not_checked_proves_nothing() {
        ValidationReport draft = PlanValidator.create()
                .validate(Fixtures.PLAN, ValidationOptions.draft().asOf(Fixtures.DAY));

        assertThat(failure(() -> assertThat(draft).hasNoFinding(NO_CORRECTIVE)))
                .isEqualTo("Expecting no finding\n  POA-CAUSE-NO-CORRECTIVE\n"
                        + "but nobody knows: the rule was not checked (GROUP).");
        assertThat(failure(() -> assertThat(draft).hasFinding(NO_CORRECTIVE)))
                .contains("\nThe rule POA-CAUSE-NO-CORRECTIVE was not checked (GROUP).\n");
    }

    @Test
    void an_unexpected_finding_is_marked() {
        ValidationReport report = report(CORRECTIVE_0, PREVENTIVE_1);

        assertThat(failure(() -> assertThat(report).hasNoFinding(NO_PREVENTIVE)))
                .startsWith("Expecting no finding\n  POA-CAUSE-NO-PREVENTIVE\nThe report has 2 findings:\n  ERROR")
                .contains("\n> ERROR POA-CAUSE-NO-PREVENTIVE at /rootCauses/1: ")
                .endsWith("  <-- not expected");
        assertThat(failure(() -> assertThat(report).hasNoFindings()))
                .startsWith("Expecting no findings.\nThe report has 2 findings:\n");
    }

    @Test
    void what_is_missing_and_what_is_too_much_is_told_together() {
        assertThat(failure(() -> assertThat(report(CORRECTIVE_0, PREVENTIVE_1))
                        .hasOnlyFindings(NO_CORRECTIVE, "POA-CLOSING-MISSING")))
                .startsWith("""
                        Expecting only the findings
                          POA-CAUSE-NO-CORRECTIVE
                          POA-CLOSING-MISSING
                        but these are missing
                          POA-CLOSING-MISSING
                        and 1 other found.
                        The report has 2 findings:
                          ERROR POA-CAUSE-NO-CORRECTIVE at /rootCauses/0:""")
                .contains("\n> ERROR POA-CAUSE-NO-PREVENTIVE at /rootCauses/1: ")
                .endsWith("  <-- not expected");
        assertThat(failure(() -> assertThat(report()).hasOnlyFindings(NO_CORRECTIVE)))
                .isEqualTo("Expecting only the findings\n  POA-CAUSE-NO-CORRECTIVE\nbut these are missing\n"
                        + "  POA-CAUSE-NO-CORRECTIVE\nThe report has no findings.");
    }

    @Test
    void hostile_text_is_shown_on_one_line_and_never_as_a_format() {
        Finding hostile = Finding.builder(
                        RuleBook.create().find("POA-REFERENCE-UNKNOWN").orElseThrow())
                .at("actions[0]", "/extensions/100% %s %n\n\u202Eevil" + "x".repeat(10_000))
                .arguments(Map.of("id", "%d%n\n\u0000" + "y".repeat(10_000)))
                .build();

        String message = failure(() -> assertThat(report(hostile)).as("50%").hasFinding("%s%n\n"));

        assertThat(message)
                .startsWith("[50%] Expecting a finding\n  %s%n\\n\nThe report has 1 finding:\n"
                        + "  ERROR POA-REFERENCE-UNKNOWN at /extensions/100% %s %n\\n\\u202eevilxxx")
                .contains("%d%n\\n\\u0000yyy")
                .hasLineCount(4)
                .hasSizeLessThan(600);
    }

    @Test
    void a_long_report_is_listed_in_part_and_what_is_near_in_any_case() {
        List<Finding> many = new ArrayList<>(Collections.nCopies(500, CORRECTIVE_0));
        many.add(PREVENTIVE_1);

        assertThat(failure(() -> assertThat(report(many, List.of())).hasNoFinding(NO_PREVENTIVE)))
                .contains("The report has 501 findings:")
                .contains("> ERROR POA-CAUSE-NO-PREVENTIVE at /rootCauses/1: ")
                .endsWith("\n  and 480 more")
                .hasLineCount(25);
    }

    @Test
    void null_is_no_report() {
        assertThat(failure(() -> assertThat((ValidationReport) null).isSubmittable()))
                .isEqualTo("Expecting a report, but there was null.");
        assertThat(failure(() -> assertThat((ValidationReport) null).as("mine").hasFinding(NO_CORRECTIVE)))
                .isEqualTo("[mine] Expecting a report, but there was null.");
    }

    @Test
    void a_message_of_the_test_takes_the_place_of_ours() {
        assertThat(failure(() -> assertThat(report()).withFailMessage("no gap").hasFinding(NO_CORRECTIVE)))
                .isEqualTo("no gap");
    }

    private static String message(Finding finding) {
        return finding.message(Locale.ENGLISH);
    }

    @Test
    void what_is_accepted_at_the_place_is_marked_as_such() {
        assertThat(failure(() -> assertThat(report(List.of(), List.of(CORRECTIVE_0)))
                        .hasFinding(NO_CORRECTIVE, "/rootCauses/0")))
                .endsWith("  <-- same code, same place");
    }

    @Test
    void findings_that_the_report_leaves_out_are_counted() {
        ValidationReport report = report(CORRECTIVE_0);
        ValidationReport limited = new ValidationReport(
                report.findings(),
                List.of(),
                Map.of(NO_CORRECTIVE, 3),
                List.of(),
                "",
                report.group(),
                report.profile(),
                report.pack(),
                report.asOf());

        assertThat(failure(() -> assertThat(limited).hasNoFindings()))
                .endsWith("\n3 more of POA-CAUSE-NO-CORRECTIVE are left out, since the options limit their number.");
    }

    @Test
    void a_rule_for_other_kinds_of_response_has_found_nothing() {
        ValidationReport report = PlanValidator.create().validate(Fixtures.PLAN, Fixtures.OPTIONS);
        String other = report.notEvaluated().stream()
                .filter(not -> not.reason() == NotEvaluated.Reason.RESPONSE_KIND)
                .findFirst()
                .orElseThrow()
                .codes()
                .get(0);

        assertThat(report).hasNoFinding(other);
    }

    @Test
    void a_finding_of_an_applications_own_rule_is_listed() {
        Finding own = new Finding(
                "ACME-OWN",
                CORRECTIVE_0.category(),
                Severity.HINT,
                CORRECTIVE_0.basis(),
                "",
                "",
                "",
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());

        assertThat(report(own)).hasFinding("ACME-OWN").at("");
        assertThat(failure(() -> assertThat(report(own)).hasNoFindings()))
                .contains("\n  HINT ACME-OWN at the whole plan: ");
    }
}
