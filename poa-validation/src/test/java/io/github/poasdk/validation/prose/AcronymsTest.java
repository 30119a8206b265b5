package io.github.poasdk.validation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jargon | The WMS was out on 4 May. | WMS",
                "jargon in the plural | The SLAs were signed on 4 May. | SLAs",
                "jargon with small letters | The SaaS was out on 4 May. | SaaS",
                "jargon with a digit | Our 3PL was closed on 4 May. | 3PL",
                "one capital and a digit | An 8D was written on 4 May. | 8D",
                "jargon with vowels | The CAPA of 4 May is late. | CAPA",
                "jargon of two letters | The WI is late. | WI",
                "jargon at the end | We opened the WMS | WMS",
                "jargon by itself | WMS | WMS",
                "two of them | The WMS and the ERP were out. | WMS, ERP",
                "letters that nobody can speak | The BRC was out on 4 May. | BRC",
                "the last letter of the alphabet | The ZRZ was out on 4 May. | ZRZ",
                "the plural of six letters | The BRCGTWs were out. | BRCGTWs",
                "six letters | The BRCGTW was out. | BRCGTW",
                "seven letters | The BRCGTWX was out. | ",
                "two letters | The BC was out. | ",
                "a word with a vowel | The BEC was out. | ",
                "a letter of another alphabet before | The ÄRC was out. | ",
                "a letter of another alphabet behind | The BRÇ was out. | ",
                "one letter again and again | The BBB was out. | ",
                "what everybody knows | The DHL van came on 4 May. | ",
                "a word of which only the first letter is a capital | The Brc was out. | ",
                "small letters | The brc was out. | ",
                "a common word | It is MY shop. | ",
                "a part of a quotation | The label says \"WMS\" since 4 May. | ",
                "a part of an address | See WMS.pdf of 4 May. | ",
                "a part of an identifier | Lot WMS-BRC-12 came on 4 May. | "
            })
    void an_acronym_that_an_outsider_does_not_know_is_found(String note, String text, String found) {
        assertThat(Found.by(Acronyms.RULE, "en", text)).as(note).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "behind a long word in capitals | The STOCKROOM BRC was out. | ",
                "before a long word in capitals | The BRC STOCKROOM was out. | ",
                "behind six letters in capitals | The STOCKR BRC was out. | BRC",
                "before six letters in capitals | The BRC STOCKR was out. | BRC",
                "behind a long word in small letters | The stockroom BRC was out. | BRC",
                "jargon is jargon even there | The STOCKROOM WMS was out. | WMS",
                "between a name and a number | We sold Orrin HDX 550 phones. | ",
                "behind a name | We sold Orrin HDX phones. | HDX",
                "before a number | We sold the HDX 550 phones. | HDX"
            })
    void what_looks_like_one_among_capitals_or_in_the_name_of_a_product_is_none(
            String note, String text, String found) {
        assertThat(Found.by(Acronyms.RULE, "en", text)).as(note).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by one word | The WMS stands here as a name of our store. | ",
                "by two words | The WMS is short here, but long there. | ",
                "by one of the two | The WMS is a store. | WMS",
                "by a word further on | The WMS still stands here. | WMS",
                "at the end by one word | What the WMS means | ",
                "in brackets before it | Our warehouse system (WMS) was out, so the WMS was wrong. | ",
                "in brackets behind it | The WMS (warehouse management system) was out. | ",
                "in brackets at the start | (WMS) is the new system, so the WMS was out. | ",
                "by a letter in brackets | The WMS (old) was out. | WMS",
                "behind a comma | The WMS, warehouse management system, was out. | ",
                "behind a comma with words between | The WMS, our warehouse and management system, was out. | ",
                "behind a comma with other letters | The WMS, warehouse management tool, was out. | WMS",
                "behind a comma in another order | The WMS, management warehouse system, was out. | WMS",
                "in brackets with its plural | Service limits (SLAs) are new, so the SLAs are late. | "
            })
    void what_is_explained_is_left_alone(String note, String text, String found) {
        assertThat(Found.by(Acronyms.RULE, "en", text)).as(note).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Das LVS war am 4. Mai aus. | LVS",
                "de | Das LVS, kurz Lager, war am 4. Mai aus. | LVS",
                "de | Der LKW kam am 4. Mai. | ",
                "zh | WMS在5月3日停机。 | WMS",
                "zh | WMS（仓库管理系统）在5月3日停机。 | ",
                "zh | （WMS）是新系统，WMS在5月3日停机。 | ",
                "zh | WMS（仓库）在5月3日停机。 | WMS",
                "fr | Le WMS est en panne. | ",
            })
    void a_language_has_its_own_and_one_without_a_list_none(String language, String text, String found) {
        assertThat(Found.by(Acronyms.RULE, language, text)).isEqualTo(found == null ? "" : found);
    }

    @Test
    void a_text_beside_those_that_are_checked_explains_it_too() {
        List<ProseText> texts = List.of(new ProseText("The WMS was out on 4 May.", ProseField.ROOT_CAUSE));
        ProseChecker checker = ProseChecker.create();

        assertThat(checker.check(texts, "en", List.of("Lamps")).get(0).findings())
                .extracting(finding -> finding.arguments().get("text"))
                .containsExactly("WMS");
        assertThat(checker.check(texts, "en", List.of("Lamps", "Warehouse system (WMS)"))
                        .get(0)
                        .findings())
                .isEmpty();
    }
}
