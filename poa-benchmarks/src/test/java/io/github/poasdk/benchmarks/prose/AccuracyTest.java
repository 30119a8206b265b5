package io.github.poasdk.benchmarks.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccuracyTest {

    private final List<LabelledRow> rows = List.of(
            row("a", Set.of("VAGUE"), Set.of(), "pos", "indirect"),
            row("b", Set.of("VAGUE"), Set.of("BLAME"), "pos", "indirect"),
            row("c", Set.of("BLAME"), Set.of(), "pos", "direct"),
            row("d", Set.of(), Set.of("VAGUE"), "clean", "clean"),
            row("e", Set.of(), Set.of(), "clean", "clean"),
            row("f", Set.of(), Set.of(), "hard", "hard: may"));

    private static LabelledRow row(String id, Set<String> labels, Set<String> allowed, String kind, String note) {
        return new LabelledRow(id, "x", "A text.", "action", labels, List.of(), allowed, kind, note);
    }

    @Test
    void what_is_allowed_is_neither_right_nor_wrong() {
        Accuracy accuracy = Accuracy.of(
                rows,
                Map.of(
                        "a", Set.of("VAGUE"),
                        "b", Set.of("BLAME"),
                        "c", Set.of("BLAME"),
                        "d", Set.of("VAGUE"),
                        "e", Set.of("VAGUE")));

        assertThat(accuracy.labels()).extracting(Accuracy.OfLabel::label).containsExactly("BLAME", "VAGUE");
        assertThat(accuracy.labels().get(0).f1()).isEqualTo(1);
        assertThat(accuracy.labels().get(1).precision()).isEqualTo(0.5);
        assertThat(accuracy.labels().get(1).recall()).isEqualTo(0.5);
        assertThat(accuracy.macroF1()).isEqualTo(0.75, within(1e-9));
        assertThat(accuracy.indirect()).isEqualTo(0.5);
        assertThat(accuracy.clean()).isEqualTo(new Accuracy.Share(1, 2));
        assertThat(accuracy.hard()).isEqualTo(new Accuracy.Share(0, 1));
    }

    @Test
    void a_figure_that_misses_its_bar_is_bold() {
        AccuracyPage page = new AccuracyPage(LocalDate.of(2026, 5, 4));

        page.add("en", "rules", Accuracy.of(rows, Map.of()));
        page.add("en", "both", Accuracy.of(rows, Map.of("a", Set.of("VAGUE"), "f", Set.of("BLAME"))));
        page.add("en", new Letters(4, 3), new Letters(2, 40));

        assertThat(page.toString())
                .contains("Measured on 2026-05-04")
                .contains("| en | rules | 0.000 | 0.000 | 0 of 2 = 0.000 | 0 of 1 = 0.000 |")
                .contains("| en | both | **0.333** | 0.500 | 0 of 2 = 0.000 | **1 of 1 = 1.000** |")
                .contains("| en | 4 | **3** | 2 | 40 |")
                .contains("| `BLAME` | 1 | 0.000 | 0.000 | **0.000** | 0.000 | 0.000 |");
    }

    @Test
    void a_threshold_leaves_good_texts_alone() {
        List<LabelledRow> scored = List.of(rows.get(0), rows.get(1), rows.get(4), rows.get(5), rows.get(2));

        int threshold = Threshold.of(scored, List.of(90, 70, 20, 10, 0), "VAGUE");

        assertThat(threshold).isGreaterThan(20).isLessThanOrEqualTo(70);
        List<LabelledRow> misled = List.of(
                rows.get(0), rows.get(4), row("g", Set.of(), Set.of(), "clean", "clean"), rows.get(1), rows.get(2));
        assertThat(Threshold.of(misled, List.of(10, 90, 80, 5, 0), "VAGUE"))
                .as("no score is good enough where only good texts have high ones")
                .isEqualTo(Integer.MAX_VALUE);
    }
}
