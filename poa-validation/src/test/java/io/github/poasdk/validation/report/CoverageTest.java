package io.github.poasdk.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanPaths;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.RuleExample;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.coverage.CoverageMatrix;
import io.github.poasdk.validation.coverage.CoverageRow;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.FindingMessages;
import io.github.poasdk.validation.finding.Rule;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CoverageTest {

    private static final PlanPaths PATHS = PlanPaths.create();
    private static final CoverageWriter WRITER = CoverageWriter.create();
    private static final RuleBook BOOK = RuleBook.create();
    private static final PlanOfAction PLAN = example("POA-CLOSING-MISSING", RuleExample.Kind.RIGHT);

    @Test
    void a_row_joins_issue_product_cause_actions_and_documents() {
        CoverageMatrix matrix = CoverageMatrix.of(PLAN);

        assertThat(matrix.rows()).hasSize(4);
        assertThat(matrix.rows().get(0))
                .isEqualTo(new CoverageRow(
                        "late-shipment",
                        "B0EXAMPLE1",
                        "handling-time",
                        List.of("correct-template"),
                        List.of("prevent-late-transfer"),
                        List.of("warehouse-log", "template-before", "template-after"),
                        List.of()));
        assertThat(matrix.gaps()).isEmpty();
        assertThat(matrix.omittedRows()).isZero();
    }

    @Test
    void the_gaps_are_the_findings_of_coverage() {
        for (Rule rule : BOOK.rules()) {
            if (rule.category() == Category.COVERAGE) {
                PlanOfAction plan = example(rule.code(), RuleExample.Kind.WRONG);
                List<Finding> findings = PlanValidator.create()
                        .validate(plan, ValidationOptions.submission().asOf(LocalDate.of(2026, 3, 11)))
                        .allFindings()
                        .filter(finding -> finding.category() == Category.COVERAGE)
                        .map(finding -> finding.withImplied(List.of()))
                        .toList();

                assertThat(CoverageMatrix.of(plan).gaps())
                        .containsExactlyInAnyOrderElementsOf(findings)
                        .extracting(Finding::code)
                        .contains(rule.code());
            }
        }
    }

    @Test
    void a_row_knows_its_own_gaps() {
        PlanOfAction plan = PATHS.replace(PLAN, "/actions/0/asins", List.of("B0EXAMPLE1"));

        assertThat(CoverageMatrix.of(plan).rows())
                .filteredOn(row -> !row.gaps().isEmpty())
                .allSatisfy(row -> {
                    assertThat(row.asin()).isEqualTo("B0EXAMPLE2");
                    assertThat(row.gaps()).extracting(Finding::code).containsExactly("POA-ASIN-NO-CORRECTIVE");
                })
                .hasSize(2);
    }

    @Test
    void a_product_that_no_cause_is_about_has_a_row_of_its_own() {
        CoverageMatrix matrix = CoverageMatrix.of(example("POA-ASIN-NO-CAUSE", RuleExample.Kind.WRONG));

        assertThat(matrix.rows())
                .filteredOn(row -> row.causeId().isEmpty())
                .singleElement()
                .satisfies(row -> assertThat(row.asin()).isEqualTo("B0EXAMPLE2"));
    }

    @Test
    void a_matrix_is_bounded_and_says_how_much_is_left_out() {
        List<String> asins = IntStream.range(0, 10_000)
                .mapToObj(i -> String.format("B%09d", i))
                .toList();

        CoverageMatrix matrix = CoverageMatrix.of(PATHS.replace(PLAN, "/notice/asins", asins));

        assertThat(matrix.rows()).hasSize(CoverageMatrix.MAX_ROWS);
        assertThat(matrix.omittedRows()).isEqualTo(10_000);
        assertThat(WRITER.text(matrix, Locale.ENGLISH)).endsWith("10,000 more lines\n");
        assertThat(WRITER.html(matrix, Locale.GERMAN)).contains("10.000 weitere Zeilen");
    }

    @Test
    void text_is_a_table_with_aligned_columns() {
        assertThat(WRITER.text(CoverageMatrix.of(PLAN), Locale.ENGLISH).lines().limit(4))
                .containsExactly(
                        "Issue          Product     Root cause           Corrective            Preventive                 Document",
                        "late-shipment  B0EXAMPLE1  handling-time        correct-template      prevent-late-transfer      warehouse-log,",
                        "                                                                                                 template-before,",
                        "                                                                                                 template-after");
    }

    @Test
    void what_is_missing_stands_below_the_table_in_every_language() {
        CoverageMatrix matrix = CoverageMatrix.of(example("POA-CAUSE-NO-PREVENTIVE", RuleExample.Kind.WRONG));

        for (Locale language : FindingMessages.languages()) {
            String sentence = matrix.gaps().get(0).message(language);
            assertThat(WRITER.text(matrix, language)).contains(sentence);
        }
    }

    @Test
    void html_is_well_formed_and_holds_texts_as_text() throws Exception {
        PlanOfAction plan = PATHS.replace(PLAN, "/issues/0/id", "<script>&\"\u0000\ud83d");

        String html = WRITER.html(CoverageMatrix.of(plan), Locale.ENGLISH);

        assertThat(html).doesNotContain("<script").contains("scope=\"col\"", "scope=\"row\"", "<caption>");
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader("<div>" + html + "</div>")))
                        .getElementsByTagName("tr")
                        .getLength())
                .isEqualTo(3);
    }

    @Test
    void json_has_rows_and_gaps() {
        CoverageMatrix matrix = CoverageMatrix.of(example("POA-CAUSE-NO-PREVENTIVE", RuleExample.Kind.WRONG));

        JsonNode json = new JsonMapper().readTree(WRITER.json(matrix));

        assertThat(json.at("/rows/0/asin").stringValue()).isEqualTo("B0EXAMPLE1");
        assertThat(json.path("gaps").valueStream())
                .extracting(gap -> gap.path("code").stringValue())
                .contains("POA-CAUSE-NO-PREVENTIVE");
        assertThat(json.properties()).contains(entry("omittedRows", json.path("omittedRows")));
    }

    @Test
    void a_plan_without_issues_has_no_rows() {
        assertThat(CoverageMatrix.of(PlanOfAction.builder().build()).rows()).isEmpty();
    }

    private static PlanOfAction example(String code, RuleExample.Kind kind) {
        return BOOK.examples(code).stream()
                .filter(example -> example.kind() == kind)
                .findFirst()
                .orElseThrow()
                .plan();
    }
}
