package io.github.poasdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.testkit.Letter.Strength;
import io.github.poasdk.validation.prose.ProseChecker;
import io.github.poasdk.validation.prose.ProseField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    private static final ProseChecker CHECKER = ProseChecker.create();
    private static final int SEVERAL = 3;

    @ParameterizedTest
    @LetterSource(strengths = Strength.STRONG)
    void a_strong_letter_has_nothing_to_mend(Letter letter) {
        assertThat(CHECKER.check(letter.text(), ProseField.OTHER, letter.language())
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @LetterSource(strengths = Strength.WEAK)
    void a_weak_letter_has_several_kinds_of_defects(Letter letter) {
        assertThat(CHECKER.check(letter.text(), ProseField.OTHER, letter.language())
                        .findings())
                .extracting(finding -> finding.code())
                .satisfies(codes -> assertThat(codes.stream().distinct()).hasSizeGreaterThanOrEqualTo(SEVERAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "zh"})
    void each_language_has_strong_and_weak_letters(String tag) {
        assertThat(Letters.strong()).extracting(Letter::language).contains(tag);
        assertThat(Letters.weak()).extracting(Letter::language).contains(tag);
    }

    @Test
    void each_letter_is_strong_or_weak_and_there_once() {
        assertThat(Letters.strong().size() + Letters.weak().size())
                .isEqualTo(Letters.all().size());
        assertThat(Letters.all())
                .extracting(Letter::text)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }
}
