package io.github.poasdk.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.FindingMessages;
import io.github.poasdk.validation.finding.TextSpan;
import io.github.poasdk.validation.prose.ProseChecker;
import io.github.poasdk.validation.prose.ProseField;
import io.github.poasdk.validation.prose.ProseResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was found in a text, in each format, with texts that want to be more than text. */
class ProseWriterTest {

    private static final String HOSTILE =
            "</blockquote><img src=x onerror=alert(1)> &amp; \u0000\u001b[2J \u009b31m \u202e"
                    + " \ud83d \"' {text} ${1+1}\nURGENT!! We [store name] never \u2028fail\r\nagain!!\u0007";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final ProseWriter writer = ProseWriter.create();

    static Stream<Locale> languages() {
        return FindingMessages.languages().stream();
    }

    @Test
    void a_part_is_underlined_in_its_line() {
        assertThat(underlined("One.\nTwo three.\nFour.", "three"))
                .containsExactly("Line 2", "    > Two three.", "          ^^^^^");
    }

    @Test
    void tabs_and_wide_characters_do_not_move_the_underline() {
        assertThat(underlined("a\tb\tthree", "three")).endsWith("    > a b three", "          ^^^^^");
        assertThat(underlined("我们 三 four", "三")).endsWith("    > 我们 三 four", "           ^^");
        assertThat(underlined("e\u0301 three", "three")).endsWith("    > e\u0301 three", "        ^^^^^");
    }

    @Test
    void a_long_line_is_cut_around_the_part_at_blanks() {
        String text = "before ".repeat(40) + "three" + " behind".repeat(40);

        List<String> lines = underlined(text, "three");

        assertThat(lines.get(1))
                .startsWith("    > \u2026before ")
                .endsWith(" behind\u2026")
                .contains(" three ");
        assertThat(lines.get(1).length()).isLessThanOrEqualTo(100);
        assertThat(lines.get(2).indexOf('^')).isEqualTo(lines.get(1).indexOf("three"));
    }

    @Test
    void a_long_part_shows_its_beginning_and_its_end() {
        String part = "first " + "middle ".repeat(200) + "last";

        List<String> lines = underlined("One. " + part + ".", part);

        assertThat(lines.get(1))
                .startsWith("    > first middle ")
                .contains("\u2026")
                .endsWith(" last.");
        assertThat(lines.get(2).strip()).matches("\\^{90,94}");
    }

    @Test
    void a_part_that_goes_on_in_the_next_line_is_shown_in_one() {
        assertThat(underlined("One.\n  two\r\n  three. Four.", "two\r\n  three"))
                .containsExactly("Line 2", "    > two three. Four.", "      ^^^^^^^^^");
    }

    @Test
    void several_findings_of_a_line_stand_below_one_heading_and_reasons_are_given_once() {
        String text = "One two three two.";

        String report = writer.text(text, result(text, "One", "two", "three"), Locale.ENGLISH);

        assertThat(report.lines().filter("Line 1"::equals)).hasSize(1);
        assertThat(report.lines().filter(line -> line.strip().matches("\\^+"))).hasSize(3);
        assertThat(report.lines().filter(line -> line.contains("Why: "))).hasSize(1);
        assertThat(report).contains("    POA-PROSE-BLAME (blame-x)\n").endsWith("\n3 warnings\n");
    }

    @Test
    void lines_are_no_wider_than_asked_for_whatever_the_text_is() {
        String text = HOSTILE.repeat(20) + "\u4e2d".repeat(300) + "\ud83d\ude00".repeat(300);
        List<String> parts = List.of("URGENT", "\u4e2d".repeat(250), "\ud83d\ude00".repeat(200), text);

        String report = writer.width(40).text(text, result(text, parts.toArray(String[]::new)), Locale.ENGLISH);

        assertThat(report.lines())
                .allSatisfy(line -> assertThat(DisplayText.width(line)).isLessThanOrEqualTo(40));
        assertThat(report).doesNotContain("\u001b", "\u0007", "\u009b", "\u202e", "\u2028", "\u0000", "\ud83d\ufffd");
        assertThatIllegalArgumentException().isThrownBy(() -> writer.width(39));
    }

