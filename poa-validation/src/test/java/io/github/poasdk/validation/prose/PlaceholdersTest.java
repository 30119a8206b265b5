package io.github.poasdk.validation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholdersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We sell [product] here. | [product]",
                "We sell {product} and ${lamp}. | {product}, ${lamp}",
                "We sell {{product}} here. | {{product}}",
                "We sell <product> or <<product>> here. | <product>, <<product>>",
                "Sold [sic] by us [...] and [see section 4]. | ",
                "The label says \"[product]\" since 4 May. | ",
                "Sold are 3 < 4 and 5 > 2. | "
            })
    void brackets_that_ask_for_something_are_found(String text, String found) {
        assertFound("en", text, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We had ..... units. | .....",
                "We had .... units. | ",
                "We had __ units. | __",
                "We had _ units. | ",
                "We had ?? units. | ??",
                "We had XX% returns. | XX",
                "We paid $XX for it. | XX",
                "We had XX units. | ",
                "We had ( ) units. | ( )",
                "We had () units. | ()",
                "We had (x) units. | ",
                "We had ( | ",
                "Sold on xx/xx again. | xx/xx",
                "Order 114-XXXXXXX-XXXXXXX was late. | 114-XXXXXXX-XXXXXXX",
                "Lot B0XXXXXXXX was late. | B0XXXXXXXX",
                "Sold on DD/MM/YYYY again. | DD/MM/YYYY",
                "Sold on dd.mm.yyyy again. | dd.mm.yyyy",
                "Sold on 00/00/0000 again. | 00/00/0000",
                "We had #REF! units. | #REF!",
                "We had =SUM(A1:A4) units. | =SUM(A1:A4)",
                "Write to john@example.com now. | john@example.com",
                "Write to john@oakline.com now. | ",
                "The label says \"john@example.com\" now. | "
            })
    void gaps_and_remains_of_forms_sheets_and_addresses_are_found(String text, String found) {
        assertFound("en", text, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "店铺于202x年开业。 | 202x",
                "店铺于202X年开业。 | 202X",
                "年年售出2024年的灯。 | ",
                "共（　）件。 | （　）",
                "共（）件。 | （）",
                "共（三）件。 | "
            })
    void gaps_are_found_in_chinese(String text, String found) {
        assertFound("zh", text, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The lamp of John Doe is new. | John Doe",
                "en | We live at 123 Main Street in Leeds. | 123 Main Street",
                "en | Our store is ACME Inc in Leeds. | ACME Inc",
                "en | Our store is Acme Lamps in Leeds. | ",
                "en | Order 123-1234567-1234567 was late. | 123-1234567-1234567",
                "en | Order 123-1234567-1234568 was late. | ",
                "en | The label says \"John Doe\" since 4 May. | ",
                "en | See https://oakline.org/john-doe of 4 May. | ",
                "de | Herr Max Mustermann packt. | Max Mustermann",
                "fr | Erika Mustermann emballe. | Erika Mustermann"
            })
    void names_and_numbers_of_samples_are_found_in_any_language(String language, String text, String found) {
        assertFound(language, text, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The date is TBD for lot 22. | TBD",
                "The date is tbd for lot 22. | ",
                "The date is Tbd for lot 22. | ",
                "The date is Tbd for LOT 22. | ",
                "The date is TO BE CONFIRMED here. | TO BE CONFIRMED",
                "The date is TO BE SEEN here. | ",
                "We are YOUR COMPANY NAME in Leeds. | YOUR COMPANY NAME",
                "INSERT DATE and sign. | INSERT DATE",
                "The label says \"TBD\" since 4 May. | "
            })
    void what_is_still_open_is_found_in_capitals(String text, String found) {
        assertFound("en", text, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a letter for a number | We trained N employees on 4 May. | N",
                "another one | We trained X employees on 4 May. | X",
                "the last one | We trained Z employees on 4 May. | Z",
                "behind two words | Then we trained Y employees. | Y",
                "at the end | We trained N employees | N",
                "two of them | We sold N lamps and X desks. | N, X",
                "a word of four letters | We had N jobs on 4 May. | N",
                "a word of three letters | We had N bus on 4 May. | ",
                "a word in the singular | We had N child on 4 May. | ",
                "another letter | We trained A employees on 4 May. | ",
                "a small letter | We trained n employees on 4 May. | ",
                "two letters | We trained NX employees on 4 May. | ",
                "a name behind | We met N Jobs on 4 May. | ",
                "two blanks behind | We had N  units on 4 May. | ",
                "a comma behind | We had N, units on 4 May. | ",
                "a name before | We have Line N units on 4 May. | ",
                "the start before | N employees were trained. | ",
                "a capital at the start before | Line N units were sold. | ",
                "a quotation | We wrote \"had N units\" on 4 May. | "
            })
    void a_single_letter_in_the_place_of_a_number_is_found(String note, String text, String found) {
        assertFound("en", text, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One. ( ) is open. | ( )",
                "It is new. It has {a}. | {a}",
                "It is {a}.\\nIt has {b}. | {a}, {b}",
                "It has {a}. It is new. | {a}"
            })
    void a_sentence_has_only_its_own(String text, String found) {
        assertFound("en", text, found);
    }

    private static void assertFound(String language, String text, String found) {
        assertThat(Found.by(Placeholders.RULE, language, text)).isEqualTo(found == null ? "" : found);
    }
}
