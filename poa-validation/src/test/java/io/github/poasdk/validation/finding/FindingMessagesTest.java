package io.github.poasdk.validation.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingMessagesTest {

    @Test
    void arguments_stand_as_they_are() {
        assertThat(finding("POA-TEXT-TOO-LONG", Map.of("max", "{max} ${x}")).message(Locale.ENGLISH))
                .isEqualTo("Shorten the text to {max} ${x} characters.");
    }

    @Test
    void an_argument_that_is_not_there_stays_a_placeholder() {
        assertThat(finding("POA-TEXT-TOO-LONG", Map.of()).message(Locale.ENGLISH))
                .isEqualTo("Shorten the text to {max} characters.");
    }

    @Test
    void a_code_without_a_sentence_stands_for_itself() {
        assertThat(finding("MY-OWN", Map.of()).message(Locale.JAPANESE)).isEqualTo("MY-OWN");
        assertThat(FindingMessages.forLocale(Locale.JAPANESE).name("MY-OWN")).isEqualTo("MY-OWN");
        assertThat(FindingMessages.forLocale(Locale.JAPANESE).reason("MY-OWN")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "de, de",
        "de-AT, de",
        "de-CH, de",
        "fr-CA, fr",
        "it-CH, it",
        "es-MX, es",
        "es-419, es",
        "ja-JP, ja",
        "zh, zh-Hans",
        "zh-CN, zh-Hans",
        "zh-SG, zh-Hans",
        "zh-Hans, zh-Hans",
        "zh-Hans-HK, zh-Hans",
        "en, en",
        "en-GB, en",
        "zh-TW, en",
        "zh-HK, en",
        "zh-MO, en",
        "zh-Hant, en",
        "zh-Hant-CN, en",
        "und, en",
        "tr, en",
        "pt-BR, en",
        "ar, en",
        "und-DE, en"
    })
    void the_language_of_the_reader_decides(String reader, String language) {
        FindingMessages messages = FindingMessages.forLocale(Locale.forLanguageTag(reader));

        assertThat(messages).isSameAs(FindingMessages.forLocale(Locale.forLanguageTag(language)));
    }

    @Test
    void every_language_has_sentences_names_and_reasons_of_its_own() {
        List<Locale> languages = FindingMessages.languages();

        assertThat(languages)
                .extracting(Locale::toLanguageTag)
                .containsExactly("en", "de", "fr", "it", "es", "ja", "zh-Hans");
        assertThat(languages)
                .map(locale -> finding("POA-ISSUE-MISSING", Map.of()).message(locale))
                .doesNotHaveDuplicates();
        assertThat(languages)
                .map(locale -> FindingMessages.forLocale(locale).name("POA-ACCEPTANCE-STALE"))
                .doesNotHaveDuplicates();
        assertThat(languages)
                .map(locale -> FindingMessages.forLocale(locale).reason("POA-ACCEPTANCE-STALE"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "tr", "ja", "zh-CN"})
    void the_locale_of_the_machine_changes_nothing(String machine) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(machine));

            assertThat(finding("POA-LIST-TOO-LONG", Map.of("max", "10000")).message(Locale.ENGLISH))
                    .isEqualTo("Shorten the list to 10,000 elements.");
            assertThat(finding("POA-LIST-TOO-LONG", Map.of("max", "10000")).message(Locale.ITALIAN))
                    .isEqualTo("Ridurre l’elenco a 10.000 voci.");
            assertThat(finding("POA-ISSUE-MISSING", Map.of()).message(Locale.ROOT))
                    .isEqualTo("Name the issue that the plan answers.");
            assertThat(new FindingMessages(Language.of(Locale.ROOT)).text(finding("POA-ISSUE-MISSING", Map.of())))
                    .isEqualTo("Name the issue that the plan answers.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void readers_of_many_languages_are_served_at_the_same_time() {
        List<Locale> languages = FindingMessages.languages();
        Finding finding = finding("POA-ACTION-DONE-IN-FUTURE", Map.of("spokenOn", "2026-03-11"));
        List<String> expected = languages.stream()
                .map(locale -> new FindingMessages(Language.of(locale)).text(finding))
                .toList();

        List<String> given = IntStream.range(0, 7_000)
                .parallel()
                .mapToObj(i -> finding.message(languages.get(i % languages.size())))
                .toList();

        assertThat(expected).doesNotHaveDuplicates();
        for (int i = 0; i < given.size(); i++) {
            assertThat(given.get(i)).isEqualTo(expected.get(i % expected.size()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; 200; 1,234; 10,000; 1,234,567",
                "de; 200; 1.234; 10.000; 1.234.567",
                "fr; 200; 1\u202f234; 10\u202f000; 1\u202f234\u202f567",
                "it; 200; 1.234; 10.000; 1.234.567",
                "es; 200; 1234; 10.000; 1.234.567",
                "ja; 200; 1,234; 10,000; 1,234,567",
                "zh-Hans; 200; 1,234; 10,000; 1,234,567"
            })
    void a_number_has_the_separators_of_the_language(
            String language, String hundreds, String thousand, String tenThousand, String million) {
        assertThat(List.of("200", "1234", "10000", "1234567", "-10000"))
                .map(number -> argument(language, "POA-LIST-TOO-LONG", "max", number))
                .containsExactly(hundreds, thousand, tenThousand, million, "-" + tenThousand);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; 11 March 2026; 1 August 2026",
                "de; 11. März 2026; 1. August 2026",
                "fr; 11 mars 2026; 1er août 2026",
                "it; 11 marzo 2026; 1º agosto 2026",
                "es; 11 de marzo de 2026; 1 de agosto de 2026",
                "ja; 2026年3月11日; 2026年8月1日",
                "zh-Hans; 2026年3月11日; 2026年8月1日"
            })
    void a_date_is_written_out_as_the_language_does(String language, String eleventh, String first) {
        assertThat(List.of("2026-03-11", "2026-08-01"))
                .map(date -> argument(language, "POA-ACTION-DONE-IN-FUTURE", "spokenOn", date))
                .containsExactly(eleventh, first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "1e3", "0123", "1.000", "1,5", "--1", "\u0661\u0662\u0663\u0664", "2026-02-30", "soon"})
    void an_argument_that_is_no_number_or_date_stays_as_it_is(String argument) {
        for (String language : List.of("en", "fr", "ja")) {
            assertThat(argument(language, "POA-LIST-TOO-LONG", "max", argument)).isEqualTo(argument);
            assertThat(argument(language, "POA-ACTION-DONE-IN-FUTURE", "spokenOn", argument))
                    .isEqualTo(argument);
        }
    }

    @Test
    void a_text_that_looks_like_a_number_or_date_stays_as_it_is() {
        assertThat(argument("de", "POA-ID-DUPLICATE", "id", "10000")).isEqualTo("10000");
        assertThat(argument("de", "POA-ID-DUPLICATE", "id", "2026-03-11")).isEqualTo("2026-03-11");
    }

    @Test
    void arguments_have_the_same_order_in_every_run() {
        Map<String, String> arguments = Map.of("f", "", "b", "", "d", "", "a", "", "c", "", "e", "");

        assertThat(finding("MY-OWN", arguments).arguments().keySet()).containsExactly("a", "b", "c", "d", "e", "f");
    }

    /** How an argument looks within the sentence of a finding. */
    private static String argument(String language, String code, String name, String value) {
        FindingMessages messages = FindingMessages.forLocale(Locale.forLanguageTag(language));
        String[] around = messages.template(code).split("\\{" + name + "}", 2);
        String text = messages.text(finding(code, Map.of(name, value)));
        return text.substring(around[0].length(), text.length() - around[1].length());
    }

    private static Finding finding(String code, Map<String, String> arguments) {
        return Finding.builder(new Rule(
                        code,
                        Category.FORMAT,
                        Severity.ERROR,
                        Basis.LOGIC,
                        RuleGroup.DRAFT,
                        Set.of(),
                        List.of(),
                        Map.of(),
                        Optional.empty(),
                        false))
                .at("seller", "/seller")
                .arguments(arguments)
                .build();
    }
}
