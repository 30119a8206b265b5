package io.github.poasdk.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanPaths;
import io.github.poasdk.validation.Acceptance;
import io.github.poasdk.validation.Acceptances;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.RuleExample;
import io.github.poasdk.validation.ValidationFormatException;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.FindingMessages;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each format, for the reports of all examples and for texts that want to be more than text. */
class ReportWritersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 11);
    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final ValidationOptions SUBMISSION =
            ValidationOptions.submission().asOf(DAY);
    private static final String HOSTILE =
            "</script><img src=x onerror=alert(1)> ]]> &amp; \u0000\u001b[2J \u202e \ud83d \"' ${1+1} {code}";
    private static final PlanOfAction PLAN = plan();
    private static final ReportOptions ENGLISH =
            ReportOptions.of(Locale.ENGLISH).plan(PLAN);
    private static final ValidationReport REPORT = VALIDATOR.validate(PLAN, SUBMISSION);

    static Stream<RuleExample> examples() {
        RuleBook book = RuleBook.create();
        return book.rules().stream()
                .map(Rule::code)
                .filter(code -> !code.equals("POA-LIST-TOO-LONG"))
                .flatMap(code -> book.examples(code).stream());
    }

    static Stream<Locale> languages() {
        return FindingMessages.languages().stream();
    }

    @Test
    void a_report_is_read_from_json_as_it_was_written() {
        assertThat(examples()).allSatisfy(example -> {
            ValidationReport report = VALIDATOR.validate(example.plan(), example.with(SUBMISSION));

            assertThat(JsonReport.create().read(JsonReport.create().write(report, ReportOptions.of(Locale.JAPANESE))))
                    .isEqualTo(report);
        });
    }

    @Test
    void json_has_everything_that_a_report_says() {
        Finding first = REPORT.findings().get(0);
        Acceptances acceptances =
                Acceptances.of(Acceptance.of(first.code(), first.elementId(), "agreed", DAY.plusDays(1)));
        ValidationReport report =
                VALIDATOR.validate(PLAN, SUBMISSION.acceptances(acceptances).maxFindingsPerCode(1));

        String json = JsonReport.create().write(report, ReportOptions.of(Locale.GERMAN));

        JsonNode tree = new JsonMapper().readTree(json);
        assertThat(tree.at("/language").stringValue()).isEqualTo("de");
        assertThat(tree.at("/findings/0/message").stringValue())
                .isEqualTo(report.findings().get(0).message(Locale.GERMAN));
        assertThat(tree.path("accepted")).isNotEmpty();
        assertThat(tree.path("omitted")).isNotEmpty();
        assertThat(tree.path("notEvaluated")).isNotEmpty();
        assertThat(JsonReport.create().read(json)).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"formatVersion\": 2}",
                "{\"formatVersion\": 1}",
                "{\"formatVersion\": 1, \"findings\": {}}",
                "{\"formatVersion\": 1, \"findings\": [{\"code\": 1}]}",
                "{\"formatVersion\": 1, \"findings\": [1]}",
                "{\"formatVersion\": 1, \"formatVersion\": 1}",
                "{\"formatVersion\": 1} x"
            })
    void what_is_no_report_is_refused(String json) {
        assertThatExceptionOfType(ValidationFormatException.class)
                .isThrownBy(() -> JsonReport.create().read(json));
    }

    @Test
    void a_value_that_is_not_known_is_refused_with_its_place() {
        String json = JsonReport.create().write(REPORT, ENGLISH).replaceFirst("\"ERROR\"", "\"FATAL\"");

        assertThatExceptionOfType(ValidationFormatException.class)
                .isThrownBy(() -> JsonReport.create().read(json))
                .satisfies(e -> assertThat(e.pointer()).matches("/findings/[0-9]+/severity"));
    }

    @Test
    void json_that_is_too_long_or_nested_too_deep_is_refused() {
        assertThatExceptionOfType(ValidationFormatException.class)
                .isThrownBy(() -> JsonReport.create().read(" ".repeat(JsonReport.MAX_LENGTH + 1)));
        assertThatExceptionOfType(ValidationFormatException.class)
                .isThrownBy(() -> JsonReport.create().read("[".repeat(100_000)));
    }

    @Test
    void sarif_keeps_to_its_schema() throws IOException {
        Schema schema = sarifSchema();
        SarifReport writer = SarifReport.create().artifact("plans/case.json");

        assertThat(Stream.concat(examples().map(RuleExample::plan), Stream.of(PLAN)))
                .allSatisfy(plan -> {
                    String sarif = writer.write(VALIDATOR.validate(plan, SUBMISSION), ENGLISH);
                    assertThat(schema.validate(new JsonMapper().readTree(sarif)))
                            .isEmpty();
                });
    }

    @Test
    void sarif_has_folded_and_accepted_findings_as_results() {
        Finding parent = REPORT.findings().stream()
                .filter(finding -> !finding.implied().isEmpty())
                .findFirst()
                .orElseThrow();
        Acceptances acceptances =
                Acceptances.of(Acceptance.of(parent.code(), parent.elementId(), "agreed", DAY.plusDays(1)));
        ValidationReport report = VALIDATOR.validate(PLAN, SUBMISSION.acceptances(acceptances));

        JsonNode results = new JsonMapper()
                .readTree(SarifReport.create().write(report, ENGLISH))
                .at("/runs/0/results");

        assertThat(results)
                .filteredOn(result ->
                        result.at("/suppressions/0/kind").stringValue("").equals("external"))
                .extracting(result -> result.path("ruleId").stringValue())
                .containsExactlyElementsOf(
                        parent.withAllImplied().map(Finding::code).toList());
    }

    @Test
    void a_fingerprint_stays_when_elements_before_it_go() {
        PlanOfAction shorter = PlanPaths.create().remove(PLAN, "/actions/0");
        List<String> codes = List.of("POA-OWNER-NOBODY", "POA-REFERENCE-UNKNOWN");

        assertThat(fingerprints(shorter, codes))
                .isEqualTo(fingerprints(PLAN, codes))
                .hasSize(3);
    }

    @Test
    void junit_xml_is_read_back_whatever_the_texts_are() throws Exception {
        Element suite = parsed(JUnitReport.create().write(REPORT, ENGLISH));

        assertThat(suite.getAttribute("tests"))
                .isEqualTo(Integer.toString(REPORT.findings().size()));
        assertThat(suite.getElementsByTagName("failure").getLength())
                .isEqualTo(REPORT.findings(Severity.ERROR).size());
        assertThat(parsed(JUnitReport.create().failOn(Severity.HINT).write(REPORT, ENGLISH))
                        .getElementsByTagName("failure")
                        .getLength())
                .isEqualTo(REPORT.findings().size());
    }

    @Test
    void a_clean_report_is_a_test_that_passes() throws Exception {
        ValidationReport clean = REPORT.restrictedTo("/seller/name");

        Element suite = parsed(JUnitReport.create().write(clean, ENGLISH));

        assertThat(suite.getAttribute("failures")).isEqualTo("0");
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(1);
        assertThat(TextReport.create().write(clean, ENGLISH)).contains("Nothing to mend.");
        assertThat(HtmlReport.create().write(clean, ENGLISH)).contains("Nothing to mend.");
    }

    @Test
    void html_holds_texts_of_a_plan_as_text() {
        String page = HtmlReport.create().write(REPORT, ENGLISH);

        assertThat(page)
                .doesNotContain("<img", "</script", "\u0000", "\u001b", "\u202e")
                .contains("&lt;img src=x onerror=alert(1)&gt;", "default-src 'none'", "<html lang=\"en\"");
        assertThat(page).doesNotContain("<script", "href=\"http:");
    }

    @Test
    void text_holds_nothing_that_a_terminal_would_obey() {
        String text = TextReport.create().write(REPORT, ENGLISH);

        assertThat(text.codePoints().filter(c -> c != '\n' && Character.getType(c) == Character.CONTROL))
                .isEmpty();
        assertThat(text).doesNotContain("\u202e", "\ud83d");
    }

    @Test
    void text_shows_the_value_underlines_the_part_and_says_why_and_how_to_mend() {
        String text = TextReport.create().write(REPORT, ENGLISH);

        assertThat(text)
                .contains("Action prevent-late-transfer\n")
                .contains("  Error: Check the reference: there is no \"handling-tme\" to refer to.\n")
                .contains("    > handling-tme\n")
                .contains("    See also: rootCauses[0]\n")
                .contains("    Why: ")
                .contains("    To mend: put \u201chandling-time\u201d here\n")
                .contains("    Follows from it: Root cause without preventive action (rootCauses[0])\n")
                .containsPattern("> \u2026.*\n +\\^+\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 100})
    void a_line_of_text_is_no_wider_than_wanted_unless_a_word_is(int width) {
        for (Locale language : FindingMessages.languages()) {
            String text = TextReport.ofWidth(width).write(REPORT, ReportOptions.of(language));

            assertThat(text.lines().filter(line -> line.strip().contains(" ")))
                    .allSatisfy(line -> assertThat(DisplayText.width(line)).isLessThanOrEqualTo(width + 2));
        }
    }

    @Test
    void a_width_that_is_too_small_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextReport.ofWidth(39))
                .withMessageContaining("39");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_language_has_its_words(Locale language) {
        assertThat(HtmlReport.create().write(REPORT, ReportOptions.of(language)))
                .contains("<html lang=\"" + language.toLanguageTag() + "\"")
                .doesNotContain("{count}", "{reason}", "{edit}", "{finding}", "{value}");
    }

    @Test
    void a_format_has_a_name() {
        assertThat(Stream.of(
                                TextReport.create(),
                                JsonReport.create(),
                                SarifReport.create(),
                                JUnitReport.create(),
                                HtmlReport.create())
                        .map(ReportWriter::format))
                .containsExactly("text", "json", "sarif", "junit", "html");
    }

    private static List<String> fingerprints(PlanOfAction plan, List<String> codes) {
        JsonNode results = new JsonMapper()
                .readTree(SarifReport.create().write(VALIDATOR.validate(plan, SUBMISSION), ENGLISH))
                .at("/runs/0/results");
        return results.valueStream()
                .filter(result -> codes.contains(result.path("ruleId").stringValue()))
                .map(result -> result.at("/partialFingerprints/poaPlace~1v1").stringValue())
                .sorted()
                .toList();
    }

    private static Element parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    static Schema sarifSchema() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ReportWritersTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The plan of an example with a reference that is folded over another finding, and with hostile texts. */
    private static PlanOfAction plan() {
        PlanPaths paths = PlanPaths.create();
        PlanOfAction plan = RuleBook.create().examples("POA-CLOSING-MISSING").stream()
                .filter(example -> example.kind() == RuleExample.Kind.RIGHT)
                .findFirst()
                .orElseThrow()
                .plan();
        plan = paths.replace(plan, "/actions/2/causeIds/0", "handling-tme");
        plan = paths.replace(plan, "/actions/1/owner/role", "the team");
        plan = paths.replace(plan, "/actions/0/title", HOSTILE);
        plan = paths.replace(plan, "/actions/1/title", HOSTILE);
        plan = paths.replace(plan, "/actions/3/causeIds/0", HOSTILE);
        plan = paths.replace(plan, "/notice/asins/0", HOSTILE);
        return paths.replace(
                plan,
                "/issues/0/summary",
                "Our late shipment rate is 6.8 %. The limit is 4 %. We confirmed 41 of 603 orders late. We regret this.");
    }
}
