package io.github.poasdk.validation.internal.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.validation.internal.text.Mark;
import io.github.poasdk.validation.internal.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceReaderTest {

    private static final NameWords NAMES = new NameWords(Set.of("amazon", "may", "i"), Set.of("the", "our"), Set.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "QUOTE | The word \"never again\" was removed. | never again",
                "QUOTE | The phrase 'never again' isn't ours, and the buyers' too. | never again",
                "QUOTE | Er schrieb „nie wieder“ darunter. | nie wieder",
                "QUOTE | Er schrieb »nie wieder« und ‚nein‘ darunter. | nie wieder nein",
                "QUOTE | Le titre « jamais vu » reste. | jamais vu",
                "QUOTE | 标题中的“永不漏水”已删除 | 永 不 漏 水",
                "QUOTE | 标题中的\"永不漏水\"已删除 | 永 不 漏 水",
                "QUOTE | 书名「快跑」和『慢』，《指南》第2条 | 快 跑 慢 指 南",
                "ID | 链接B0C6ZR41HT的订单 | B0C6ZR41HT",
                "NUMBER | 自5月3日起，共１２件、于2024年 | 5 3 １２ 2024",
                "RATE | 缺陷率为0.5％，￥300 | 0 5 300",
                "BREAK | 【问题】插头 | 插",
                "ID | ASIN B0C4TQ81LM of order 114-2280457-6639014 | B0C4TQ81LM 114 2280457 6639014",
                "ID | SKUs RED-XL-NEW and 48 units | RED XL NEW",
                "LINK | See https://example.org/a and file.pdf. | https example org a file pdf",
                "NAME | The Perfect Fit cover by Ana Prieto | Perfect Fit Ana Prieto",
                "NAME | Hope Lindgren wrote to Amazon in May. | Hope Lindgren",
                "NAME | We sell lamps and I pack them. | ",
                "NUMBER | 14 of 480 units, 3.5 mm | 14 480 3 5",
                "RATE | 97% of $18,250 | 97 18 250",
                "TIME | at 14:50 on 2024-05-03 | 14 50 2024 05 03",
                "TIME | am 12.05.2024, am 3.5.24, 1.234.567 Stück, 12.50 Euro | 12 05 2024 3 5 24",
                "CAPITALS | We have NEVER sold a TV | NEVER TV",
                "BREAK | First, second and (third) | second third"
            })
    void words_are_marked(Mark mark, String text, String expected) {
        List<String> marked = new ArrayList<>();
        for (Sentence sentence : sentences(text)) {
            for (Token token : sentence.words()) {
                if (token.is(mark)) {
                    marked.add(sentence.written(token));
                }
            }
        }

        assertThat(String.join(" ", marked)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void a_title_tells_a_name_where_every_noun_has_a_capital() {
        NameWords titles = new NameWords(Set.of(), Set.of(), Set.of("frau"));
        Sentence sentence = new SentenceReader("Seit Mai prüft Frau Sorge die Frau am Tisch.", Optional.of(titles))
                .next()
                .orElseThrow();

        assertThat(sentence.words().stream()
                        .filter(token -> token.is(Mark.NAME))
                        .map(sentence::written))
                .containsExactly("Sorge");
    }

    @Test
    void a_text_is_read_to_its_end() {
        assertThat(sentences("One. Two 3.5 mm! Three\n- four\n- five")).hasSize(5);
        assertThat(sentences(" \n ")).isEmpty();
        assertThat(sentences("x".repeat(10_000))).hasSize(3);
    }

    @Test
    void a_mark_without_its_counterpart_opens_no_quotation() {
        assertThat(sentences("The 15\" screen is new."))
                .allSatisfy(sentence -> assertThat(sentence.has(Mark.QUOTE)).isFalse());
    }

    @Test
    void a_short_line_without_a_stop_is_a_heading() {
        assertThat(sentences("Root cause\nThe lid was loose."))
                .extracting(Sentence::isHeading)
                .containsExactly(true, false);
        assertThat(sentences("Root cause")).extracting(Sentence::isHeading).containsExactly(false);
    }

    @Test
    void two_characters_without_a_blank_are_as_long_as_a_word() {
        assertThat(sentences("三、对客户和权利人的影响\n支架没有质量投诉。"))
                .extracting(Sentence::isHeading)
                .containsExactly(true, false);
        assertThat(sentences("三、对购买了该批次支架的客户和权利人的影响\n支架没有质量投诉。"))
                .extracting(Sentence::isHeading)
                .containsExactly(false, false);
        assertThat(sentences("共 12 件支架").get(0).halfWords()).isEqualTo(6);
    }

    @Test
    void a_mark_before_the_end_of_a_quotation_is_quoted() {
        String text = "卡片写着“好评返现！！”，已停用！！";
        Sentence sentence = sentences(text).get(0);

        assertThat(sentence.end()).isEqualTo(text.length());
        assertThat(sentence.isQuoted(text.indexOf("！！"))).isTrue();
        assertThat(sentence.isQuoted(text.lastIndexOf("！！"))).isFalse();
    }

    @Test
    void a_mark_behind_the_last_word_is_quoted_unless_the_quotation_ends_before_it() {
        for (String text : List.of("It says \"never!!\"", "It says \u201cnever!! Not again\u201d")) {
            assertThat(sentences(text).get(0).isQuoted(text.indexOf("!!")))
                    .as(text)
                    .isTrue();
        }
        for (String text : List.of("It says \"never\"!!", "It says \u201cnever\u201d!! So be it.")) {
            assertThat(sentences(text).get(0).isQuoted(text.indexOf("!!")))
                    .as(text)
                    .isFalse();
        }
    }

    private static List<Sentence> sentences(String text) {
        SentenceReader reader = new SentenceReader(text, Optional.of(NAMES));
        List<Sentence> sentences = new ArrayList<>();
        for (Optional<Sentence> next = reader.next(); next.isPresent(); next = reader.next()) {
            sentences.add(next.get());
        }
        return sentences;
    }
}
