package io.github.poasdk.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanPaths;
import io.github.poasdk.validation.Acceptance;
import io.github.poasdk.validation.Acceptances;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.RuleExample;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.coverage.CoverageMatrix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The reports on one plan with a bit of everything, as somebody has read them. */
class ReportPagesTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("poa.root", "..")).resolve("poa-validation/src/test/resources/reports");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 11);

    @Test
    void each_report_is_the_one_that_was_read() throws IOException {
        Map<String, String> pages = pages();
        if (Boolean.getBoolean("poa.golden.update")) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
            }
        }

        assertThat(pages)
                .allSatisfy((name, text) -> assertThat(FOLDER.resolve(name))
                        .as("write it anew with: mvn verify -Dpoa.golden.update=true")
                        .content()
                        .isEqualTo(text));
    }

    private static Map<String, String> pages() {
        PlanOfAction plan = plan();
        ValidationReport report = PlanValidator.create()
                .validate(
                        plan,
                        ValidationOptions.submission()
                                .asOf(DAY)
                                .maxFindingsPerCode(1)
                                .acceptances(Acceptances.of(Acceptance.of(
                                        "POA-EVIDENCE-NO-FILE", "warehouse-log", "Sent by post", DAY.plusYears(1)))));
        ReportOptions english = ReportOptions.of(Locale.ENGLISH).plan(plan);
        Map<String, String> pages = new TreeMap<>();
        pages.put("report.txt", TextReport.create().write(report, english));
        pages.put("report-coloured.txt", TextReport.create().coloured().write(report, english));
        pages.put("report.html", HtmlReport.create().write(report, english));
        pages.put("report.xml", JUnitReport.create().write(report, english));
        pages.put("coverage.txt", CoverageWriter.create().text(CoverageMatrix.of(plan), Locale.ENGLISH));
        pages.put("coverage.html", CoverageWriter.create().html(CoverageMatrix.of(plan), Locale.ENGLISH));
        return pages;
    }

    private static PlanOfAction plan() {
        PlanPaths paths = PlanPaths.create();
        PlanOfAction plan = RuleBook.create().examples("POA-CLOSING-MISSING").stream()
                .filter(example -> example.kind() == RuleExample.Kind.RIGHT)
                .map(RuleExample::plan)
                .findFirst()
                .orElseThrow();
        plan = paths.replace(plan, "/actions/0/purpose", "PREVENTIVE");
        plan = paths.replace(plan, "/actions/2/causeIds", List.of("handling-tme"));
        plan = paths.clear(plan, "/actions/1/owner/role");
        plan = paths.clear(plan, "/actions/3/owner/role");
        plan = paths.clear(plan, "/evidence/0/fileName");
        plan = paths.replace(plan, "/commitment", "We are very sorry & will <always> try our best in [store name].");
        return paths.replace(plan, "/seller/merchantId", "a0example00001");
    }
}
