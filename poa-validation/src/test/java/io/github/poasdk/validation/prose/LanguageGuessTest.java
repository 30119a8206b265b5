package io.github.poasdk.validation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the lamps are new | en",
                "lamps for you | en",
                "die Lampen sind neu | de",
                "Lampen für den Tisch | de",
                "the lamp of the table und | en",
                "die Lampe und der Tisch of | de",
                "the Lampe und | und",
                "lamps, tables, chairs | und",
                "'' | und",
                "Les lampes sont neuves | und",
                "灯很好 | zh",
                "灯好 | und",
                "灯的 the lamps are new | en",
                "灯很好 lamps tables | zh",
                "灯很好 lamps tables chairs new boxes old | und",
                "灯很好 lamps tables chairs new boxes old shelves | und",
                "灯很好 the lamps are new and old | en",
                "灯が新しいです新品 | und",
                "灯新品ライト | und",
                "灯新品の the lamps are new | en"
            })
    void the_small_words_and_the_script_tell_a_language(String text, String language) {
        assertThat(LanguageGuess.of(text)).isEqualTo(language);
    }

    @Test
    void the_first_two_thousand_characters_are_looked_at() {
        String blanks = " ".repeat(1997);

        assertThat(LanguageGuess.of(blanks + "the lamps")).isEqualTo("en");
        assertThat(LanguageGuess.of(blanks + " the lamps")).isEqualTo("und");
        assertThat(LanguageGuess.of("\uD83D\uDE00".repeat(2000) + " the lamps")).isEqualTo("und");
    }
}
