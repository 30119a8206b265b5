package io.github.poasdk.testkit.assertion;

import static io.github.poasdk.testkit.assertion.Fixtures.NO_CORRECTIVE;
import static io.github.poasdk.testkit.assertion.Fixtures.NO_PREVENTIVE;
import static io.github.poasdk.testkit.assertion.Fixtures.failure;
import static io.github.poasdk.testkit.assertion.Fixtures.finding;
import static io.github.poasdk.testkit.assertion.Fixtures.report;
import static io.github.poasdk.testkit.assertion.PoaAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Severity;
import io.github.poasdk.validation.finding.TextSpan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingAssertTest {

    private static final Finding WITH_ALL = Finding.builder(
                    RuleBook.create().find("POA-REFERENCE-UNKNOWN").orElseThrow())
            .at("actions[0].causeIds[1]", "/actions/0/causeIds/1")
            .elementId("action-1")
            .spans(List.of(new TextSpan(4, 17), new TextSpan(20, 21)))
            .arguments(Map.of("id", "cause-7"))
            .build()
            .withImplied(List.of(finding(NO_CORRECTIVE, "/rootCauses/0")));

    private static final ValidationReport REPORT =
            report(WITH_ALL, finding(NO_PREVENTIVE, "/rootCauses/0"), finding(NO_PREVENTIVE, "/rootCauses/1"));

    @Test
    void each_step_passes_for_what_is_so() {
        assertThat(REPORT)
                .hasFinding("POA-REFERENCE-UNKNOWN")
                .at("/actions/0/causeIds/1")
                .withSeverity(Severity.ERROR)
                .withSpan(4, 17)
                .withSpan(20, 21)
                .withArgument("id", "cause-7")
                .inElement("action-1")
                .withMessage(Locale.ENGLISH, "cause-7")
                .implying(NO_CORRECTIVE)
                .once();
    }

    @Test
    void another_place_is_told_with_what_is_near() {
        assertThat(failure(() ->
                        assertThat(REPORT).as("mine").hasFinding(NO_CORRECTIVE).at("/rootCauses/1")))
                .startsWith("[mine] Expecting a finding\n  POA-CAUSE-NO-CORRECTIVE at /rootCauses/1\n"
                        + "The report has 4 findings:\n  ERROR POA-REFERENCE-UNKNOWN at /actions/0/causeIds/1: ")
                .containsPattern(
                        "\n> ERROR POA-CAUSE-NO-CORRECTIVE at /rootCauses/0: .*  <-- same code, another place\n")
                .containsPattern("\n  ERROR POA-CAUSE-NO-PREVENTIVE at /rootCauses/0: [^<]*\n")
                .containsPattern(
                        "\n> ERROR POA-CAUSE-NO-PREVENTIVE at /rootCauses/1: .*  <-- same place, another code$");
    }

    @Test
    void another_weight_is_told() {
        assertThat(failure(() -> assertThat(REPORT)
                        .hasFinding(NO_PREVENTIVE)
                        .at("/rootCauses/1")
                        .withSeverity(Severity.HINT)))
                .startsWith("Expecting a finding\n  POA-CAUSE-NO-PREVENTIVE at /rootCauses/1 with severity HINT\n")
                .containsPattern("\n> ERROR POA-CAUSE-NO-PREVENTIVE at /rootCauses/1: .*  <-- has severity ERROR$");
    }

    @Test
    void a_finding_that_an_earlier_step_left_behind_is_not_called_another() {
        ValidationReport report = report(
                finding(NO_PREVENTIVE, "/rootCauses/0"),
                finding(NO_PREVENTIVE, "/rootCauses/1").withSeverity(Severity.HINT));

        assertThat(failure(() -> assertThat(report)
                        .hasFinding(NO_PREVENTIVE)
                        .withSeverity(Severity.ERROR)
                        .at("/rootCauses/1")))
                .startsWith("Expecting a finding\n  POA-CAUSE-NO-PREVENTIVE with severity ERROR at /rootCauses/1\n")
                .containsPattern("/rootCauses/0: .*  <-- same code, another place\n")
                .containsPattern("/rootCauses/1: .*  <-- same code and place, but not the rest$");
    }

    @Test
    void another_span_argument_element_message_or_implied_finding_is_told() {
        assertThat(failure(() -> found().withSpan(4, 18)))
                .contains("with the span 4 to 18\n", "  <-- has the spans 4 to 17, 20 to 21\n");
        assertThat(failure(() -> found().withArgument("id", "%s")))
                .contains("with id = \"%s\"\n", "  <-- has id = \"cause-7\"\n");
        assertThat(failure(() -> found().inElement("action-2")))
                .contains("in the element \"action-2\"\n", "  <-- is in the element \"action-1\"\n");
        assertThat(failure(() -> found().withMessage(Locale.ENGLISH, "nonsense")))
                .contains("with \"nonsense\" in its message\n", "  <-- says \"");
        assertThat(failure(() -> found().implying(NO_PREVENTIVE)))
                .contains("implying POA-CAUSE-NO-PREVENTIVE\n", "  <-- implies POA-CAUSE-NO-CORRECTIVE\n");
        assertThat(failure(() -> assertThat(REPORT).hasFinding(NO_CORRECTIVE).withSpan(0, 1)))
                .contains("  <-- has no span\n");
        assertThat(failure(() -> assertThat(REPORT).hasFinding(NO_CORRECTIVE).implying("X")))
                .contains("  <-- implies nothing\n");
    }

    @Test
    void two_are_not_one() {
        assertThat(failure(() -> assertThat(REPORT).hasFinding(NO_PREVENTIVE).once()))
                .startsWith("Expecting one finding only\n  POA-CAUSE-NO-PREVENTIVE\nbut 2 findings fit.\n")
                .endsWith("  <-- fits");
    }

    private static FindingAssert found() {
        return assertThat(REPORT).hasFinding("POA-REFERENCE-UNKNOWN");
    }

    @Test
    void a_message_of_the_test_holds_for_each_step() {
        assertThat(failure(() -> assertThat(REPORT)
                        .withFailMessage("100% wrong")
                        .hasFinding(NO_PREVENTIVE)
                        .at("/nowhere")))
                .isEqualTo("100% wrong");
    }
}
