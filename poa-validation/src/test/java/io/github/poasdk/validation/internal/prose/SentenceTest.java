package io.github.poasdk.validation.internal.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.validation.internal.text.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {

    private static List<Sentence> sentences(String text) {
        SentenceReader reader = new SentenceReader(text, Optional.empty());
        List<Sentence> sentences = new ArrayList<>();
        for (Optional<Sentence> next = reader.next(); next.isPresent(); next = reader.next()) {
            sentences.add(next.get());
        }
        return sentences;
    }

    private static List<Boolean> headings(String text) {
        return sentences(text).stream().map(Sentence::isHeading).toList();
    }

    /** A text in which a middle dot stands for each character that is not quoted, blanks apart. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.replaceAll("\\S", "·"));
        for (Sentence sentence : sentences(text)) {
            for (int i = sentence.start(); i < sentence.end(); i++) {
                if (sentence.isQuoted(i)) {
                    quoted.setCharAt(i, text.charAt(i));
                }
            }
        }
        return quoted.toString();
    }

    @Test
    void a_heading_has_nine_words_at_most() {
        assertThat(headings("Why the lids of lot 22 came off early\nThey were loose."))
                .containsExactly(true, false);
        assertThat(headings("Why the lids of lot 22 came off so early\nThey were loose."))
                .containsExactly(false, false);
    }

    @Test
    void a_heading_stands_before_or_behind_another_line() {
        assertThat(headings("They were loose.\nRoot cause")).containsExactly(false, true);
        assertThat(headings("They were loose. Root cause")).containsExactly(false, false);
        assertThat(headings("Root cause")).containsExactly(false);
        assertThat(sentences("Root cause").get(0).isLikeHeading()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "!", "?", "…", ";", ",", "。", "！", "？"})
    void a_heading_has_no_stop(String stop) {
        assertThat(sentences("Root cause" + stop).get(0).isLikeHeading()).isFalse();
        assertThat(sentences("Root cause:").get(0).isLikeHeading()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "marks at the end of it    | He wrote \"no!!\" on it  | ·· ····· \"no!!\" ·· ··",
                "marks behind it           | He wrote \"no\"!! on it  | ·· ····· \"no\"·· ·· ··",
                "marks at its start        | He wrote \"!!no\" on it  | ·· ····· ·!!no\" ·· ··",
                "marks before it           | He wrote !! \"no\" on it | ·· ····· ·· \"no\" ·· ··",
                "marks between two         | So \"is\" !! \"no\" on   | ·· \"is\" ·· \"no\" ··",
                "at the end of a text      | It says \"no!!\"         | ·· ···· \"no!!\"",
                "not closed                | It says \"no!!           | ·· ···· ·····",
                "several sentences         | It says “So!! And no!!” | ·· ···· “So!! And no!!”",
                "Chinese, closed before a stop | 写着“好评！！”，停用！！ | ·着“好评！！”·····"
            })
    void a_place_is_quoted_with_the_words_around_it(String note, String text, String quoted) {
        assertThat(quoted(text)).as(note).isEqualTo(quoted);
    }

    @Test
    void the_token_at_a_place_is_the_last_that_starts_there_or_before() {
        Sentence sentence = sentences("So we go.").get(0);

        assertThat(List.of(0, 1, 2, 3, 5, 6, 8).stream().map(sentence::tokenAt)).containsExactly(1, 1, 1, 2, 2, 3, 3);
        assertThat(sentence.tokenAt(9)).isEqualTo(4);
    }

    @Test
    void a_sentence_has_a_mark_if_one_of_its_words_has_it() {
        assertThat(sentences("We met in MAY.").get(0).has(Mark.CAPITALS)).isTrue();
        assertThat(sentences("We met in May.").get(0).has(Mark.CAPITALS)).isFalse();
    }

    @Test
    void a_word_of_one_letter_is_not_in_capitals() {
        assertThat(sentences("A TV and I").get(0).words())
                .extracting(token -> token.is(Mark.CAPITALS))
                .containsExactly(false, true, false, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "boxes, lamps | lamps",
                "boxes (lamps | lamps",
                "boxes: lamps | lamps",
                "boxes - lamps | lamps",
                "boxes – lamps | lamps",
                "boxes-lamps | ",
                "boxes -- lamps | ",
                "boxes & lamps | ",
                "boxes lamps | ",
                ", boxes | "
            })
    void punctuation_between_words_parts_clauses(String text, String behind) {
        Sentence sentence = sentences(text).get(0);

        assertThat(sentence.words().stream()
                        .filter(token -> token.is(Mark.BREAK))
                        .map(sentence::written))
                .containsExactly(behind == null ? new String[0] : new String[] {behind});
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a name | We met Ana there. | Ana",
                "several words | We met Ana Prieto there. | Ana Prieto",
                "at the start before another | Hope Lindgren came. | Hope Lindgren",
                "at the start by itself | Hope came. | ",
                "behind an article | The Perfect lid came. | Perfect",
                "before a comma | Hope, Lindgren came. | Lindgren",
                "a month | We met May there. | ",
                "capitals | We met ANA there. | ",
                "one letter | We met X there. | ",
                "two long words with a capital | The Perfect Covers do it | Perfect Covers",
                "and a short one | The Perfect Covers Now do it | Perfect Covers Now",
                "three are a title | The Perfect Covers Ever do it | ",
                "three beside two others | The Perfect Covers Ever sold here | ",
                "three beside as many others | The Perfect Covers Ever sold here today | Perfect Covers Ever"
            })
    void a_capital_tells_a_name_in_a_language_that_has_few_others(String note, String text, String names) {
        NameWords words = new NameWords(Set.of("may"), Set.of("the", "we", "our"), Set.of());
        Sentence sentence = new SentenceReader(text, Optional.of(words)).next().orElseThrow();

        assertThat(String.join(
                        " ",
                        sentence.words().stream()
                                .filter(token -> token.is(Mark.NAME))
                                .map(sentence::written)
                                .toList()))
                .as(note)
                .isEqualTo(names == null ? "" : names);
    }
}
