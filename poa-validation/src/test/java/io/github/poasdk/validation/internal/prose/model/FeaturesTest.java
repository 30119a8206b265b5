package io.github.poasdk.validation.internal.prose.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.validation.internal.prose.Sentence;
import io.github.poasdk.validation.internal.prose.SentenceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeaturesTest {

    private static Features features() {
        return new Features(
                Map.of("kin", List.of("wife", "grand*", "next of kin"), "law", List.of("court", "grandee")),
                Map.of(
                        "<date>", List.of("april", "may"),
                        "<day>", List.of("monday"),
                        "<num>", List.of("four"),
                        "ambiguous", List.of("may"),
                        "capitalized", List.of("amazon")));
    }

    /** The features of some kinds; where one stands somewhere, the indexes of its first and last token are behind it. */
    private static List<String> found(String kinds, String text) {
        Sentence sentence = new SentenceReader(text, Optional.empty()).next().orElseThrow();
        List<String> found = new ArrayList<>();
        features().find(sentence, "action", (kind, one, other, first, last) -> {
            if (kinds.indexOf(kind) >= 0) {
                found.add(Features.name(kind, one, other) + (last < first ? "" : " @" + first + "-" + last));
            }
        });
        return found;
    }

    @Test
    void each_word_and_each_pair_is_seen_with_its_place() {
        assertThat(found("12", "We packed lamps, then desks."))
                .containsExactly(
                        "1we @1-1",
                        "2^ we @1-1",
                        "1pack @2-2",
                        "2we pack @1-2",
                        "1lamp @3-3",
                        "2pack lamp @2-3",
                        "1,",
                        "2lamp , @3-3",
                        "1then @4-4",
                        "2, then @4-4",
                        "1desk @5-5",
                        "2then desk @4-5",
                        "2desk $");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "six letters | We sold kettles and basket | pkett @3-3, pbask @5-5",
                "five letters | We sold desks | ",
                "a mask | We sold lamps to Prieto | "
            })
    void the_start_of_a_long_word_is_seen(String note, String text, String found) {
        assertThat(String.join(", ", found("p", text))).as(note).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a word | My wife waits. | Lkin @2-2",
                "the start of a word | My grandmother waits. | Lkin @2-2",
                "the start as a word | It is grand here. | Lkin @3-3",
                "a word in two classes | My grandee waits. | Lkin @2-2, Llaw @2-2",
                "another start | My gran waits. | ",
                "words in a row | My next of kin waits. | Lkin @2-2",
                "words in a row at the end | My next of kin | Lkin @2-2",
                "their first ones | My next of all waits. | ",
                "their first ones at the end | My next of | ",
                "the first alone | My next lamp of kin waits. | "
            })
    void a_word_has_its_classes(String note, String text, String found) {
        assertThat(String.join(", ", found("L", text))).as(note).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The wife in court. | Fkin action @2-2, Gkin bare @2-2, Flaw action @4-4, Glaw bare @4-4, Qkin law @2-4",
                "The wife is in court. | Fkin action @2-2, Gkin bare @2-2, Flaw action @5-5, Glaw bare @5-5, Qkin law @2-5",
                "The wife is now in court. | Fkin action @2-2, Gkin bare @2-2, Flaw action @6-6, Glaw bare @6-6",
                "The wife of Ana. | Fkin action @2-2, Gkin anchored @2-2"
            })
    void a_class_is_seen_with_field_anchors_and_a_class_within_three_words(String text, String found) {
        assertThat(String.join(", ", found("FGQ", text))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a year | sold in 2024 here | <date>",
                "a year of the last century | sold in 1999 here | <date>",
                "a year of another century | sold in 1899 here | <num>",
                "a number that starts like a year | sold in 20245 here | <num>",
                "a short number | sold in 20 here | <num>",
                "nothing | sold in 0 here | <zero>",
                "a share | sold in 20% here | <rate>",
                "a date | sold in 04-05-24 here | <date>",
                "a date of several words | sold in 4 April 2025 here | <date>",
                "a number word | sold in four here | <num>",
                "two number words | sold in four four here | <num>",
                "a day | sold in Monday here | <day>",
                "a month | sold in april here | <date>",
                "a month that is another word | sold in may here | may",
                "the same with a capital | sold in May here | <date>",
                "a name | sold in Leeds here | <name>",
                "a name of several words | sold in Leeds North here | <name>",
                "a word in capitals | sold in LEEDS here | leed",
                "no name | sold in Amazon here | amazon",
                "an identifier | sold in B0C4TQ81LM here | <id>",
                "an address | sold in lot.pdf here | <id>",
                "a quotation | sold in \"Leeds of 2024\" here | <quote>"
            })
    void what_differs_from_plan_to_plan_is_masked(String note, String text, String mask) {
        assertThat(found("2", text).stream()
                        .filter(feature -> feature.startsWith("2in ") || feature.contains(" here "))
                        .map(feature -> feature.replaceAll(" @.*", "")))
                .as(note)
                .containsExactly("2in " + mask, "2" + mask + " here");
    }

    @Test
    void the_first_word_is_no_name() {
        assertThat(found("1", "Leeds is a town.")).contains("1leed @1-1");
        assertThat(found("1", "May is a month.")).contains("1<date> @1-1");
    }

    @Test
    void the_shape_of_a_sentence_is_seen() {
        assertThat(found("!", "We go there."))
                .containsExactly("!field action", "!always", "!words 3", "!3 action", "!anchors 0", "!bare action");
        assertThat(found("!", "We pay Ana $40 and NEVER the TV"))
                .containsExactly(
                        "!field action",
                        "!capitals 4",
                        "!capitals 2",
                        "!end open",
                        "!always",
                        "!words 8",
                        "!8 action",
                        "!anchors 2",
                        "!anchored action");
        assertThat(found("!", "Why?")).contains("!end ?");
        assertThat(found("!", "Now!")).contains("!end !");
        assertThat(found("!", "We met Ana and 14 of them on Monday at 0 with B0C4TQ81LM."))
                .contains("!anchors 3");
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "3, 3", "4, 5", "5, 5", "6, 8", "9, 12", "16, 16", "17, 22", "31, 40", "60, 60", "61, more"})
    void the_length_is_seen_in_steps(int words, String length) {
        assertThat(found("!", "lid ".repeat(words) + "7.")).contains("!words " + length, "!" + length + " action");
    }

    @Test
    void a_comma_is_no_word() {
        assertThat(found("!", "We sold, lids.")).contains("!words 3");
        assertThat(found("!", "We sold lids, then, lamps.")).contains("!words 5");
    }
}
