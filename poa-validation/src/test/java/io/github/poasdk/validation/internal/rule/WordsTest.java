package io.github.poasdk.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.validation.internal.text.TokenizedText;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @Test
    void words_are_equal_whatever_their_case_punctuation_and_width() {
        assertThat(Words.of("Of the 29 parcels, 26 left LATE!")).isEqualTo(Words.of("of the ２９ parcels 26 left late"));
    }

    @Test
    void each_character_of_a_script_without_spaces_is_a_word() {
        assertThat(Words.of("我们 FBA 库存")).containsExactly("我", "们", "fba", "库", "存");
    }

    @Test
    void a_mark_belongs_to_its_letter() {
        assertThat(Words.of("cafe\u0301")).isEqualTo(List.of("caf\u00e9"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | We confirmed 41 orders late.",
                "3 | about 4.5 percent",
                "2 | don't half-day",
                "2 | 我们已经",
                "0 | ..."
            })
    void words_are_counted_as_a_reader_does(int count, String text) {
        assertThat(Words.count(text)).isEqualTo(count);
    }

    @Property
    void no_word_is_blank_and_the_count_is_no_greater_than_the_text_is_long(@ForAll String text) {
        assertThat(Words.of(text)).noneMatch(String::isBlank);
        assertThat(Words.count(text)).isBetween(0, text.length());
    }

    @Property
    void words_that_are_known_already_are_the_same(
            @ForAll String any, @ForAll @AlphaChars @Chars({' ', '\'', '.', '7'}) String plain) {
        assertThat(Words.of(new TokenizedText(any))).isEqualTo(Words.of(any));
        assertThat(Words.of(new TokenizedText(plain))).isEqualTo(Words.of(plain));
    }
}
