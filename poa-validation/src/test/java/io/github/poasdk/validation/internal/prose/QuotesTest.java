package io.github.poasdk.validation.internal.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

    /** A text in which a middle dot stands for each character that is not quoted. */
    private static String quoted(String text) {
        Quotes quotes = new Quotes(text);
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            quoted.append(quotes.contain(i) ? text.charAt(i) : '·');
        }
        return quoted.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "at the start  | \"no\" so            | \"no\"···",
                "at the end    | so \"no\"            | ···\"no\"",
                "two           | a \"b\" c \"d\"      | ··\"b\"···\"d\"",
                "two that touch | \"a\"\"b\" c        | \"a\"\"b\"··",
                "single        | so 'no' and 'yes'   | ···'no'·····'yes'",
                "with an apostrophe | so 'isn't it' now | ···'isn't it'····",
                "with an apostrophe before a digit | so 'of '24' now | ···'of '24'····",
                "curly         | so “no” on          | ···“no”···",
                "curly single  | so ‘no’ it’s        | ···‘no’·····",
                "German        | so „no“ on          | ···„no“···",
                "German single | so ‚no‘ on          | ···‚no‘···",
                "pointed       | so «no» on          | ···«no»···",
                "pointed inwards | so »no« on        | ···»no«···",
                "Chinese       | 标题「快」和『慢』《书》了 | ··「快」·『慢』《书》·",
                "without blanks | 永\"好\"的          | ·\"好\"·"
            })
    void a_quotation_reaches_from_mark_to_mark(String note, String text, String quoted) {
        assertThat(quoted(text)).as(note).isEqualTo(quoted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "no closing mark        | so \"no",
                "no opening mark        | so no\"",
                "another closing mark   | so “no\" on",
                "a mark by itself       | \"",
                "nothing between marks  | '' so",
                "inches                 | a 15\" and 3\" one",
                "behind a letter        | a\"no\" b",
                "single behind a letter | a'no' b",
                "curly single behind a letter | a‘no’ b",
                "apostrophes            | it's the buyers' lids' end",
                "a single mark before a word only | so 'a b",
                "nothing                | ~~"
            })
    void a_mark_that_closes_nothing_or_is_none_quotes_nothing(String note, String text) {
        assertThat(quoted(text)).as(note).isEqualTo("·".repeat(text.length()));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "', ', 80, 81",
                "‘, ’, 80, 81",
                "‚, ‘, 80, 81",
                "\", \", 800, 801",
                "“, ”, 800, 801",
                "《, 》, 800, 801"
            })
    void a_quotation_is_short_behind_a_single_mark_and_longer_else(
            String opening, String closing, int longest, int tooLong) {
        assertThat(quoted(opening + "x".repeat(longest) + closing)).doesNotContain("·");
        assertThat(quoted(opening + "x".repeat(tooLong) + closing)).doesNotContain("x");
    }

    @Test
    void a_mark_whose_counterpart_is_out_of_reach_leaves_the_next_one_its_own() {
        String far = "\u201c" + "x".repeat(801);

        assertThat(quoted(far + " \u201cno\u201d on")).isEqualTo("·".repeat(far.length() + 1) + "\u201cno\u201d···");
    }
}
