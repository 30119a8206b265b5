package io.github.poasdk.testkit.assertion;

import static io.github.poasdk.testkit.assertion.Fixtures.NO_CORRECTIVE;
import static io.github.poasdk.testkit.assertion.Fixtures.NO_PREVENTIVE;
import static io.github.poasdk.testkit.assertion.Fixtures.failure;
import static io.github.poasdk.testkit.assertion.Fixtures.finding;
import static io.github.poasdk.testkit.assertion.Fixtures.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsBaselineTest {

    private static final Finding CORRECTIVE_0 = finding(NO_CORRECTIVE, "/rootCauses/0");
    private static final Finding PREVENTIVE_0 = finding(NO_PREVENTIVE, "/rootCauses/0");
    private static final Finding PREVENTIVE_1 = finding(NO_PREVENTIVE, "/rootCauses/1");

    @TempDir
    Path folder;

    private Path file;
    private FindingsBaseline baseline;

    @BeforeEach
    void name_a_file() {
        file = folder.resolve("deep/findings.txt");
        baseline = FindingsBaseline.in(file);
    }

    @Test
    void the_file_is_never_made_by_a_run_that_may_not() {
        assertThat(failure(() -> baseline.check(Map.of("a", report(CORRECTIVE_0)))))
                .isEqualTo("There is no baseline at " + file
                        + ". Make it by a run with -Dpoa.baseline.update=true, read it, and check it in.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_file_is_sorted_and_has_no_text_of_the_plan() throws IOException {
        update(Map.of(
                "trademark",
                report(PREVENTIVE_1, PREVENTIVE_1, CORRECTIVE_0),
                "late-shipment",
                report(CORRECTIVE_0.withImplied(List.of(PREVENTIVE_0)))));

        assertThat(Files.readString(file)).isEqualTo("""
                        # Findings that are accepted: plan, code, place, and how many if more than one. New ones fail the test.
                        # Lines leave when their findings do: run the test with -Dpoa.baseline.update=true.
                        late-shipment POA-CAUSE-NO-CORRECTIVE /rootCauses/0
                        late-shipment POA-CAUSE-NO-PREVENTIVE /rootCauses/0
                        trademark POA-CAUSE-NO-CORRECTIVE /rootCauses/0
                        trademark POA-CAUSE-NO-PREVENTIVE /rootCauses/1 x2
                        """);
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void what_is_accepted_passes() {
        update(Map.of("a", report(CORRECTIVE_0, PREVENTIVE_1)));

        FindingsBaseline.Outcome outcome = baseline.check(Map.of("a", report(PREVENTIVE_1, CORRECTIVE_0)));

        assertThat(outcome.gone()).isEmpty();
        assertThat(outcome.accepted())
                .containsExactly(
                        new AcceptedFinding("a", NO_CORRECTIVE, "/rootCauses/0"),
                        new AcceptedFinding("a", NO_PREVENTIVE, "/rootCauses/1"));
    }

    @Test
    void a_new_finding_fails_and_is_not_written_even_by_a_run_that_may_write() throws IOException {
        update(Map.of("a", report(CORRECTIVE_0)));
        String before = Files.readString(file);
        Map<String, ValidationReport> worse =
                Map.of("a", report(CORRECTIVE_0, PREVENTIVE_1), "b", report(CORRECTIVE_0));

        String expected = "Found, but not accepted by " + file + """
                :
                  a POA-CAUSE-NO-PREVENTIVE /rootCauses/1
                  b POA-CAUSE-NO-CORRECTIVE /rootCauses/0
                Mend what is new, or add its lines to the file and say why in the commit.""";
        assertThat(failure(() -> baseline.check(worse))).isEqualTo(expected);
        assertThat(failure(() -> update(worse))).isEqualTo(expected);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void one_more_of_the_same_is_new() {
        update(Map.of("a", report(CORRECTIVE_0)));

        assertThat(failure(() -> baseline.check(Map.of("a", report(CORRECTIVE_0, CORRECTIVE_0, CORRECTIVE_0)))))
                .contains("\n  a POA-CAUSE-NO-CORRECTIVE /rootCauses/0 x2\n");
    }

    @Test
    void what_is_gone_is_reported_and_leaves_only_when_it_may() throws IOException {
        update(Map.of("a", report(CORRECTIVE_0, PREVENTIVE_1, PREVENTIVE_1)));
        String before = Files.readString(file);
        Map<String, ValidationReport> better = Map.of("a", report(PREVENTIVE_1));
        AcceptedFinding corrective = new AcceptedFinding("a", NO_CORRECTIVE, "/rootCauses/0");
        AcceptedFinding preventive = new AcceptedFinding("a", NO_PREVENTIVE, "/rootCauses/1");

        FindingsBaseline.Outcome outcome = baseline.check(better);
        assertThat(outcome.gone()).containsExactly(corrective, preventive);
        assertThat(outcome.accepted()).containsExactly(preventive);
        assertThat(Files.readString(file)).isEqualTo(before);

        Fixtures.withProperty(
                FindingsBaseline.UPDATE_PROPERTY,
                "true",
                () -> assertThat(baseline.check(better).gone()).containsExactly(corrective, preventive));
        assertThat(Files.readString(file)).endsWith("=true.\na POA-CAUSE-NO-PREVENTIVE /rootCauses/1\n");
        assertThat(baseline.check(better).gone()).isEmpty();
    }

    @Test
    void a_finding_that_has_moved_is_told_with_the_place_where_it_was() {
        update(Map.of("a", report(PREVENTIVE_0)));

        assertThat(failure(() -> baseline.check(Map.of("a", report(PREVENTIVE_1)))))
                .contains(
                        "\n  a POA-CAUSE-NO-PREVENTIVE /rootCauses/1\nNo longer found, and still in it; perhaps one has"
                                + " moved:\n  a POA-CAUSE-NO-PREVENTIVE /rootCauses/0\n");
    }

    @Test
    void plans_are_validated_without_a_limit() {
        Fixtures.withProperty(
                FindingsBaseline.UPDATE_PROPERTY,
                "true",
                () -> baseline.check(Map.of("late", Fixtures.PLAN), Fixtures.OPTIONS.maxFindingsPerCode(1)));

        assertThat(baseline.check(Map.of("late", Fixtures.PLAN), Fixtures.OPTIONS)
                        .gone())
                .isEmpty();
    }

    @Test
    void hostile_names_and_places_stay_on_their_line_and_come_back() throws IOException {
        Finding hostile = finding(NO_CORRECTIVE, "/extensions/a b\\\n\u202e\ud83d\ude00\ud800 x2\u00a0");
        Finding whole = Finding.builder(
                        RuleBook.create().find("POA-CLOSING-MISSING").orElseThrow())
                .build();
        Map<String, ValidationReport> reports = Map.of("my plan\n# %s", report(hostile, whole));
        update(reports);

        assertThat(Files.readString(file)).endsWith("""
                        my\\u0020plan\\n#\\u0020%s POA-CAUSE-NO-CORRECTIVE /extensions/a\\u0020b\\\\\\n\\u202e😀\\ud800\\u0020x2\\u00a0
                        my\\u0020plan\\n#\\u0020%s POA-CLOSING-MISSING -
                        """);
        assertThat(baseline.check(reports).gone()).isEmpty();
    }

    @Test
    void a_line_of_the_message_is_one_of_the_file() throws IOException {
        update(Map.of());
        Map<String, ValidationReport> reports = Map.of("late shipment\\", report(CORRECTIVE_0));

        String line = failure(() -> baseline.check(reports))
                .lines()
                .filter(each -> each.startsWith("  "))
                .findFirst()
                .orElseThrow();
        Files.writeString(file, Files.readString(file) + line + "\n");

        assertThat(line).isEqualTo("  late\\u0020shipment\\\\ POA-CAUSE-NO-CORRECTIVE /rootCauses/0");
        assertThat(baseline.check(reports).gone()).isEmpty();
    }

    @Test
    void a_line_that_is_none_of_ours_is_told_with_its_number() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# head\n\na POA-X /a x0\n");

        assertThatIllegalStateException()
                .isThrownBy(() -> baseline.check(Map.of()))
                .withMessage("line 3 of " + file
                        + " is not a plan, a code, a place and perhaps a number such as x2: \"a POA-X /a x0\"");
    }

    @Test
    void names_and_reports_that_can_not_be_kept_are_refused() {
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

        assertThatIllegalArgumentException()
                .isThrownBy(() -> baseline.check(Map.of("a", limited)))
                .withMessage("the report of a leaves out findings; validate with a larger maxFindingsPerCode");
        assertThatIllegalArgumentException().isThrownBy(() -> baseline.check(Map.of(" ", report)));
        assertThatIllegalArgumentException().isThrownBy(() -> baseline.check(Map.of("#a", report)));
    }

    @Test
    void a_long_list_of_new_findings_is_cut() {
        update(Map.of());
        ValidationReport report = report(IntStream.range(0, 50)
                .mapToObj(i -> finding(NO_CORRECTIVE, "/rootCauses/" + i))
                .toArray(Finding[]::new));

        assertThat(failure(() -> baseline.check(Map.of("a", report))))
                .contains("\n  and 20 more\n")
                .hasLineCount(33);
    }

    private void update(Map<String, ValidationReport> reports) {
        Fixtures.withProperty(FindingsBaseline.UPDATE_PROPERTY, "true", () -> baseline.check(reports));
    }
}
