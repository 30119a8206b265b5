package io.github.poasdk.render.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.code.Marketplaces;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

    private final Labels labels = Labels.forLocale(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2 March 2026", "2026-12-31, 31 December 2026", "0999-01-01, 1 January 999"})
    void dates_are_written_in_full(LocalDate date, String written) {
        assertThat(labels.date(date)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"6.8, 6.8", "98.0, 98", "0.00, 0", "-1.50, -1.5", "1E+3, 1000", "1234567, 1234567"})
    void numbers_are_written_with_all_their_digits(BigDecimal number, String written) {
        assertThat(labels.number(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"1E+999999999, 1E+999999999", "1E-999999999, 1E-999999999"})
    void a_number_never_grows_into_a_long_text(BigDecimal number, String written) {
        assertThat(labels.number(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "IssueType, issueType",
        "MetricKind, metricKind",
        "CauseCategory, causeCategory",
        "ActionCategory, actionCategory",
        "EvidenceKind, evidenceKind"
    })
    void every_code_of_the_catalogue_has_a_name(String type, String prefix) throws ClassNotFoundException {
        Class<?> codes = Class.forName(IssueType.class.getPackageName() + "." + type);

        assertThat(constants(codes))
                .hasSizeGreaterThan(7)
                .allSatisfy(code -> assertThat(labels.find(prefix + "." + code)).isPresent());
    }

    @Test
    void every_marketplace_has_a_name() {
        assertThat(Marketplaces.all())
                .hasSize(23)
                .allSatisfy(data -> assertThat(
                                labels.find("marketplace." + data.marketplace().code()))
                        .isPresent());
    }

    @Test
    void a_key_without_words_is_a_mistake_of_the_caller() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> labels.get("nothing"))
                .withMessage("no label 'nothing' in en");
    }

    private static List<String> constants(Class<?> codes) {
        return Arrays.stream(codes.getFields())
                .filter(field -> field.getType() == codes)
                .map(Field::getName)
                .toList();
    }
}
