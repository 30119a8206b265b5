package io.github.poasdk.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.validation.finding.TextSpan;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Phrases that are looked for together are found as one by one. */
class PhraseSetProperties {

    private static final List<String> PHRASES = List.of(
            "(was|were) [really] (not|never) aware [of] *2 (polic*|rule)",
            "[a] rule",
            "# *2 street",
            "not|aware of",
            "*1 never *1",
            "(*straße|*weg) #");

    private static final PhraseSet TOGETHER = PhraseSet.of(PHRASES);

    @Property
    void each_is_found_as_if_it_were_alone(@ForAll("texts") String text) {
        List<Token> tokens = Tokens.of(text);

        List<TextSpan> alone = PHRASES.stream()
                .flatMap(phrase -> PhraseSet.of(List.of(phrase)).find(tokens).stream())
                .toList();

        assertThat(TOGETHER.find(tokens)).isEqualTo(PhraseSet.outermost(alone));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "was",
                        "were",
                        "really",
                        "not",
                        "never",
                        "aware",
                        "of",
                        "the",
                        "policies",
                        "rule",
                        "a",
                        "7",
                        "street",
                        "Hauptstraße",
                        "12b")
                .list()
                .ofMaxSize(14)
                .map(words -> String.join(" ", words));
    }

    @Test
    void a_text_that_knows_its_words_is_the_same_text() {
        TokenizedText text = new TokenizedText("We weren't Aware.");

        assertThat(text).hasToString("We weren't Aware.").hasSize(17);
        assertThat(text.subSequence(0, 2)).isEqualTo("We");
        assertThat(TokenizedText.tokens(text)).isSameAs(text.tokens()).isEqualTo(Tokens.of(text.toString()));
        assertThat(text.tokens()).extracting(Token::word).containsExactly("we", "weren't", "aware");
    }
}
