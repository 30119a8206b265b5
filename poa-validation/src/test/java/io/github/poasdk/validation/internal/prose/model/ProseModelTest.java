package io.github.poasdk.validation.internal.prose.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.poasdk.validation.internal.prose.Sentence;
import io.github.poasdk.validation.internal.prose.SentenceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
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
    void a_score_at_the_threshold_is_a_finding() {
        ProseModel model = model(new TreeMap<>());

        assertThat(model.labels()).containsExactly("EMOTIONAL", "THREAT");
        assertThat(List.of(model.isFinding(0, 29), model.isFinding(0, 30))).containsExactly(false, true);
        assertThat(List.of(model.isFinding(1, 39), model.isFinding(1, 40))).containsExactly(false, true);
    }

    @Test
    void the_words_that_weigh_most_are_named_in_the_order_of_the_sentence() {
        TreeMap<String, int[]> weights = new TreeMap<>();
        weights.put("1wife", new int[] {20, 0});
        weights.put("1wait", new int[] {30, 0});
        weights.put("1ther", new int[] {20, 0});
        weights.put("1the", new int[] {-10, 0});
        ProseModel model = model(weights);
        Sentence sentence = sentence("The wife waits there.");

        assertThat(model.words(sentence, "closing", 0, 4)).containsExactly(2, 3, 4);
        assertThat(model.words(sentence, "closing", 0, 3)).containsExactly(2, 3, 4);
        assertThat(model.words(sentence, "closing", 0, 2)).containsExactly(2, 3);
        assertThat(model.words(sentence, "closing", 0, 1)).containsExactly(3);
        assertThat(model.words(sentence, "closing", 0, 0)).isEmpty();
    }

    @Test
    void a_pair_weighs_in_equal_parts_for_its_words() {
        TreeMap<String, int[]> weights = new TreeMap<>();
        weights.put("2wife wait", new int[] {30, 0});
        weights.put("1the", new int[] {16, 0});
        weights.put("1ther", new int[] {14, 0});
        ProseModel model = model(weights);
        Sentence sentence = sentence("The wife waits there.");

        assertThat(model.words(sentence, "closing", 0, 1)).containsExactly(1);
        assertThat(model.words(sentence, "closing", 0, 2)).containsExactly(1, 2);
        assertThat(model.words(sentence, "closing", 0, 3)).containsExactly(1, 2, 3);
        assertThat(model.words(sentence, "closing", 0, 9)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void a_sentence_of_many_features_scores_less_than_one_of_few() {
        TreeMap<String, int[]> weights = new TreeMap<>();
        weights.put("1wait", new int[] {50, -50});
        ProseModel model = model(weights);

        assertThat(model.scores(sentence("She waits."), "closing")[0])
                .isGreaterThan(model.scores(sentence("She waits there with the lamp of the shop."), "closing")[0]);
        assertThat(List.of(ProseModel.share(0), ProseModel.share(1), ProseModel.share(16), ProseModel.share(81)))
                .containsExactly(8.0, 8.0, 4.0, 8.0 / 3);
        assertThat(model.scores(sentence("She goes."), "closing")).containsExactly(0, 0);
    }

    private static ProseModel model(NavigableMap<String, int[]> weights) {
        return new ProseModel(
                FEATURES,
                Weights.read(Weights.lines(List.of("EMOTIONAL", "THREAT"), new int[] {30, 40}, "0", weights)));
    }

    @Test
    void weights_are_read_as_they_were_written() {
        TreeMap<String, int[]> features = new TreeMap<>(Map.of("1wait", new int[] {5, -7}));

        Weights weights =
                Weights.read(Weights.lines(List.of("EMOTIONAL", "THREAT"), new int[] {30, -40}, "abc", features));

        assertThat(weights.labels()).containsExactly("EMOTIONAL", "THREAT");
        assertThat(List.of(weights.threshold(0), weights.threshold(1))).containsExactly(30, -40);
        assertThat(weights.checksum()).isEqualTo("abc");
        assertThat(weights.get(weights.find('1', "wait", ""), 1)).isEqualTo(-7);
        assertThat(weights.find('1', "waits", "")).isEqualTo(-1);
        assertThat(weights.find('1', "wait", "x")).isEqualTo(-1);
    }

    @Test
    void weights_without_their_head_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.read(List.of("thresholds\t1", "labels\tVAGUE", "rows\t0")))
                .withMessage("no line of labels");
    }
}