    @Test
    void colour_changes_nothing_but_the_colour() {
        String text = "One two.";
        ProseResult result = result(text, "two");

        String coloured = writer.coloured().text(text, result, Locale.ENGLISH);

        assertThat(coloured)
                .contains("\u001b[1mLine 1\u001b[0m", "\u001b[33mWarning\u001b[0m: ", "\u001b[31m^^^\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(writer.text(text, result, Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_report_says_in_each_language_what_is_not_in_it(Locale language) {
        ProseResult result = new ProseResult(List.of(), List.of("POA-PROSE-BLAME", "POA-PROSE-VAGUE"), 7);
        FindingMessages messages = FindingMessages.forLocale(language);

        String text = writer.text("x", result, language);

        assertThat(text.replace("\n", ""))
                .contains("7", messages.name("POA-PROSE-BLAME").substring(0, 3))
                .doesNotContain("{", "}");
        assertThat(Jsoup.parse(writer.html("x", result, language)).select("main > p"))
                .anyMatch(paragraph -> paragraph.text().contains(messages.name("POA-PROSE-VAGUE")));
        assertThat(MAPPER.readTree(writer.json(result, language)))
                .isEqualTo(MAPPER.readTree(
                        "{\"findings\":[],\"notEvaluated\":[\"POA-PROSE-BLAME\",\"POA-PROSE-VAGUE\"],\"omitted\":7}"));
    }

    @Test
    void json_has_the_members_that_it_promises_and_no_more() {
        String text = "One \ud83d two.";
        ProseResult result = result(text, "\ud83d two");

        JsonNode tree = MAPPER.readTree(writer.json(result, Locale.ENGLISH));

        assertThat(tree.propertyNames()).containsExactly("findings");
        JsonNode finding = tree.at("/findings/0");
        assertThat(finding.propertyNames())
                .containsExactly("code", "category", "severity", "start", "end", "message", "suggestion");
        assertThat(finding.path("category").stringValue()).isEqualTo("BLAME");
        assertThat(finding.path("start").intValue()).isEqualTo(4);
        assertThat(finding.path("end").intValue()).isEqualTo(9);
        assertThat(finding.path("message").stringValue())
                .isEqualTo(result.findings().get(0).message(Locale.ENGLISH))
                .contains("\ud83d two");
        assertThat(finding.path("suggestion").stringValue()).isEqualTo("Better \u001b.");
    }

    @Test
    void json_shows_nothing_that_a_terminal_would_obey() {
        String json = writer.json(ProseChecker.create().check(HOSTILE, ProseField.OTHER, "en"), Locale.ENGLISH);

        assertThat(MAPPER.readTree(json).path("findings")).isNotEmpty();
        assertThat(json).doesNotContain("\u001b", "\u0007", "\u009b", "\u202e", "\u2028", "\u0000");
    }

    @Test
    void sarif_keeps_to_its_schema_and_names_line_and_column() throws IOException {
        String text = "One.\r\nTwo \ud83d\ude00 three\nfour. Five.";
        ProseResult result = result(text, "three\nfour");

        JsonNode log = MAPPER.readTree(writer.file("a b/letter.txt").sarif(text, result, Locale.GERMAN));
        JsonNode hostile = MAPPER.readTree(
                writer.sarif(HOSTILE, ProseChecker.create().check(HOSTILE, ProseField.OTHER, "ja"), Locale.ENGLISH));

        assertThat(ReportWritersTest.sarifSchema().validate(log)).isEmpty();
        assertThat(ReportWritersTest.sarifSchema().validate(hostile)).isEmpty();
        assertThat(hostile.at("/runs/0/properties/notEvaluated")).isNotEmpty();
        JsonNode place = log.at("/runs/0/results/0/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").stringValue()).isEqualTo("a%20b/letter.txt");
        assertThat(place.path("region"))
                .isEqualTo(MAPPER.readTree("{\"startLine\":2,\"startColumn\":8,\"endLine\":3,\"endColumn\":5,"
                        + "\"charOffset\":13,\"charLength\":10}"));
    }

    @Test
    void html_has_the_text_with_marks_and_nothing_of_it_as_markup() {
        ProseResult result = ProseChecker.create().check(HOSTILE, ProseField.OTHER, "en");

        Document page = Jsoup.parse(writer.html(HOSTILE, result, Locale.ENGLISH));

        assertThat(result.findings()).isNotEmpty();
        assertThat(page.select("img, script")).isEmpty();
        assertThat(page.select("article")).hasSameSizeAs(result.findings());
        assertThat(page.select("blockquote sup a"))
                .allSatisfy(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
        page.select("sup").remove();
        assertThat(Objects.requireNonNull(page.selectFirst("blockquote")).wholeText())
                .startsWith("</blockquote><img src=x onerror=alert(1)> &amp; ")
                .contains("URGENT!! We [store name] never ");
    }

    @Test
    void marks_of_findings_that_overlap_are_not_nested() {
        String text = "One two three four.";

        String html = writer.htmlFragment(text, result(text, "One two three", "two", "three four"), Locale.ENGLISH);

        assertThat(html)
                .contains("<mark>One </mark><mark>two</mark><sup><a href=\"#poa-finding-2\">2</a></sup><mark> </mark>"
                        + "<mark>three</mark><sup><a href=\"#poa-finding-1\">1</a></sup><mark> four</mark>"
                        + "<sup><a href=\"#poa-finding-3\">3</a></sup>.</blockquote>")
                .startsWith("<p>");
    }

    /** The heading of the first finding, its line and what is underlined. */
    private List<String> underlined(String text, String part) {
        List<String> lines =
                writer.text(text, result(text, part), Locale.ENGLISH).lines().toList();
        int carets = 0;
        while (!lines.get(carets).strip().startsWith("^")) {
            carets++;
        }
        return List.of(lines.get(0), lines.get(carets - 1), lines.get(carets));
    }

    private static ProseResult result(String text, String... parts) {
        List<Finding> findings = new ArrayList<>();
        for (String part : parts) {
            int start = text.indexOf(part);
            findings.add(Finding.builder(
                            RuleBook.create().find("POA-PROSE-BLAME").orElseThrow())
                    .spans(List.of(new TextSpan(start, start + part.length())))
                    .arguments(Map.of(
                            "text",
                            part.substring(0, Math.min(20, part.length())),
                            "suggestion",
                            "Better \u001b.",
                            "rule",
                            "blame-x"))
                    .build());
        }
        return new ProseResult(findings, List.of(), 0);
    }
}
