package io.github.poasdk.validation.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Severity;
import io.github.poasdk.validation.finding.TextSpan;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseCheckerTest {

    private static final ProseChecker CHECKER = ProseChecker.create();

    @Test
    void a_finding_says_where_it_stands_and_what_to_do() {
        String text = "We sold 14 lamps. Maybe the label came off.";

        Finding finding = only(CHECKER.check(text, ProseField.ROOT_CAUSE, "en"));

        assertThat(finding.code()).isEqualTo("POA-PROSE-HEDGING");
        assertThat(finding.spans()).containsExactly(new TextSpan(18, 23));
        assertThat(finding.arguments()).containsEntry("text", "Maybe").containsEntry("rule", "hedging-adverb");
        assertThat(finding.message(Locale.ENGLISH)).contains("\"Maybe\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the words of others | The label says \"best before: maybe 2027\".",
                "what a customer thought | The customer believed that we are desperate.",
                "a name | Hope Lindgren copied the title on 4 May.",
                "a product | The Perfect Fit cover was delisted on 4 May.",
                "an address | See https://shop.oakline.org/TODO/never-again.html for the notice of 4 May.",
                "a negation | We do not guarantee a date.",
                "a word of law | The label MUST appear on the product per 16 CFR 1130.",
                "a heading | CORRECTIVE ACTIONS\\nLot 22 was destroyed on 9 June.",
                "a heading by itself | WHY 24 ORDERS HAD NO VALID SCAN",
                "a word that is spoken of | On 11 August the word BEST was taken out of 41 titles.",
                "a word of a label | The stamp HOLD stands on carton 12 since 4 May.",
                "the value of a word | Grades on 4 May: EXCELLENT 212, GOOD 148.",
                "the name of a company | ALWAYS DRY GmbH sold 14 covers in May.",
                "the model of a product | The Orrin HDX 550 headphones were stopped on 4 May.",
                "an acronym with its words | RPT, returns per thousand units, was 14 in June.",
                "an acronym that is said to stand for something | MOQ stands for the smallest quantity of 2 May.",
                "a reference in brackets | The policy [Product Authenticity, section 2] asks for invoices of 365 days.",
                "letters of enclosures | Enclosed on 4 May: [A] licence, [B] lab report.",
                "a list | Closed: B0C4TQ81LM, B0CX91LTRV, B0B7RNK22V on 2 June."
            })
    void what_is_not_the_writers_own_prose_is_left_alone(String note, String text) {
        assertThat(CHECKER.check(text.replace("\\n", "\n"), ProseField.ROOT_CAUSE, "en")
                        .findings())
                .as(note)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | Die Rechnung liegt VOLLSTÄNDIG bei.",
                "true | Wir handeln AUSSCHLIESSLICH mit Neuware.",
                "false | Das Zeichen MUSS nach der Spielzeugrichtlinie auf dem Produkt stehen.",
                "false | Die Marke WINDROSE steht auf dem Karton."
            })
    void emphasis_in_capitals_is_known_in_german(boolean isEmphasis, String text) {
        List<Finding> findings =
                CHECKER.check(text, ProseField.ROOT_CAUSE, "de").findings();

        assertThat(findings)
                .extracting(Finding::code)
                .isEqualTo(isEmphasis ? List.of("POA-PROSE-SHOUTING") : List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | 我们是【店铺名称】的运营团队。",
                "true | 【店铺名称】的账户被停用。",
                "true | 【填写日期】",
                "true | 店铺于202X年开业。",
                "true | 收到通知的日期是×日。",
                "false | 【问题】\\n插头温升超过限值。",
                "false | 一、【今后的做法】\\n每批抽20只。",
                "false | 【原因】包装没有缓冲材料。",
                "false | 【产品问题】\\n插头温升超过限值。",
                "false | 【店铺名称】北光厨房【案件】8841207",
                "false | 标题中的【新款】已删除。",
                "false | 物料清单[C版]已更新。",
                "false | 尺码表漏了XXL一栏。"
            })
    void placeholders_are_told_from_headings_in_chinese(boolean isPlaceholder, String text) {
        assertThat(codes(text.replace("\\n", "\n"), ProseField.INTRO, "zh"))
                .isEqualTo(isPlaceholder ? List.of("POA-PROSE-TEMPLATE") : List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我们于2024年5月3日优化了包装流程。",
                "我们优化了包装流程，于１２月启用。",
                "我们优化了包装流程，损坏率低于1％。",
                "我们优化了包装流程，由两个人复核。",
                "我们优化了包装流程，由王芳负责。",
                "我们优化了包装流程，每批检查。",
                "我们优化了包装流程，见《包装指南》。"
            })
    void an_anchor_in_chinese_makes_a_measure_clear(String text) {
        assertThat(codes(text, ProseField.ACTION, "zh")).isEmpty();
        assertThat(codes("我们优化了包装流程。", ProseField.ACTION, "zh")).containsExactly("POA-PROSE-VAGUE");
    }

    @Test
    void a_chinese_sentence_has_eighty_characters_at_most() {
        String sentence = "标签贴错了".repeat(16);

        assertThat(codes(sentence + "。", ProseField.ROOT_CAUSE, "zh")).isEmpty();
        assertThat(codes(sentence + "两次。", ProseField.ROOT_CAUSE, "zh")).containsExactly("POA-PROSE-OVERLONG");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | 授权是书 面 的。",
                "true | 58箱货A L L拆开看过。",
                "true | 为什么下架了？！",
                "true | 寄出时是BRAND NEW。",
                "true | A L L拆开看过。",
                "false | IT部门5月3日更换了服务器。",
                "false | 总经理 罗启衡",
                "false | 合同 与 发票见附件。",
                "false | 外箱印有“小心！！”，见附件8。"
            })
    void emphasis_is_known_in_chinese(boolean isEmphasis, String text) {
        assertThat(codes(text, ProseField.ROOT_CAUSE, "zh"))
                .isEqualTo(isEmphasis ? List.of("POA-PROSE-SHOUTING") : List.of());
    }

    @Test
    void there_are_rules_for_simplified_characters_only() {
        assertThat(CHECKER.notEvaluated("zh-CN")).isEmpty();
        assertThat(CHECKER.notEvaluated("zh-Hans-HK")).isEmpty();
        assertThat(CHECKER.notEvaluated("zh-TW")).isEqualTo(CHECKER.notEvaluated("fr"));
        assertThat(CHECKER.notEvaluated("zh-Hant")).isEqualTo(CHECKER.notEvaluated("fr"));
    }

    @Test
    void chinese_words_in_brackets_explain_an_acronym() {
        assertThat(codes("WMS在5月3日停机。", ProseField.ROOT_CAUSE, "zh")).containsExactly("POA-PROSE-JARGON");
        assertThat(codes("WMS（仓库管理系统）在5月3日停机，因此WMS没有扣减。", ProseField.ROOT_CAUSE, "zh"))
                .isEmpty();
    }

    @Test
    void a_german_compound_in_brackets_explains_an_acronym() {
        assertThat(codes("Das LVS war aus.", ProseField.ROOT_CAUSE, "de")).containsExactly("POA-PROSE-JARGON");
        assertThat(codes("Das LVS (Lagerverwaltungssystem) war aus.", ProseField.ROOT_CAUSE, "de"))
                .isEmpty();
    }

    @Test
    void a_measure_with_an_anchor_is_not_vague() {
        assertThat(codes("We will check the cartons more carefully.", ProseField.ACTION))
                .containsExactly("POA-PROSE-VAGUE");
        assertThat(codes("Ana Prieto will check 10 cartons of each delivery from 4 May.", ProseField.ACTION))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is new in our work:",
                "The following is done.",
                "Here is what has been done.",
                "If a piece fails, the goods are not shipped."
            })
    void what_announces_a_measure_or_is_its_condition_is_not_vague(String text) {
        assertThat(codes(text, ProseField.ACTION)).isEmpty();
    }

    @Test
    void the_model_speaks_against_what_only_lacks_an_anchor() {
        String rule = "Worn soles, missing tags or smell: the pair is sold as used or given to charity.";
        String promise = "A fresh pair of eyes now goes over the supplement pages.";

        assertThat(ProseChecker.of(ProseOptions.builder().off("model").build())
                        .check(promise, ProseField.METRIC, "en")
                        .findings())
                .hasSize(1);
        assertThat(codes(rule, ProseField.ACTION)).isEmpty();
        assertThat(codes(promise, ProseField.METRIC)).containsExactly("POA-PROSE-VAGUE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The seller id is AXXXXXXXXXXXXX.",
                "Dear %FIRSTNAME%, lot 22 was destroyed on 9 June.",
                "We sold 14 ~~lamps~~ kettles on 9 June.",
                "Lot 22 was destroyed on 9 June [cite: 3]."
            })
    void what_a_form_or_a_chat_left_behind_is_found(String text) {
        assertThat(codes(text, ProseField.ROOT_CAUSE)).containsExactly("POA-PROSE-TEMPLATE");
    }

    @Test
    void an_acronym_that_one_text_explains_is_explained_in_the_others() {
        ProseText used = new ProseText("The WMS sent the wrong stock on 12 June.", ProseField.ROOT_CAUSE);
        ProseText explained =
                new ProseText("Our warehouse management system (WMS) was changed on 3 June.", ProseField.ACTION);

        assertThat(CHECKER.check(List.of(used), "en").get(0).findings()).hasSize(1);
        assertThat(CHECKER.check(List.of(used, explained), "en"))
                .allSatisfy(result -> assertThat(result.findings()).isEmpty());
    }

    @Test
    void the_headings_of_a_letter_say_what_its_sections_are() {
        String letter = "Corrective actions\n\nPacking gets more care.\n\nThank you\n\nThe cartons are new.";

        assertThat(codes(letter, ProseField.OTHER)).containsExactly("POA-PROSE-VAGUE");
    }

    @Test
    void a_language_without_rules_has_the_checks_for_every_language() {
        ProseResult result = CHECKER.check("Nous vendons [product]!!", ProseField.INTRO, "fr");

        assertThat(result.findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("POA-PROSE-TEMPLATE", "POA-PROSE-SHOUTING");
        assertThat(result.notEvaluated())
                .contains("POA-PROSE-BLAME")
                .doesNotContain("POA-PROSE-TEMPLATE")
                .isEqualTo(CHECKER.notEvaluated("fr"));
    }

    @Test
    void a_language_that_is_not_named_is_guessed() {
        assertThat(CHECKER.check("This will never happen again in our shop.", ProseField.CLOSING, "")
                        .findings())
                .hasSize(1);
        assertThat(CHECKER.check("Never!", ProseField.CLOSING, "").notEvaluated())
                .isNotEmpty();
    }

    @Test
    void an_application_knows_its_brands_and_acronyms() {
        ProseChecker ours = ProseChecker.of(ProseOptions.builder()
                .brands(List.of("NEVER"))
                .acronyms(List.of("WMS"))
                .build());

        assertThat(ours.check("NEVER lamps are stored by the WMS since 4 May.", ProseField.ROOT_CAUSE, "en")
                        .findings())
                .isEmpty();
    }

    @Test
    void an_application_weighs_switches_off_and_adds_rules() {
        ProseChecker ours = ProseChecker.of(ProseOptions.builder()
                .severity("POA-PROSE-HYPERBOLE", Severity.ERROR)
                .off("hedging-adverb")
                .rules(
                        "en",
                        "{\"label\": \"JARGON\", \"rules\": [{\"id\": \"ours\", \"phrases\": [\"blue crates\"], \"suggestion\": \"boxes\"}]}")
                .build());

        assertThat(only(ours.check("This will never happen again.", ProseField.CLOSING, "en"))
                        .severity())
                .isEqualTo(Severity.ERROR);
        assertThat(ours.check("Maybe it fell.", ProseField.ROOT_CAUSE, "en").findings())
                .isEmpty();
        assertThat(only(ours.check("On 4 May the blue crates were full.", ProseField.ROOT_CAUSE, "en"))
                        .arguments())
                .containsEntry("rule", "ours");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not JSON | {",
                "kind | {\"label\": \"BLAME\", \"rules\": [{\"id\": \"x\", \"phrases\": [1]}]}",
                "label | {\"label\": \"ANGER\", \"rules\": []}",
                "rules | {\"label\": \"BLAME\"}",
                "phrase | {\"label\": \"BLAME\", \"rules\": [{\"id\": \"x\", \"phrases\": [\"(a\"]}]}",
                "member | {\"label\": \"BLAME\", \"rules\": [{\"id\": \"x\", \"phrases\": [\"a\"], \"phrase\": 1}]}"
            })
    void a_file_of_rules_that_is_not_in_the_form_is_refused(String note, String json) {
        ProseOptions.Builder builder = ProseOptions.builder();

        assertThatIllegalArgumentException()
                .as(note)
                .isThrownBy(() -> builder.rules("en", json))
                .withMessageNotContaining("null");
    }

    @Test
    void the_names_of_all_rules_are_known() {
        String json = """
                {"label":"BLAME","rules":[{"id":"ours","phrases":["blue crates"]}]}""";
        ProseOptions ours = ProseOptions.builder().rules("de", json).build();

        assertThat(List.copyOf(ours.ruleNames()))
                .contains("ours", "placeholder", "model", "blame-denial", "vague-unanchored")
                .isSorted();
        assertThat(ProseOptions.standard().ruleNames()).hasSizeGreaterThan(50).doesNotContain("ours");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Please answer!! | answer.",
                "Why was it closed?! | closed?",
                "!! | ''",
                "请回复！！ | 复。",
            })
    void a_doubled_mark_is_put_calmly_behind_its_word(String text, String calm) {
        assertThat(CHECKER.check(text, ProseField.CLOSING, "").findings())
                .filteredOn(finding -> "doubled-mark".equals(finding.arguments().get("rule")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsEntry("suggestion", calm));
    }

    @Test
    void what_is_said_of_doubled_marks_follows_from_what_is_named() {
        assertThat(CHECKER.check("The lamp of 4 May is black!! It has a plug!!", ProseField.CLOSING, "en")
                        .findings())
                .extracting(finding -> finding.arguments().get("text"))
                .containsExactly("black!!", "plug!!");
    }

    @Test
    void a_rule_that_nobody_knows_has_no_weight() {
        ProseOptions.Builder builder = ProseOptions.builder();

        assertThatIllegalArgumentException().isThrownBy(() -> builder.severity("POA-PROSE-ANGER", Severity.HINT));
    }

    private static List<String> codes(String text, ProseField field) {
        return codes(text, field, "en");
    }

    private static List<String> codes(String text, ProseField field, String language) {
        return CHECKER.check(text, field, language).findings().stream()
                .map(Finding::code)
                .toList();
    }

    private static Finding only(ProseResult result) {
        assertThat(result.findings()).hasSize(1);
        return result.findings().get(0);
    }
}
