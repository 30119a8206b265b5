package io.github.poasdk.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.validation.finding.TextSpan;
import io.github.poasdk.validation.internal.rule.DigitRuns.Run;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitRunsTest {

    private static final int FEWEST = 7;
    private static final int MOST = 15;

    @Test
    void a_run_has_its_digits_its_groups_and_its_place() {
        assertThat(DigitRuns.in("Call +49 (30) 555-0199, now."))
                .containsExactly(new Run(
                        "+49 (30) 555-0199", "49305550199", List.of("49", "30", "555", "0199"), new TextSpan(5, 22)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no digits at all | ''",
                "5 | 5",
                "(5) | (5",
                "a5 and 6b and B0EXAMPLE1 | ''",
                "5 6 | 5 6",
                "5 - 6 | 5;6",
                "5, 6 | 5;6",
                "1. 2 | 1. 2",
                "12.  34 | 12;34",
                "12-34- | 12-34",
                "+ 5 | 5",
                "+5 | +5",
                "5+6 | 5",
                "see 1/2 or 3.4 | 1/2;3.4",
                "x(5) 6 | ''",
                "x (5) 6 | (5) 6",
            })
    void runs_end_at_letters_and_at_more_than_two_signs(String text, String runs) {
        assertThat(String.join(";", DigitRuns.in(text).stream().map(Run::text).toList()))
                .isEqualTo(runs);
    }

    @Test
    void blanks_that_do_not_break_stand_within_a_number() {
        assertThat(DigitRuns.in("030\u00a0555\u202f0199"))
                .extracting(Run::digits)
                .containsExactly("0305550199");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+49 30 5550199",
                "+1 2 3456789",
                "030 5550199",
                "0049 30 5550199",
                "(030) 5550199",
                "202-555-0147",
                "+4930555",
                "+493055501990123",
                "03 05550"
            })
    void a_number_that_begins_as_telephone_numbers_do_is_one(String text) {
        assertThat(DigitRuns.in(text).get(0).isPhone(FEWEST, MOST)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0305550199",
                "030 5 550199",
                "49 30 5550199",
                "+493055",
                "+4930555019901234",
                "202-555-01478",
                "2025-55-0147",
                "2026-03-04-05",
                "0926-03-04-05",
                "202-5555-0147",
                "202-55-01478",
                "0123-45-67"
            })
    void another_number_is_none(String text) {
        assertThat(DigitRuns.in(text).get(0).isPhone(FEWEST, MOST)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111111",
                "4111 1111 1111 1111",
                "4111-1111-1111-1111",
                "5500 0000 0000 0004",
                "2223000048400011",
                "6011 0009 9013 9424",
                "378282246310005"
            })
    void a_number_with_the_check_digit_of_a_card_is_one(String text) {
        assertThat(DigitRuns.in(text).get(0).isCard(15, 16)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111112",
                "1111111111111117",
                "7000000000000005",
                "0000000000000000",
                "41111 111 1111 1111",
                "411 1111 1111 11111",
                "+4111111111111111",
                "41111111111111",
                "42222222222222225"
            })
    void another_number_is_no_card(String text) {
        assertThat(DigitRuns.in(text).get(0).isCard(15, 16)).isFalse();
    }

    @Test
    void a_run_is_known_by_its_digits() {
        assertThat(DigitRuns.digits("(030) 555-x٣")).isEqualTo("030555");
        assertThat(DigitRuns.in("030 555").get(0).isOneOf(Set.of("030555"))).isTrue();
        assertThat(DigitRuns.in("030 556").get(0).isOneOf(Set.of("030555"))).isFalse();
    }
}
