package io.github.poasdk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanPaths;
import io.github.poasdk.validation.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the acceptances of a caller do; what is wrong with them is shown by the examples of their rules. */
class AcceptancesTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final LocalDate LATER = Example.DAY.plusMonths(1);

    /** A reference with a typing error, from which it follows that a cause has no preventive action. */
    private static final PlanOfAction PLAN =
            PlanPaths.create().replace(Example.validPlan(), "/actions/2/causeIds/0", "handling-tme");

    @Test
    void what_is_accepted_is_no_finding_and_stays_to_be_seen() {
        Finding finding = validate(Acceptances.none()).findings().get(0);

        ValidationReport report = validate(Acceptances.of(acceptance(finding)));

        assertThat(report.accepted()).containsExactly(finding);
        assertThat(report.findings()).doesNotContain(finding);
    }

    @Test
    void nothing_is_accepted_unless_the_caller_says_so() {
        assertThat(VALIDATOR.validate(PLAN).findings()).isNotEmpty();
        assertThat(VALIDATOR.validate(PLAN).accepted()).isEmpty();
    }

    @Test
    void what_follows_from_another_finding_can_be_accepted_by_itself() {
        Finding parent = validate(Acceptances.none()).findings().stream()
                .filter(finding -> !finding.implied().isEmpty())
                .findFirst()
                .orElseThrow();
        Finding child = parent.implied().get(0);

        ValidationReport report = validate(Acceptances.of(acceptance(child)));

        assertThat(report.accepted()).containsExactly(child);
        assertThat(report.findings())
                .contains(parent.withImplied(
                        parent.implied().subList(1, parent.implied().size())));
    }

    @Test
    void of_two_acceptances_for_one_finding_one_is_enough() {
        Finding finding = validate(Acceptances.none()).findings().get(0);
        Acceptance expired = Acceptance.of(finding.code(), finding.elementId(), "x", Example.DAY.minusDays(1));

        ValidationReport report = validate(Acceptances.of(expired, acceptance(finding)));

        assertThat(report.accepted()).containsExactly(finding);
        assertThat(report.findings()).extracting(Finding::code).contains("POA-ACCEPTANCE-EXPIRED");
    }

    @Test
    void a_sentence_about_an_acceptance_names_it() {
        ValidationReport report = validate(Acceptances.of(Acceptance.of("POA-NOTHING", "a {b}", "x", LATER)));

        assertThat(report.findings().get(0).message(Locale.ENGLISH)).contains("POA-NOTHING", "\"a {b}\"");
        assertThat(report.findings().get(0).pointer()).isEmpty();
    }

    @Test
    void acceptances_are_read_as_they_are_written() {
        Acceptances acceptances = Acceptances.of(
                Acceptance.of("POA-ACTION-NO-PURPOSE", "a", "\"quoted\" \u4e00", LATER),
                new Acceptance("POA-CLOSING-MISSING", "", "", Optional.empty()));

        assertThat(Acceptances.read(acceptances.write())).isEqualTo(acceptances);
        assertThat(Acceptances.read("{\"acceptances\": []}")).isEqualTo(Acceptances.none());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "; an object is expected",
                "[]; an object is expected",
                "{}; an array is expected at /acceptances",
                "{\"acceptances\": [], \"x\": 1}; an unknown member",
                "{\"acceptances\": [1]}; an object is expected at /acceptances/0",
                "{\"acceptances\": [{\"code\": 1}]}; a text is expected at /acceptances/0/code",
                "{\"acceptances\": [{\"code\": \"a\", \"elementId\": \"b\", \"reason\": \"c\", \"expiresOn\": \"soon\"}]};"
                        + " a date such as 2026-03-16 is expected at /acceptances/0/expiresOn",
                "{\"acceptances\": [{\"code\": \"a\", \"elementId\": \"b\"}]}; a text is expected at /acceptances/0/reason",
                "{\"acceptances\": [], \"acceptances\": []}; line 1, column",
                "{\"acceptances\": []} x; line 1, column",
                "{\"acceptances\": [[[[[[[]]]]]]]}; nested too deep"
            })
    void a_text_of_another_form_is_refused_with_its_place(String json, String message) {
        String text = json == null ? "" : json;

        assertThatExceptionOfType(ValidationFormatException.class)
                .isThrownBy(() -> Acceptances.read(text))
                .withMessageContaining(message);
    }

    @Test
    void a_text_that_is_too_long_is_refused() {
        assertThatExceptionOfType(ValidationFormatException.class)
                .isThrownBy(() -> Acceptances.read(" ".repeat(Acceptances.MAX_LENGTH + 1)))
                .withMessageContaining("1000000")
                .satisfies(e -> {
                    assertThat(e.reason()).contains("longer");
                    assertThat(e.pointer()).isEmpty();
                    assertThat(List.of(e.line(), e.column())).containsOnly(0);
                });
    }

    private static Acceptance acceptance(Finding finding) {
        return Acceptance.of(finding.code(), finding.elementId(), "agreed", LATER);
    }

    private static ValidationReport validate(Acceptances acceptances) {
        return VALIDATOR.validate(
                PLAN, ValidationOptions.submission().asOf(Example.DAY).acceptances(acceptances));
    }
}
