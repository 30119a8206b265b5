package io.github.poasdk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.poasdk.benchmarks.Scores.Score;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

/** The page shows every benchmark, and marks what is over its bar. */
@Tag("once")
class BenchmarkPageTest {

    private static final List<Class<?>> BENCHMARKS = List.of(
            JsonBenchmark.class,
            ValidationBenchmark.class,
            FindingsBenchmark.class,
            ProductsBenchmark.class,
            ProseBenchmark.class,
            RenderBenchmark.class);

    private static final Outputs OUTPUTS = new Outputs();

    private final Scores scores = new Scores();

    BenchmarkPageTest() {
        for (Class<?> type : BENCHMARKS) {
            for (Method method : type.getMethods()) {
                if (method.isAnnotationPresent(Benchmark.class)) {
                    for (Object parameter : List.of(0, 1, 50, 100, 1000, 10_000, true, false)) {
                        scores.put(
                                type.getSimpleName() + "." + method.getName(), parameter.toString(), score(10, 1000));
                    }
                }
            }
        }
    }

    @Test
    void a_figure_over_its_bar_is_bold() {
        scores.put("RenderBenchmark.text", "1", score(16, 1000));

        String page = BenchmarkPage.of(scores, OUTPUTS, "Here.\n");

        assertThat(line(page, "| write text |"))
                .contains("10.0 µs / 10.0 µs = 1.00", "16.0 µs / 10.0 µs = **1.60**", "| 1.50 |");
        assertThat(line(page, "| write HTML | Thymeleaf")).contains("= **1.00**", "| 0.33 |");
        assertThat(page).startsWith("# Benchmarks\n\nHere.\n");
    }

    @Test
    void growth_memory_and_findings_have_their_bars() {
        scores.put("JsonBenchmark.read", "50", score(610, 1000));
        scores.put("RenderBenchmark.html", "0", score(10, 1_000_000));
        scores.put("FindingsBenchmark.validate", "true", score(10, 1000 + 3000.0 * FindingsBenchmark.findings()));

        String page = BenchmarkPage.of(scores, OUTPUTS, "");

        assertThat(line(page, "| `JsonBenchmark.read` |")).contains("**61.0**", "| 60.0 |");
        assertThat(line(page, "| for each byte of html |")).contains("**");
        assertThat(line(page, "| for each byte of text |")).doesNotContain("**");
        assertThat(line(page, "| for each finding |")).contains("**3000**", "| 2048 |");
        assertThat(line(page, "The built-in pack holds"))
                .doesNotContain("**", " 0.00 MB")
                .contains("the bar is 5.00 MB");
    }

    @Test
    void packs_and_many_products_have_their_bars() {
        scores.put("ProductsBenchmark.validate", "10000", score(121, 1000));
        scores.put("ValidationBenchmark.validateWithoutProse", "1", score(15.1, 1000));

        String page = BenchmarkPage.of(scores, OUTPUTS, "");

        assertThat(line(page, "| `ProductsBenchmark.validate` |")).contains("**12.1**", "| 12.0 |");
        assertThat(line(page, "| validate, no prose | an empty pack |")).contains("= **1.51**", "| 1.50 |");
    }

    @Test
    void prose_has_its_bars() {
        scores.put("ProseBenchmark.rules", "100", score(90_000, 1000));
        scores.put("ProseBenchmark.both", "10000", score(1210, 1000));

        String page = BenchmarkPage.of(scores, new Outputs(), "");

        assertThat(line(page, "| `ProseBenchmark.rules` |")).containsPattern("\\| \\*\\*1\\d{4}\\*\\* \\|");
        assertThat(line(page, "| `ProseBenchmark.both` |")).contains("**121**", "| 120 |");
        assertThat(line(page, "The checks of one language hold"))
                .doesNotContain("**", " 0.00 MB")
                .contains("the bar is 20.0 MB");
    }

    @Test
    void a_benchmark_that_was_not_measured_is_no_zero() {
        assertThatThrownBy(() -> new Scores().get("JsonBenchmark.read", 1))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("JsonBenchmark.read");
    }

    private static Score score(double time, double bytes) {
        return new Score(time, 0, bytes);
    }

    private static String line(String page, String start) {
        return Arrays.stream(page.split("\n"))
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
