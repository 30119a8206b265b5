package io.github.poasdk.validation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LenticularBracketsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what a form asks for | 我们是【店铺名称】的团队。 | 【店铺名称】",
                "anything else | 请看【全部】号。 | 【全部】",
                "what a form asks for and more | 我店【店铺名称灯】开业。 | 【店铺名称灯】",
                "a letter in place of a word | 见【附件3】和【x】。 | 【x】",
                "two | 我店【店铺名称】在【地址】。 | 【店铺名称】, 【地址】",
                "a number | 请看【3】号。 | ",
                "a remark | 标题中的【新款】已删除。 | ",
                "nothing | 请看【】号。 | ",
                "punctuation | 请看【……】号。 | ",
                "a quotation | 请写“【店铺名称】”。 | ",
                "a value behind its label | 【全部】请看【全部】号。 | ",
                "a blank behind a label | 【全部】请看【店铺名称】号。 | 【店铺名称】"
            })
    void within_a_line_they_hold_a_placeholder_unless_it_is_a_remark_or_a_number(
            String note, String text, String found) {
        assertFound(note, text, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a heading | 【原因】包装没有缓冲材料。 | ",
                "an order | 【请填写】你好。 | 【请填写】",
                "a label before its value | 【店铺名称】你好。 | ",
                "a blank by itself | 【店铺名称】 | 【店铺名称】",
                "a blank in a line | 【店铺名称】\\n你好。 | 【店铺名称】",
                "a heading in a line | 【原因】\\n你好。 | ",
                "a blank before a comma | 【店铺名称】，你好。 | 【店铺名称】",
                "a heading before a comma | 【原因】，你好。 | ",
                "a blank before a word that goes on | 【店铺名称】的账户。 | 【店铺名称】",
                "two blanks | 【店铺名称和日期】，你好。 | 【店铺名称和日期】",
                "a blank and more | 【店铺名称灯】，你好。 | ",
                "behind another line | 你好。\\n【店铺名称】你好。 | ",
                "behind a numeral | 一、【店铺名称】你好。 | ",
                "behind a number in brackets | （1）【店铺名称】你好。 | ",
                "behind a mark of eight characters | （123456）【店铺名称】你好。 | ",
                "behind a mark of nine characters | （1234567）【店铺名称】你好。 | 【店铺名称】",
                "behind a word | 我【店铺名称】你好。 | 【店铺名称】"
            })
    void at_the_start_of_a_line_they_hold_a_heading_unless_it_asks_for_something(
            String note, String text, String found) {
        assertFound(note, text, found);
    }

    private static void assertFound(String note, String text, String found) {
        assertThat(Found.by(Placeholders.RULE, "zh", text)).as(note).isEqualTo(found == null ? "" : found);
    }
}
