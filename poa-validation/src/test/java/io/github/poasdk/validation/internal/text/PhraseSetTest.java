package io.github.poasdk.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseSetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "as soon ~ As soon as we can. ~ As soon",
                "polic* ~ our Policies ~ Policies",
                "*frist ~ die Lieferfrist ~ Lieferfrist",
                "(a|b c) d ~ b c d ~ b c d",
                "x [y] z ~ x z, x y z ~ x z;x y z",
                "# units ~ 48 units ~ 48 units",
                "we *2 check ~ we do not check, we do now not check ~ we do not check",
                "<go> home ~ we walk fast home ~ walk fast home",
                "改善 ~ 我们会改善 ~ 改善"
            })
    void a_phrase_is_found(String phrase, String text, String expected) {
        PhraseSet set = PhraseSet.builder()
                .wordClass("go", List.of("go", "walk fast", "run*"))
                .add(phrase, 0)
                .build();

        assertThat(set.find(Tokens.of(text)).stream().map(span -> text.substring(span.start(), span.end())))
                .containsExactly(expected.split(";"));
    }

    @Test
    void a_hidden_word_is_no_word_and_keeps_its_marks() {
        PhraseSet words = PhraseSet.of(List.of("never"));
        PhraseSet marks = PhraseSet.of(List.of("never @QUOTE", "@QUOTE again"));
        List<Token> tokens = Tokens.of("never again");
        List<Token> hidden = List.of(tokens.get(0).with(Mark.HIDDEN.bit() | Mark.QUOTE.bit()), tokens.get(1));

        assertThat(words.find(tokens)).hasSize(1);
        assertThat(words.find(hidden)).isEmpty();
        assertThat(marks.find(hidden)).hasSize(1);
    }

    @Test
    void a_gap_does_not_reach_over_a_break() {
        PhraseSet set = PhraseSet.of(List.of("we *2 check"));
        List<Token> tokens = Tokens.of("we all check");

        assertThat(set.find(tokens)).hasSize(1);
        assertThat(set.find(List.of(tokens.get(0), tokens.get(1).with(Mark.BREAK.bit()), tokens.get(2))))
                .isEmpty();
    }

    @Test
    void a_word_of_several_characters_does_not_reach_over_a_break() {
        PhraseSet set = PhraseSet.of(List.of("害我"));
        List<Token> tokens = Tokens.of("损害，我们");

        assertThat(set.find(tokens)).hasSize(1);
        assertThat(set.find(List.of(tokens.get(1), tokens.get(2).with(Mark.BREAK.bit()))))
                .isEmpty();
    }

    @Test
    void many_phrases_are_told_apart() {
        PhraseSet set = PhraseSet.builder()
                .add("we check", 1)
                .add("we (check|count)", 2)
                .add("count", 3)
                .build();
        StringBuilder found = new StringBuilder();

        set.find(
                Tokens.of("we check, we count"),
                (id, first, last) -> found.append(id).append(first).append(last).append(' '));

        assertThat(found.toString().split(" ")).containsExactlyInAnyOrder("101", "201", "223", "333");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "(a", "[a]", "*3", "a *10 b", "<unknown>", "@UNKNOWN", "a | ", "**", "*a*"})
    void what_is_no_phrase_is_refused(String phrase) {
        assertThatIllegalArgumentException().isThrownBy(() -> PhraseSet.of(List.of(phrase)));
    }
}
