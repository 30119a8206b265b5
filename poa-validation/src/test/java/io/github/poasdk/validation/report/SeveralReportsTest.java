package io.github.poasdk.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.RuleExample;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.finding.FindingMessages;
import io.github.poasdk.validation.finding.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reports on several plans, in colour, and on the rule book itself. */
class SeveralReportsTest {

    private static final String HOSTILE = "a b/../\u001b[2J:<c>&%\"\u202e报告.json";
    private static final ValidationOptions OPTIONS =
            ValidationOptions.submission().asOf(LocalDate.of(2026, 3, 11));
    private static final RuleBook BOOK = RuleBook.create();

    private final PlanOfAction wrong = BOOK.examples("POA-CAUSE-NO-FACT").stream()
            .filter(example -> example.kind() == RuleExample.Kind.WRONG)
            .findFirst()
            .map(RuleExample::plan)
            .orElseThrow();
    private final PlanOfAction right = BOOK.examples("POA-CAUSE-NO-FACT").stream()
            .filter(example -> example.kind() == RuleExample.Kind.RIGHT)
            .findFirst()
            .map(RuleExample::plan)
            .orElseThrow();
    private final List<PlanReport> reports = List.of(report("wrong.json", wrong), report(HOSTILE, right));

    @Test
    void text_has_a_heading_for_each_plan() throws IOException {
        String text = all(TextReport.create());

        assertThat(text).startsWith("== wrong.json\n").contains("\n\n== a b/../\ufffd[2J:<c>&%\"\ufffd报告.json\n");
        assertThat(text).contains(TextReport.create().write(reports.get(0).report(), options(wrong)));
    }

    @Test
    void json_has_each_report_unchanged_below_its_name() throws IOException {
        JsonNode tree = new JsonMapper().readTree(all(JsonReport.create()));

        assertThat(tree.path("reports")).hasSize(2);
        assertThat(tree.at("/reports/1/name").stringValue()).isEqualTo(HOSTILE);
        ObjectNode first = (ObjectNode) tree.at("/reports/0");
        first.remove("name");
        assertThat(JsonReport.create().read(first.toString()))
                .isEqualTo(reports.get(0).report());
    }

    @Test
    void sarif_has_a_run_for_each_plan_and_keeps_to_its_schema() throws IOException {
        List<PlanReport> both = List.of(report("wrong.json", wrong), report(HOSTILE, wrong));
        StringBuilder sarif = new StringBuilder();
        SarifReport.create().writeAll(both, Locale.ENGLISH, sarif);

        JsonNode tree = new JsonMapper().readTree(sarif.toString());
        try (InputStream in = Objects.requireNonNull(
                SeveralReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                            .validate(tree))
                    .isEmpty();
        }
        assertThat(tree.path("runs")).hasSize(2);
        assertThat(tree.at("/runs/1/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .stringValue())
                .isEqualTo("a%20b/../%1B%5B2J%3A%3Cc%3E&%25%22%E2%80%AE%E6%8A%A5%E5%91%8A.json");
    }

    @Test
    void junit_has_a_suite_for_each_plan() throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(all(JUnitReport.create()))))
                .getDocumentElement();

        assertThat(root.getTagName()).isEqualTo("testsuites");
        assertThat(root.getElementsByTagName("testsuite").getLength()).isEqualTo(2);
        assertThat(((Element) root.getFirstChild()).getAttribute("failures")).isEqualTo("1");
        assertThat(((Element) root.getLastChild()).getAttribute("tests")).isEqualTo("1");
    }

    @Test
    void html_has_a_section_for_each_plan_below_one_heading() throws IOException {
        String html = all(HtmlReport.create());

        assertThat(html.split("<h1>", -1)).hasSize(2);
        assertThat(html.split("<h2>", -1)).hasSize(3);
        assertThat(html).contains("<h3>", "<h4>", "&lt;c&gt;").doesNotContain("<c>", "\u001b");
        assertThat(html.split("<section>", -1)).hasSameSizeAs(html.split("</section>", -1));
    }

    @Test
    void colour_changes_nothing_but_the_colour() {
        for (Rule rule : BOOK.rules()) {
            for (RuleExample example : BOOK.examples(rule.code()).subList(0, 1)) {
                ValidationReport report = PlanValidator.create().validate(example.plan(), OPTIONS);
                for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
                    ReportOptions options = ReportOptions.of(locale).plan(example.plan());
                    String coloured = TextReport.ofWidth(60).coloured().write(report, options);

                    assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", ""))
                            .isEqualTo(TextReport.ofWidth(60).write(report, options));
                    assertThat(coloured.contains("\u001b[1m")).isEqualTo(!report.isClean());
                }
            }
        }
    }

    @Test
    void the_rule_book_is_listed_and_explained_in_each_language() {
        RuleBookWriter writer = RuleBookWriter.create();
        for (Locale locale : FindingMessages.languages()) {
            String list = writer.list(BOOK.rules(), locale);
            for (Rule rule : BOOK.rules()) {
                assertThat(list).contains("  " + rule.code() + " ", rule.name(locale));
                String text = writer.text(rule, locale);
                assertThat(text.lines())
                        .allSatisfy(line -> assertThat(line.length())
                                .as(line)
                                .isLessThanOrEqualTo(rule.source().isPresent() ? 160 : TextReport.WIDTH));
                assertThat(text).startsWith(rule.code() + ": ").contains("category: " + rule.category());
            }
        }
    }

    @Test
    void the_rule_book_in_json_has_all_that_a_rule_has() {
        JsonNode rules = new JsonMapper().readTree(RuleBookWriter.create().json(BOOK.rules(), Locale.GERMAN));

        assertThat(rules).hasSameSizeAs(BOOK.rules());
        JsonNode rule = rules.valueStream()
                .filter(node -> node.path("code").stringValue().equals("POA-CAUSE-NO-FACT"))
                .findFirst()
                .orElseThrow();
        assertThat(rule.propertyNames())
                .contains("name", "message", "reason", "category", "severity", "basis", "group", "responseKinds")
                .contains("implies", "arguments", "source", "schemaExpressible");
    }

    private String all(ReportWriter writer) throws IOException {
        StringBuilder text = new StringBuilder();
        writer.writeAll(reports, Locale.ENGLISH, text);
        return text.toString();
    }

    private static ReportOptions options(PlanOfAction plan) {
        return ReportOptions.of(Locale.ENGLISH).plan(plan);
    }

    private static PlanReport report(String name, PlanOfAction plan) {
        return new PlanReport(name, PlanValidator.create().validate(plan, OPTIONS), Optional.of(plan));
    }
}
