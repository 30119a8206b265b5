package io.github.poasdk.validation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnanchoredTest {

    private static final ProseChecker CHECKER =
            ProseChecker.of(ProseOptions.builder().off(ModelDetector.RULE).build());

    private static String found(String language, ProseField field, String text) {
        return Found.by(Unanchored.RULE, CHECKER.check(text, field, language), text);
    }

    @ParameterizedTest
    @CsvSource({"3, false", "4, true", "30, true", "31, false"})
    void a_measure_of_four_to_thirty_words_says_what_can_be_checked(int words, boolean isFound) {
        String text = "Lid" + " lid".repeat(words - 1) + ".";

        assertThat(found("en", ProseField.ACTION, text)).isEqualTo(isFound ? text : "");
    }

    @ParameterizedTest
    @CsvSource({"7, false", "8, true", "60, true", "61, false"})
    void a_chinese_measure_of_eight_to_sixty_characters_does(int characters, boolean isFound) {
        String text = "灯".repeat(characters) + "。";

        assertThat(found("zh", ProseField.ACTION, text)).isEqualTo(isFound ? text : "");
    }

    @Test
    void several_sentences_are_one_measure() {
        assertThat(found("en", ProseField.ACTION, "Lid lid. Lid lid.")).isEqualTo("Lid lid. Lid lid.");
        assertThat(found("en", ProseField.ACTION, " Lid lid. Lid lid. ")).isEqualTo("Lid lid. Lid lid.");
        assertThat(found("en", ProseField.ACTION, "Lid lid lid lid. Lid lid of 4 May."))
                .isEmpty();
        assertThat(found("en", ProseField.ACTION, "Lid lid of 4 May. Lid lid lid lid."))
                .isEmpty();
        assertThat(found("en", ProseField.ACTION, "Lid lid. Lid.")).isEmpty();
    }

    @Test
    void what_has_another_defect_or_announces_something_is_left_alone() {
        assertThat(found("en", ProseField.ACTION, "Lid lid lid!! Lid lid.")).isEmpty();
        assertThat(found("en", ProseField.ACTION, "Lid lid lid lid:")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ProseField.class)
    void only_actions_and_metrics_are_measures(ProseField field) {
        boolean isMeasure = field == ProseField.ACTION || field == ProseField.METRIC;

        assertThat(!found("en", field, "Lid lid lid lid.").isEmpty()).isEqualTo(isMeasure);
    }

    @Test
    void what_the_document_says_elsewhere_is_an_anchor() {
        ProseText stated = new ProseText("Lid lid lid lid.", ProseField.ACTION, Set.of(Anchor.OWNER));

        assertThat(CHECKER.check(List.of(stated), "en").get(0).findings()).isEmpty();
    }

    @Test
    void a_language_without_anchors_says_nothing_of_them() {
        assertThat(found("fr", ProseField.ACTION, "Lid lid lid lid.")).isEmpty();
    }
}
