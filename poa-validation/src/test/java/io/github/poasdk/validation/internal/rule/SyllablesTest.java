package io.github.poasdk.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

    @ParameterizedTest
    @CsvSource({
        "en, we, 1",
        "en, rate, 1",
        "en, rates, 1",
        "en, closed, 1",
        "en, painted, 2",
        "en, table, 2",
        "en, boxes, 2",
        "en, responsibility, 6",
        "en, 12, 1",
        "de, wir, 1",
        "de, rate, 2",
        "de, theater, 3",
        "de, verspätung, 3",
        "de, bearbeitungszeit, 5",
        "zh, 我, 1"
    })
    void vowels_tell_the_syllables_of_a_word(String language, String word, int syllables) {
        assertThat(Syllables.in(word, language)).isEqualTo(syllables);
    }
}
