package io.github.poasdk.validation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.validation.finding.Finding;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence has forty running words at most. */
class LongSentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40 words | W40. | false",
                "41 words | W41. | true",
                "41 words with a comma | W20, W21. | true",
                "41 words with a colon | W20: W21. | true",
                "41 words with a semicolon | W20; W21. | false",
                "41 words in two lines | W20\\nW21. | false",
                "41 words behind a semicolon | W3; W41. | true",
                "41 words before a semicolon | W41; W3. | true",
                "41 words between semicolons | W3; W41; W3. | true",
                "40 words on either side of a semicolon | W40; W40. | false"
            })
    void the_words_between_semicolons_are_counted(String note, String text, boolean isLong) {
        assertThat(isLong(text)).as(note).isEqualTo(isLong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "numbers count | W36 1 2 3 4 5. | true",
                "names count | W36 Ana Prieto met Hope Lindgren. | true",
                "names are counted one by one | W35 Ana Prieto met Hope Lindgren. | false",
                "identifiers don't count | W37 B0C4TQ81LM B0CX91LTRV B0B7RNK22V W3. | false",
                "words beside identifiers do | W37 B0C4TQ81LM B0CX91LTRV B0B7RNK22V W4. | true",
                "a quotation does not count | W37 \"the words of others\" W3. | false",
                "words beside a quotation do | W37 \"the words of others\" W4. | true"
            })
    void what_is_not_the_writers_own_prose_is_not_counted(String note, String text, boolean isLong) {
        assertThat(isLong(text)).as(note).isEqualTo(isLong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "items of four words | We sell W4, W4, W4, W4, W4, W4, W4, W4, W4, W4, W4, W4. | false",
                "items of five words | We sell W5, W5, W5, W5, W5, W5, W5, W5, W5, W5, W5, W5. | true",
                "items are less than half of the words | W30, W4, W4, W4. | true",
                "items are half of the words | W20, W4, W4, W4, W4, W4, W2, W2. | true",
                "items are more than half of the words | W20, W4, W4, W4, W4, W4, W3, W2. | false",
                "a list beside 41 words | W4, W4, W4, W4, W4, W4, W4, W4, W4, W4, W4, W4, W41. | true",
                "a list before a semicolon does not excuse what is behind | W4, W4, W4; W41, W4. | true"
            })
    void a_list_of_short_items_is_no_running_prose(String note, String text, boolean isLong) {
        assertThat(isLong(text)).as(note).isEqualTo(isLong);
    }

    @Test
    void the_whole_sentence_is_marked_and_its_beginning_is_named() {
        String text = "We are late. " + expanded("One two three four five six seven eight nine W32") + "!";

        Finding finding = ProseChecker.create().check(text, ProseField.ROOT_CAUSE, "en").findings().stream()
                .filter(found -> LongSentences.RULE.equals(found.arguments().get("rule")))
                .findFirst()
                .orElseThrow();

        assertThat(finding.spans()).singleElement().satisfies(span -> {
            assertThat(span.start()).isEqualTo("We are late. ".length());
            assertThat(span.end()).isEqualTo(text.length() - 1);
        });
        assertThat(finding.arguments()).containsEntry("text", "One two three four five six seven eight nine \u2026");
    }

    @ParameterizedTest
    @CsvSource({"zh, 80, false", "zh, 81, false", "zh, 82, true", "ja, 80, false", "ja, 82, true"})
    void two_characters_of_a_script_without_spaces_are_a_word(String language, int length, boolean isLong) {
        String text = "\u7bb1".repeat(length) + "\u3002";

        assertThat(!Found.by(LongSentences.RULE, language, text).isEmpty()).isEqualTo(isLong);
    }

    private static boolean isLong(String text) {
        return !Found.by(LongSentences.RULE, "en", expanded(text)).isEmpty();
    }

    /** W3 stands for three words. */
    private static String expanded(String text) {
        StringBuilder expanded = new StringBuilder();
        for (String word : List.of(text.replace("\\n", " \n ").split(" "))) {
            String number = word.replaceAll("[^0-9]", "");
            boolean isWords = word.matches("W\\d+\\W?");
            expanded.append(isWords ? String.join(" ", Collections.nCopies(Integer.parseInt(number), "box")) : word)
                    .append(isWords ? word.substring(1 + number.length()) : "")
                    .append(' ');
        }
        return expanded.toString().strip();
    }
}
