package io.github.poasdk.validation.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of texts is there in every language, complete and as the language is written. */
class TranslationsTest {

    private static final Set<String> SAME_AS_ENGLISH = Set.of(
            "DE element.plan",
            "FR element.plan",
            "ES element.plan",
            "FR element.actions",
            "FR element.evidence",
            "FR source",
            "ES severity.ERROR",
            "ES count.ERROR.one");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final Pattern EAST_ASIAN =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\u3000-\\u303f\\uff00-\\uffef]");
    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Pattern NO_HALF_WIDTH = Pattern.compile("[^,;:!?()\"'“”]*");
    private static final Pattern NO_STOP_BEHIND_A_WORD = Pattern.compile("(?s)(?!.*\\.(\\s|$)).*");

    static Stream<Translation> translations() {
        return Translation.all();
    }

    @Test
    void there_are_translations_of_every_kind() {
        assertThat(translations().map(Translation::name).distinct())
                .contains("ContributorValidationMessages", "rule-texts", "notation");
    }

    @ParameterizedTest
    @MethodSource("translations")
    void no_key_is_missing_and_none_is_superfluous(Translation translation) {
        assertThat(translation.texts().keySet())
                .containsExactlyInAnyOrderElementsOf(translation.english().keySet());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void placeholders_are_those_of_the_english_text(Translation translation) {
        translation.each((key, english, text) -> assertThat(placeholders(text)).isEqualTo(placeholders(english)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void every_text_is_translated(Translation translation) {
        translation.eachSentence((key, english, text) -> {
            if (!SAME_AS_ENGLISH.contains(translation.language() + " " + key)) {
                assertThat(text).isNotBlank().isNotEqualTo(english);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("translations")
    void texts_are_in_the_script_of_the_language(Translation translation) {
        translation.eachSentence((key, english, text) -> {
            switch (translation.language()) {
                case JA -> assertThat(text).containsPattern(EAST_ASIAN).satisfies(in("windows-31j"));
                case ZH_HANS ->
                    assertThat(text)
                            .containsPattern("\\p{IsHan}")
                            .doesNotContainPattern(KANA)
                            .satisfies(in("GB2312"));
                default -> assertThat(text).doesNotContainPattern(EAST_ASIAN);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("translations")
    void a_sentence_ends_as_the_english_one(Translation translation) {
        String stop = translation.language() == Language.JA || translation.language() == Language.ZH_HANS ? "。" : ".";
        translation.eachSentence((key, english, text) -> {
            assertThat(text).isEqualTo(text.strip()).doesNotContain("  ", "\n", "$");
            assertThat(text.endsWith(stop)).isEqualTo(english.endsWith("."));
        });
    }

    @ParameterizedTest
    @MethodSource("translations")
    void punctuation_is_that_of_the_language(Translation translation) {
        translation.eachSentence((key, english, text) -> {
            switch (translation.language()) {
                case FR ->
                    assertThat(text)
                            .doesNotContainPattern("[^\\u202f][:;?!»]|«[^\\u202f]|[\"'\\u00a0]")
                            .doesNotContainPattern("\\s\\u202f|\\u202f\\s");
                case DE -> assertThat(text).doesNotContainPattern("[\"'“«»]*\"|'|«|»|\\s[:;?!]");
                case IT, ES -> assertThat(text).doesNotContainPattern("[\"'“”]|«\\s|\\s»|\\s[:;?!]");
                case JA -> assertThat(text).matches(NO_HALF_WIDTH).matches(NO_STOP_BEHIND_A_WORD);
                case ZH_HANS ->
                    assertThat(text.replaceAll("[“”]", ""))
                            .matches(NO_HALF_WIDTH)
                            .matches(NO_STOP_BEHIND_A_WORD);
                default -> throw new AssertionError(translation);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("translations")
    void what_is_quoted_in_english_has_the_quotes_of_the_language(Translation translation) {
        Map<Language, String> quoted = Map.of(
                Language.DE, "„%s“",
                Language.FR, "«\u202f%s\u202f»",
                Language.IT, "«%s»",
                Language.ES, "«%s»",
                Language.JA, "「%s」",
                Language.ZH_HANS, "“%s”");
        String form = quoted.get(translation.language());
        translation.eachSentence((key, english, text) -> Pattern.compile("[\"“](\\{\\w+})[\"”]")
                .matcher(english)
                .results()
                .forEach(match -> assertThat(text).contains(String.format(form, match.group(1)))));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void a_file_begins_with_its_language_and_the_words_to_use(Translation translation) {
        assertThat(translation.lines().get(0)).startsWith("# ").contains("UTF-8");
        if (!translation.isNotation()) {
            assertThat(translation.lines().stream().takeWhile(line -> line.startsWith("#")))
                    .anyMatch(line -> line.startsWith("# Glossary: plan of action = "));
        }
    }

    private static String placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted(Comparator.naturalOrder())
                .toList()
                .toString();
    }

    /** Tells characters that only another language of the region has. */
    private static Consumer<String> in(String charset) {
        return text -> assertThat(Charset.forName(charset).newEncoder().canEncode(text))
                .as(text)
                .isTrue();
    }
}
