package io.github.poasdk.validation.internal.prose.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.poasdk.validation.internal.prose.Sentence;
import io.github.poasdk.validation.internal.prose.SentenceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseModelTest {

    private static final Features FEATURES = new Features(
            Map.of("kin", List.of("wife", "grand*", "next of kin"), "law", List.of("court")),
            Map.of(
                    "<date>", List.of("april", "may"),
                    "<num>", List.of("four"),
                    "ambiguous", List.of("may"),
                    "capitalized", List.of("amazon", "i")));

    private static Sentence sentence(String text) {
        return new SentenceReader(text, Optional.empty()).next().orElseThrow();
    }

    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        FEATURES.find(
                sentence(text),
                "action",
                (kind, one, other, first, last) -> names.add(Features.name(kind, one, other)));
        return names;
    }

    @Test
    void words_are_seen_with_their_classes_and_neighbours() {
        assertThat(names("My grandmother waits in court."))
                .contains(
                        "1wait", "2grandmother wait", "pgran", "Lkin", "Lkin", "Fkin action", "Qkin law", "Gkin bare");
        assertThat(names("Ask my next of kin.")).contains("Lkin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We met Ana Prieto there.  | 2meet <name>",
                "We wrote on 4 April 2025 again. | 2on <date>",
                "We may go. | 1may",
                "We paid $40 for it. | 2paid <rate>",
                "He said \"never again\" there. | 2said <quote>",
                "Lot B0C4TQ81LM was closed. | 2lot <id>",
                "We ask Amazon first. | 1amazon"
            })
    void what_differs_from_plan_to_plan_is_masked(String text, String feature) {
        assertThat(names(text.replace("met", "meet"))).contains(feature);
    }

    @ParameterizedTest
    @CsvSource({"promises,promis", "promise,promis", "stopped,stop", "policies,polici", "policy,polici", "its,its"})
    void the_forms_of_a_word_have_one_stem(String word, String stem) {
        assertThat(Stems.english(word)).isEqualTo(stem);
    }

    @Test
    void a_score_is_the_sum_of_the_weights_and_the_words_say_why() {
        TreeMap<String, int[]> weights = new TreeMap<>();
        weights.put("Lkin", new int[] {100, 0});
        weights.put("1wait", new int[] {20, -50});
        ProseModel model = new ProseModel(
                FEATURES,
                Weights.read(Weights.lines(List.of("EMOTIONAL", "THREAT"), new int[] {30, 30}, "0", weights)));
        Sentence sentence = sentence("The wife waits and waits.");

        int[] scores = model.scores(sentence, "closing");

        assertThat(scores[0]).isGreaterThan(0).isLessThan(140 * 8);
        assertThat(scores[1]).isLessThan(0);
        assertThat(model.isFinding(0, scores[0])).isTrue();
        assertThat(model.isFinding(1, scores[1])).isFalse();
        assertThat(model.words(sentence, "closing", 0, 2)).containsExactly(2, 3);
        assertThat(model.words(sentence, "closing", 1, 2)).isEmpty();
    }

    @Test
    void weights_without_their_head_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.read(List.of("thresholds\t1", "labels\tVAGUE", "rows\t0")))
                .withMessage("no line of labels");
    }
}
