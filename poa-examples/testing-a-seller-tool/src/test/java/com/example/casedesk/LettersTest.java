package com.example.casedesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.testkit.Letter;
import io.github.poasdk.testkit.Letter.Strength;
import io.github.poasdk.testkit.LetterSource;
import io.github.poasdk.validation.prose.ProseChecker;
import io.github.poasdk.validation.prose.ProseField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;

@Tag("once")
class LettersTest {

    private static final ProseChecker CHECKER = DeskWords.checker();

    @ParameterizedTest
    @LetterSource(strengths = Strength.WEAK, languages = "en")
    void a_weak_letter_that_a_seller_sends_us_has_remarks(Letter letter) {
        assertThat(CHECKER.check(letter.text(), ProseField.OTHER, letter.language())
                        .findings())
                .isNotEmpty();
    }
}
