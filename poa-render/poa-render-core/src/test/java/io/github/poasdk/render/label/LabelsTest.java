package io.github.poasdk.render.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.code.Marketplaces;
import io.github.poasdk.render.document.Direction;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {

    private final Labels labels = Labels.forLocale(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2 March 2026", "2026-12-31, 31 December 2026", "0999-01-01, 1 January 999"})
    void dates_are_written_in_full(LocalDate date, String written) {
        assertThat(labels.date(date)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "6.8, 6.8",
        "98.0, 98",
        "0.00, 0",
        "-1.50, -1.5",
        "1E+3, 1000",
        "'1234567.25', '1,234,567.25'",
        "-12345, '-12,345'"
    })
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

    @ParameterizedTest
    @MethodSource("languages")
    void every_language_has_the_same_labels(String language) {
        Properties english = file("en");
        Properties other = file(language);

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames()).allSatisfy(key -> {
            String words = other.getProperty(key);
            assertThat(words.isEmpty() && !key.startsWith("number.")).isFalse();
            assertThat(placeholders(words)).isEqualTo(placeholders(english.getProperty(key)));
            if (!key.startsWith("punctuation.") && !key.startsWith("number.")) {
                assertThat(words).isEqualTo(words.strip());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void little_is_the_same_as_in_english(String language) {
        Properties english = file("en");
        Properties other = file(language);

        assertThat(english.stringPropertyNames())
                .filteredOn(
                        key -> key.contains(".") && !key.matches("(month|number|punctuation|date|marketplace)\\..*"))
                .filteredOn(key -> other.getProperty(key).equals(english.getProperty(key)))
                .hasSizeLessThan(language.equals("en") ? 999 : 16);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2 March 2026, '12,345.6', 6.8%",
        "de, 2. März 2026, '12.345,6', '6,8\u00a0%'",
        "fr, 2 mars 2026, '12\u202f345,6', '6,8\u202f%'",
        "it, 2 marzo 2026, '12.345,6', '6,8%'",
        "es, 2 de marzo de 2026, '12\u202f345,6', '6,8\u00a0%'",
        "ja, 2026年3月2日, '12,345.6', 6.8%",
        "zh-Hans, 2026年3月2日, '12,345.6', 6.8%",
        "ar, 2 مارس 2026, '12,345.6', 6.8%"
    })
    void each_language_writes_dates_and_numbers_its_way(String language, String date, String number, String percent) {
        Labels own = Labels.forLanguage(language);

        assertThat(own.date(LocalDate.of(2026, 3, 2))).isEqualTo(date);
        assertThat(own.number(new BigDecimal("12345.60"))).isEqualTo(number);
        assertThat(own.percent(new BigDecimal("6.80"))).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "de-AT, de",
        "pt, en",
        "'', en",
        "not a tag, en",
        "zh, zh-Hans",
        "zh-CN, zh-Hans",
        "zh-Hans-HK, zh-Hans",
        "zh-TW, en",
        "zh-Hant, en",
        "ar-SA, ar"
    })
    void a_reader_gets_the_language_or_english(String tag, String language) {
        assertThat(Labels.forLanguage(tag).language()).isEqualTo(language);
    }

    @Test
    void arabic_is_written_from_right_to_left() {
        assertThat(Labels.forLanguage("ar").direction()).isEqualTo(Direction.RIGHT_TO_LEFT);
        assertThat(Labels.forLanguage("ja").direction()).isEqualTo(Direction.LEFT_TO_RIGHT);
    }

    static List<String> languages() {
        return Labels.LANGUAGES;
    }

    private static Properties file(String language) {
        String name = "labels_" + language.replace('-', '_') + ".properties";
        try (InputStream in = Objects.requireNonNull(Labels.class.getResourceAsStream(name), name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> placeholders(String words) {
        return Pattern.compile("\\{[^}]*}")
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static List<String> constants(Class<?> codes) {
        return Arrays.stream(codes.getFields())
                .filter(field -> field.getType() == codes)
                .map(Field::getName)
                .toList();
    }
}
