package io.github.poasdk.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.poasdk.validation.Acceptance;
import io.github.poasdk.validation.Acceptances;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.RuleExample;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.FindingMessages;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reports on several plans in each format, whatever the plans are called. */
class SeveralReportsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 11);
    private static final ValidationOptions SUBMISSION =
            ValidationOptions.submission().asOf(DAY);
    private static final List<PlanReport> REPORTS = reports();
    private static final PlanReport CLEAN = REPORTS.get(0);
    private static final PlanReport WRONG = REPORTS.get(1);

    static Stream<String> hostileNames() {
        return Stream.of(
                "a b/../\u001b[2J:<c>&%\"\u202e\u62a5\u544a.json",
                "../../plan of action.json",
                "C:\\plans\\case.json",
                "javascript:alert(1)",
                "/plans/case.json",
                "%2e%2e/100%.json",
                "case #1?.json",
                "[a]{b}|c^d`e~f'g.json",
                "${name} {name} %s %1$s",
                "\u540d\u524d \ud83d\ude00.json",
                "\ud83d.json",
                "\u0000\u0007\u007f\u0085\u009b31m.json",
                "a\nb\tc\rd.json",
                "\u2066a\u2069\u200f.json",
                "</h2><script>alert(1)</script>]]>");
    }

    static Stream<Locale> languages() {
        return FindingMessages.languages().stream();
    }

    @Test
    void text_has_each_report_unchanged_below_its_name() {
        for (PlanReport report : REPORTS) {
            assertThat(all(TextReport.create(), List.of(CLEAN, report)))
                    .endsWith("\n\n== " + report.name() + "\n" + single(TextReport.create(), report));
        }
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void text_shows_a_name_in_one_line_that_a_terminal_does_not_obey(String name) {
        String shown = name.replaceAll("[\n\t]", " ").replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "\ufffd");

        assertThat(all(TextReport.create(), named(name)).lines().filter(line -> line.startsWith("==")))
                .containsExactly("== first", "== " + shown);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void json_has_each_report_unchanged_below_its_name(Locale language) {
        JsonNode reports = new JsonMapper()
                .readTree(all(JsonReport.create(), REPORTS, language))
                .path("reports");

        assertThat(reports).hasSameSizeAs(REPORTS);
        for (int i = 0; i < REPORTS.size(); i++) {
            ValidationReport report = REPORTS.get(i).report();
            ObjectNode object = (ObjectNode) reports.get(i);
            assertThat(object.propertyNames()).first().isEqualTo("name");
            assertThat(object.remove("name").stringValue())
                    .isEqualTo(REPORTS.get(i).name());
            assertThat(object)
                    .isEqualTo(
                            new JsonMapper().readTree(JsonReport.create().write(report, ReportOptions.of(language))));
            assertThat(JsonReport.create().read(object.toString())).isEqualTo(report);
        }
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void json_has_a_name_as_it_is(String name) {
        assertThat(new JsonMapper()
                        .readTree(all(JsonReport.create(), named(name)))
                        .at("/reports/1/name")
                        .stringValue())
                .isEqualTo(name);
    }

    @Test
    void sarif_has_a_run_for_each_plan_with_the_results_of_its_report() {
        JsonNode log = new JsonMapper().readTree(all(SarifReport.create(), REPORTS));

        assertThat(sarifSchema().validate(log)).isEmpty();
        assertThat(log.path("runs")).hasSameSizeAs(REPORTS);
        for (int i = 0; i < REPORTS.size(); i++) {
            SarifReport alone = SarifReport.create().file(REPORTS.get(i).name());
            assertThat(log.at("/runs/" + i))
                    .isEqualTo(new JsonMapper()
                            .readTree(single(alone, REPORTS.get(i)))
                            .at("/runs/0"));
        }
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void sarif_has_a_name_as_a_relative_reference(String name) {
        JsonNode log = new JsonMapper().readTree(all(SarifReport.create(), named(name)));

        assertThat(sarifSchema().validate(log)).isEmpty();
        String text = log.at("/runs/1/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .stringValue();
        assertThat(text).matches("(?:[A-Za-z0-9._~!$&'()*+,;=@/-]|%[0-9A-F]{2})+");
        URI uri = URI.create(text);
        assertThat(uri.isAbsolute()).isFalse();
        assertThat(uri.getPath()).isEqualTo(name.replace('\\', '/').replaceAll("\\p{Cs}", "?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//host/case.json", "\\\\host\\case.json", "///case.json"})
    void sarif_does_not_take_the_begin_of_a_name_for_a_host(String name) {
        String text = new JsonMapper()
                .readTree(single(SarifReport.create().file(name), WRONG))
                .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .stringValue();

        assertThat(URI.create(text).getRawAuthority()).isNull();
        assertThat(text).doesNotStartWith("//").endsWith(name.replace('\\', '/'));
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void junit_has_a_suite_for_each_plan_whose_counts_add_up(Severity failOn) throws Exception {
        JUnitReport writer = JUnitReport.create().failOn(failOn);

        Element root = parsed(all(writer, REPORTS));

        assertThat(root.getTagName()).isEqualTo("testsuites");
        List<Element> suites = elements(root, "testsuite");
        assertThat(suites).extracting(suite -> suite.getAttribute("name")).containsExactlyElementsOf(names(REPORTS));
        for (int i = 0; i < REPORTS.size(); i++) {
            Element suite = suites.get(i);
            List<Finding> findings = REPORTS.get(i).report().findings();
            long failing = findings.stream()
                    .filter(finding -> finding.severity().compareTo(failOn) <= 0)
                    .count();
            assertThat(elements(suite, "testcase"))
                    .hasSize(Math.max(1, findings.size()))
                    .hasSize(number(suite, "tests"));
            assertThat(elements(suite, "failure")).hasSize((int) failing).hasSize(number(suite, "failures"));
            assertThat(elements(suite, "skipped"))
                    .hasSize(findings.size() - (int) failing)
                    .hasSize(number(suite, "skipped"));
            assertThat(number(suite, "errors")).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void junit_has_a_name_as_far_as_xml_can_hold_it(String name) throws Exception {
        String held = name.replaceAll("[\n\t\r]", " ").replaceAll("[\\x00-\\x1f\\p{Cs}]", "\ufffd");

        assertThat(elements(parsed(all(JUnitReport.create(), named(name))), "testsuite"))
                .extracting(suite -> suite.getAttribute("name"))
                .containsExactly("first", held);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void html_has_one_first_heading_and_no_gap_between_levels(Locale language) {
        Document page = page(all(HtmlReport.create(), REPORTS, language));

        List<Integer> levels = page.select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();
        assertThat(levels).startsWith(1);
        assertThat(levels.subList(1, levels.size())).doesNotContain(1);
        assertThat(IntStream.range(1, levels.size()))
                .allSatisfy(i -> assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1));
        assertThat(page.select("h2").eachText()).containsExactlyElementsOf(names(REPORTS));
        assertThat(page.select("h1, h2, h3, h4").stream().map(org.jsoup.nodes.Element::text))
                .doesNotContain("");
    }

    @Test
    void html_has_the_findings_of_each_plan_in_its_section() {
        Document page = page(all(HtmlReport.create(), REPORTS));

        List<org.jsoup.nodes.Element> sections = page.select("main > section");
        assertThat(sections.size()).isEqualTo(REPORTS.size());
        for (int i = 0; i < REPORTS.size(); i++) {
            assertThat(sections.get(i).select("article h4").size())
                    .isEqualTo(REPORTS.get(i).report().findings().size());
        }
    }

    @Test
    void html_has_a_style_for_each_heading() {
        Document page = page(all(HtmlReport.create(), REPORTS));

        String style = page.select("style").html();
        assertThat(page.select("h1, h2, h3, h4, h5, h6").stream().map(org.jsoup.nodes.Element::tagName))
                .allSatisfy(tag -> assertThat(style).containsPattern("(?m)^[^{]*\\b" + tag + "\\b"));
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void html_holds_a_name_as_text(String name) {
        String shown = name.replaceAll("[[\\p{Cc}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069]&&[^\n\t]]", "\ufffd");

        Document page = page(all(HtmlReport.create(), named(name)));

        assertThat(page.select("h2").stream().map(org.jsoup.nodes.Element::wholeText))
                .containsExactly("first", shown);
        assertThat(page.select("h2 *, script").outerHtml()).isEmpty();
    }

    @Test
    void no_plans_are_a_document_without_reports() throws Exception {
        assertThat(all(TextReport.create(), List.of())).isEmpty();
        assertThat(new JsonMapper()
                        .readTree(all(JsonReport.create(), List.of()))
                        .path("reports")
                        .isEmpty())
                .isTrue();
        assertThat(sarifSchema().validate(new JsonMapper().readTree(all(SarifReport.create(), List.of()))))
                .isEmpty();
        assertThat(elements(parsed(all(JUnitReport.create(), List.of())), "testsuite"))
                .isEmpty();
        assertThat(page(all(HtmlReport.create(), List.of())).select("section").outerHtml())
                .isEmpty();
    }

    /** A clean report, one for each wrong example, and one with an accepted finding. */
    private static List<PlanReport> reports() {
        RuleBook book = RuleBook.create();
        Stream<PlanReport> wrong = book.rules().stream()
                .map(Rule::code)
                .filter(code -> !code.equals("POA-LIST-TOO-LONG"))
                .flatMap(code -> book.examples(code).stream()
                        .filter(example -> example.kind() == RuleExample.Kind.WRONG)
                        .map(example -> report(code, example, example.with(SUBMISSION))));
        RuleExample right = book.examples("POA-CAUSE-NO-FACT").stream()
                .filter(example -> example.kind() == RuleExample.Kind.RIGHT)
                .findFirst()
                .orElseThrow();
        return Stream.of(Stream.of(report("clean", right, SUBMISSION)), wrong, Stream.of(accepted(book)))
                .flatMap(reports -> reports)
                .toList();
    }

    private static PlanReport accepted(RuleBook book) {
        RuleExample example = book.examples("POA-ACTION-NO-OWNER").stream()
                .filter(each -> each.kind() == RuleExample.Kind.WRONG)
                .findFirst()
                .orElseThrow();
        Finding first = report("", example, SUBMISSION).report().findings().get(0);
        Acceptance acceptance = Acceptance.of(first.code(), first.elementId(), "agreed", DAY.plusDays(1));
        return report("accepted", example, SUBMISSION.acceptances(Acceptances.of(acceptance)));
    }

    private static PlanReport report(String name, RuleExample example, ValidationOptions options) {
        ValidationReport report = PlanValidator.create().validate(example.plan(), options);
        return new PlanReport(name, report, Optional.of(example.plan()));
    }

    /** Two reports with findings, the second of which has the name. */
    private static List<PlanReport> named(String name) {
        return List.of(
                new PlanReport("first", WRONG.report(), WRONG.plan()),
                new PlanReport(name, WRONG.report(), WRONG.plan()));
    }

    private static List<String> names(List<PlanReport> reports) {
        return reports.stream().map(PlanReport::name).toList();
    }

    private static String single(ReportWriter writer, PlanReport report) {
        return writer.write(report.report(), new ReportOptions(Locale.ENGLISH, report.plan()));
    }

    private static String all(ReportWriter writer, List<PlanReport> reports) {
        return all(writer, reports, Locale.ENGLISH);
    }

    private static String all(ReportWriter writer, List<PlanReport> reports, Locale locale) {
        StringBuilder text = new StringBuilder();
        try {
            writer.writeAll(reports, locale, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Schema sarifSchema() {
        try (InputStream in = Objects.requireNonNull(
                SeveralReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Element parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static List<Element> elements(Element parent, String name) {
        return IntStream.range(0, parent.getElementsByTagName(name).getLength())
                .mapToObj(i -> (Element) parent.getElementsByTagName(name).item(i))
                .toList();
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    /** The page, which must be written as HTML wants it. */
    private static Document page(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = Jsoup.parse(html, parser);
        assertThat(parser.getErrors()).isEmpty();
        return page;
    }
}
