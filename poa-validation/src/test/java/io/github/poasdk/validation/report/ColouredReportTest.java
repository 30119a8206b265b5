package io.github.poasdk.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanPaths;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.RuleExample;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text in colour, for the wrong examples of all rules and for plans that bring colours of their own. */
class ColouredReportTest {

    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9]+m");
    private static final String COLOURED_LINE = "(?:[^\u001b]*\u001b\\[[0-9]+m[^\u001b]+\u001b\\[0m)*[^\u001b]*";
    private static final String HOSTILE = "\u001b[31mred\u001b[0m \u009b32mgreen \u001b]0;title\u0007";
    private static final List<PlanReport> REPORTS = reports();

    static Stream<Locale> languages() {
        return Stream.of(Locale.ENGLISH, Locale.GERMAN, Locale.JAPANESE);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void colour_changes_nothing_but_the_colour(Locale language) {
        for (TextReport plain : List.of(TextReport.create(), TextReport.ofWidth(40))) {
            for (PlanReport report : REPORTS) {
                ReportOptions options = new ReportOptions(language, report.plan());
                String coloured = plain.coloured().write(report.report(), options);

                assertThat(withoutColour(coloured)).as(report.name()).isEqualTo(plain.write(report.report(), options));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_colour_ends_in_its_line(Locale language) {
        assertThat(all(TextReport.ofWidth(40).coloured(), REPORTS, language).lines())
                .allMatch(line -> line.matches(COLOURED_LINE))
                .anyMatch(line -> COLOUR.matcher(line).find());
    }

    @Test
    void each_severity_has_its_colour_and_each_element_is_bold() {
        for (PlanReport report : REPORTS) {
            String text = TextReport.create().coloured().write(report.report(), ReportOptions.of(Locale.ENGLISH));

            assertThat(number(text, "  \u001b[31mError\u001b[0m: ")).isEqualTo(number(report, Severity.ERROR));
            assertThat(number(text, "  \u001b[33mWarning\u001b[0m: ")).isEqualTo(number(report, Severity.WARNING));
            assertThat(number(text, "  \u001b[36mHint\u001b[0m: ")).isEqualTo(number(report, Severity.HINT));
            assertThat(text).startsWith("\u001b[1m");
        }
    }

    @Test
    void the_names_of_several_plans_are_bold() {
        String text = all(TextReport.create().coloured(), REPORTS, Locale.ENGLISH);

        assertThat(text.lines().filter(line -> withoutColour(line).startsWith("== ")))
                .hasSameSizeAs(REPORTS)
                .allMatch(line -> line.startsWith("\u001b[1m== ") && line.endsWith("\u001b[0m"));
        assertThat(withoutColour(text)).isEqualTo(all(TextReport.create(), REPORTS, Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void escape_characters_of_a_plan_stay_replacement_characters(Locale language) {
        PlanPaths paths = PlanPaths.create();
        PlanOfAction plan = REPORTS.get(0).plan().orElseThrow();
        plan = paths.replace(plan, "/actions/0/causeIds/0", HOSTILE);
        plan = paths.replace(plan, "/actions/1/id", HOSTILE);
        PlanReport report = report(HOSTILE, plan);

        String coloured = all(TextReport.create().coloured(), List.of(report), language);

        String shown = "\ufffd[31mred\ufffd[0m \ufffd32mgreen \ufffd]0;title\ufffd";
        assertThat(coloured).contains("== " + shown, "> " + shown);
        assertThat(coloured.lines()).allMatch(line -> line.matches(COLOURED_LINE));
        assertThat(withoutColour(coloured))
                .isEqualTo(all(TextReport.create(), List.of(report), language))
                .matches("[\\P{Cc}\n]*");
    }

    private static List<PlanReport> reports() {
        RuleBook book = RuleBook.create();
        return book.rules().stream()
                .map(Rule::code)
                .filter(code -> !code.equals("POA-LIST-TOO-LONG"))
                .flatMap(code -> book.examples(code).stream()
                        .filter(example -> example.kind() == RuleExample.Kind.WRONG)
                        .map(example -> report(code, example.plan())))
                .filter(report -> !report.report().findings().isEmpty())
                .toList();
    }

    private static PlanReport report(String name, PlanOfAction plan) {
        ValidationReport report = PlanValidator.create()
                .validate(plan, ValidationOptions.submission().asOf(LocalDate.of(2026, 3, 11)));
        return new PlanReport(name, report, Optional.of(plan));
    }

    private static String all(TextReport writer, List<PlanReport> reports, Locale locale) {
        StringBuilder text = new StringBuilder();
        try {
            writer.writeAll(reports, locale, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String withoutColour(String text) {
        return COLOUR.matcher(text).replaceAll("");
    }

    private static long number(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    private static long number(PlanReport report, Severity severity) {
        return report.report().findings(severity).size();
    }
}
