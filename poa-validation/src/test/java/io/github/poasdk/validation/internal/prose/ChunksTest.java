package io.github.poasdk.validation.internal.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.validation.internal.text.Mark;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands between blanks is told by its form. */
class ChunksTest {

    /** What the first word of a chunk is taken for, of identifier, address, number, rate and time. */
    private static String marks(String chunk) {
        Sentence sentence = new SentenceReader("so " + chunk + " so", Optional.empty())
                .next()
                .orElseThrow();
        return Stream.of(Mark.ID, Mark.LINK, Mark.NUMBER, Mark.RATE, Mark.TIME)
                .filter(mark -> sentence.words().get(1).is(mark))
                .map(Mark::name)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "RED-XL-NEW, ID",
        "RE-X-N, ID",
        "R-X-N, ''",
        "RED-XL, ''",
        "Red-XL-NEW, ''",
        "RED/XL/NEW, ''",
        "B0C4TQ81LM, ID",
        "AB12, ID",
        "AB1, ''",
        "B2B, ''",
        "ab12, ''",
        "1234mm, ''",
        "12345mm, ID",
        "ab12345, ID",
        "A1b2, ''",
        "114-2280457-6639014, ID",
        "123-456-78901, ID",
        "123-456-7890, NUMBER TIME",
        "12345-678901, NUMBER"
    })
    void an_identifier_is_long_or_in_capitals(String chunk, String marks) {
        assertThat(marks(chunk)).isEqualTo(marks);
    }

    @ParameterizedTest
    @CsvSource({
        "https://oakline.org/a, LINK",
        "a://b, LINK",
        "b1://x, LINK",
        "www.oakline, LINK",
        "ww.oakline, ''",
        "ana@oakline.org, LINK",
        "@oakline.org, ''",
        "ana.oakline@org, ''",
        "ana@oakline, ''",
        "list.pdf, LINK",
        "LIST.PDF, LINK",
        "list4.csv, LINK",
        "list.pdfs, ''",
        "list.of, ''",
        "pdf, ''"
    })
    void an_address_has_a_protocol_an_at_sign_or_the_ending_of_a_file(String chunk, String marks) {
        assertThat(marks(chunk)).isEqualTo(marks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "14; NUMBER",
                "3.5; NUMBER",
                "50%; NUMBER RATE",
                "50‰; NUMBER RATE",
                "50€; NUMBER RATE",
                "50％; NUMBER RATE",
                "50 %; NUMBER",
                "$50; NUMBER RATE",
                "€50; NUMBER RATE",
                "£50; NUMBER RATE",
                "¥50; NUMBER RATE",
                "%50; NUMBER",
                "1/2; NUMBER",
                "1,234; NUMBER",
                "1.234.567; NUMBER"
            })
    void a_number_with_a_percent_sign_or_a_currency_is_a_rate(String chunk, String marks) {
        assertThat(marks(chunk)).isEqualTo(marks);
    }

    @ParameterizedTest
    @CsvSource({
        "14:50, NUMBER TIME",
        "1/2/3, NUMBER TIME",
        "12-05-24, NUMBER TIME",
        "12-05-2, NUMBER",
        "2024-05, NUMBER",
        "12.05.24, NUMBER TIME",
        "3.5.24, NUMBER TIME",
        "12.05.2024, NUMBER TIME",
        "12.05.202, NUMBER",
        "12.05.20245, NUMBER",
        "123.05.24, NUMBER",
        "12.055.24, NUMBER",
        "12.05, NUMBER",
        "1.2.3.24, NUMBER"
    })
    void a_date_or_a_time_has_its_marks_and_lengths(String chunk, String marks) {
        assertThat(marks(chunk)).isEqualTo(marks);
    }

    @Test
    void the_parts_of_a_number_are_one_and_the_comma_behind_it_is_not() {
        Sentence sentence = new SentenceReader("of $1,234 and $5, 6 and €7,x8", Optional.empty())
                .next()
                .orElseThrow();

        assertThat(sentence.words().stream()
                        .filter(token -> token.is(Mark.RATE))
                        .map(sentence::written))
                .containsExactly("1", "234", "5", "7");
    }

    @Test
    void a_comma_beside_a_letter_parts_chunks() {
        assertThat(marks("LOT,2024")).isEmpty();
        assertThat(marks("2024,LOT")).isEqualTo("NUMBER");
        assertThat(new SentenceReader("now 50,", Optional.empty())
                        .next()
                        .orElseThrow()
                        .words())
                .extracting(token -> token.is(Mark.NUMBER))
                .containsExactly(false, true);
    }

    @Test
    void the_last_number_of_a_text_is_one() {
        Sentence sentence =
                new SentenceReader("now 50", Optional.empty()).next().orElseThrow();

        assertThat(sentence.words().get(1).is(Mark.NUMBER)).isTrue();
        assertThat(sentence.words().get(1).is(Mark.RATE)).isFalse();
    }

    @Test
    void more_than_three_hundred_characters_are_nothing() {
        assertThat(marks("1".repeat(300))).isEqualTo("NUMBER");
        assertThat(marks("1".repeat(301))).isEmpty();
    }
}
