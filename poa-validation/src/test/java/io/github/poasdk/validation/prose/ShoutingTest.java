package io.github.poasdk.validation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShoutingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one word | We NEVER sell it. | NEVER",
                "the last word | We sell it NEVER | NEVER",
                "the only word | NEVER | NEVER",
                "two in a row | We NEVER EVER sell it. | NEVER EVER",
                "two at the end | We sell it NEVER EVER | NEVER EVER",
                "two apart | We NEVER sell it AGAIN here. | NEVER, AGAIN",
                "small letters | We never sell it. | ",
                "one capital | We Never sell it. | ",
                "no common word | The WINDROSE lamp is new. | ",
                "a common word beside another | The BRC NOW is here. | BRC NOW",
                "one common word among three | The BRC GTW NOW is here. | ",
                "two common words among three | The BRC NEVER NOW is here. | BRC NEVER NOW"
            })
    void common_words_in_capitals_are_emphasis(String note, String text, String found) {
        assertFound(Shouting.CAPITALS, "en", note, text, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a name before | We met Ana NEVER again. | ",
                "a name before a comma | We met Ana, NEVER again. | NEVER",
                "a name behind | We saw NEVER Ana again. | ",
                "a name behind a comma | We saw NEVER, Ana again. | NEVER",
                "a name before two | We saw Ana NEVER EVER again. | NEVER EVER",
                "a number behind | NEVER 14 of them. | ",
                "a number behind a comma | NEVER, 14 of them. | NEVER",
                "a number behind two | NEVER AGAIN 14 of them. | NEVER AGAIN",
                "the form of a company | ALWAYS GmbH is gone. | ",
                "the form of a company behind two | ALWAYS NEVER GmbH is gone. | ",
                "the form of a company behind a comma | We are ALWAYS, GmbH. | ALWAYS",
                "a word that is spoken of | The word NEVER is gone. | ",
                "a document | OUR INVOICE is here. | ",
                "a document of one word | The INVOICE is here. | INVOICE"
            })
    void what_is_a_name_a_value_or_spoken_of_is_none(String note, String text, String found) {
        assertFound(Shouting.CAPITALS, "en", note, text, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "with a law | It MUST appear per regulation 4. | ",
                "without a law | It MUST appear on the box. | MUST",
                "another word with a law | It is NEVER there per regulation 4. | NEVER",
                "two words with a law | It MUST NEVER appear per regulation 4. | MUST NEVER"
            })
    void a_word_of_law_is_none_beside_the_law(String note, String text, String found) {
        assertFound(Shouting.CAPITALS, "en", note, text, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a line | WHAT WE STOP NOW\\nLot 22 was destroyed. | ",
                "a line with one small letter | What WE STOP NOW\\nLot 22 was destroyed. | WE STOP NOW",
                "a line with a full stop | WE STOP NOW.\\nLot 22 was destroyed. | WE STOP NOW",
                "no line beside others | WE STOP NOW | WE STOP NOW",
                "no line, but the words of a heading | THE ACTION WE STOP NOW | "
            })
    void a_heading_in_capitals_is_none(String note, String text, String found) {
        assertFound(Shouting.CAPITALS, "en", note, text, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Please answer!! | !!",
                "en | Why?? It is so. | ??",
                "en | Why?! | ?!",
                "en | Why!? | !?",
                "en | Now! Then? Yes. | ",
                "en | Stop!!, he said. | ",
                "en | He said \"now!!\" and left. | ",
                "en | He said \"now!!\" | ",
                "en | He said \"now\"!! | !!",
                "zh | 为什么？？ | ？？",
                "zh | 好！！ | ！！",
                "zh | 好！ | "
            })
    void doubled_marks_are_emphasis(String language, String text, String found) {
        assertFound(Shouting.DOUBLED_MARK, language, text, text, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "three letters | We sold A L L of them. | A L L",
                "two letters | We sold A L of them. | ",
                "small letters | We sold n e v e r again. | n e v e r",
                "hyphens | We sold N-E-V-E-R again. | N-E-V-E-R",
                "sizes | We sold S M L of them. | ",
                "sizes in another order | We sold L M S X of them. | ",
                "one that is no size | We sold S M X Z of them. | S M X Z",
                "the alphabet | We sold A B C of them. | ",
                "the alphabet from another letter on | We sold F G H I of them. | ",
                "the alphabet with a gap | We sold A B D of them. | A B D",
                "the alphabet backwards | We sold C B A of them. | C B A",
                "a quotation | The label says \"A L L\" here. | ",
                "two groups | We sold A L L of O U R boxes. | A L L, O U R"
            })
    void letters_that_stand_apart_are_emphasis(String note, String text, String found) {
        assertFound(Shouting.SPACED_LETTERS, "en", note, text, found);
    }

    private static void assertFound(String rule, String language, String note, String text, String found) {
        assertThat(Found.by(rule, language, text)).as(note).isEqualTo(found == null ? "" : found);
    }
}
