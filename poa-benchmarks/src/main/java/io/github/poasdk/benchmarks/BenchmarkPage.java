package io.github.poasdk.benchmarks;

import io.github.poasdk.benchmarks.Scores.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the scores of a round as Markdown, beside the bars that were set for them. */
final class BenchmarkPage {

    /** Something of ours and the rival that does the same. */
    private record Comparison(String what, String ours, String rivalName, String rival, double bar) {}

    private static final List<Comparison> COMPARISONS = List.of(
            new Comparison("read JSON", "JsonBenchmark.read", "records", "JsonBenchmark.readRival", 1.25),
            new Comparison("write JSON", "JsonBenchmark.write", "records", "JsonBenchmark.writeRival", 1.15),
            new Comparison(
                    "validate, no prose",
                    "ValidationBenchmark.validateWithoutProse",
                    "standard constraints",
                    "ValidationBenchmark.validateRival",
                    2.5),
            new Comparison(
                    "validate, no prose",
                    "ValidationBenchmark.validateWithoutProse",
                    "an empty pack",
                    "ValidationBenchmark.validateWithoutPack",
                    1.5),
            new Comparison("write HTML", "RenderBenchmark.html", "FreeMarker", "RenderBenchmark.htmlFreemarker", 1),
            new Comparison("write HTML", "RenderBenchmark.html", "Thymeleaf", "RenderBenchmark.htmlThymeleaf", 1 / 3.0),
            new Comparison("write HTML", "RenderBenchmark.html", "commonmark", "RenderBenchmark.htmlCommonmark", 1.5),
            new Comparison(
                    "write Markdown",
                    "RenderBenchmark.markdown",
                    "commonmark",
                    "RenderBenchmark.markdownCommonmark",
                    1.5),
            new Comparison("write text", "RenderBenchmark.text", "commonmark", "RenderBenchmark.textCommonmark", 1.5));

    private static final List<String> GROWING = List.of(
            "JsonBenchmark.read",
            "JsonBenchmark.write",
            "ValidationBenchmark.validate",
            "ValidationBenchmark.validateWithoutProse",
            "RenderBenchmark.compose",
            "RenderBenchmark.html",
            "RenderBenchmark.markdown",
            "RenderBenchmark.text");

    private static final List<String> ALONE = List.of(
            "RenderBenchmark.compose",
            "RenderBenchmark.htmlWithSourceMap",
            "ValidationBenchmark.validate",
            "ValidationBenchmark.validateAction");

    private static final List<Integer> SIZES = List.of(0, 1, 50);
    private static final double GROWTH_BAR = 60;
    private static final double PRODUCTS_BAR = 12;
    private static final double MEMORY_BAR = 6;
    private static final double PACK_BAR = 5;
    private static final double PROSE_BAR = 20;
    private static final double SPEED_BAR = 15_000;
    private static final double LONG_TEXT_BAR = 120;
    private static final double FINDING_BAR = 2048;
    private static final double MANY = 10_000;

    private final Scores scores;
    private final Outputs outputs;
    private final StringBuilder page = new StringBuilder();

    private BenchmarkPage(Scores scores, Outputs outputs) {
        this.scores = scores;
        this.outputs = outputs;
    }

    static String of(Scores scores, Outputs outputs, String circumstances) {
        BenchmarkPage result = new BenchmarkPage(scores, outputs);
        result.page.append("# Benchmarks\n\n").append(circumstances).append("""

                Read the ratios: ours and the rival ran in the same round with the same content, and times vary from machine to
                machine and from hour to hour. Small is a plan with one root cause, typical the late-shipment example with two, and
                large has fifty times the elements of the typical one. A figure over its bar is **bold**.
                """);
        result.writeComparisons();
        result.writeGrowth();
        result.writeProse();
        result.writeMemory();
        result.writeAlone();
        return result.page.toString();
    }

    private void writeComparisons() {
        section("Time against rivals", "what", "rival", "small", "typical", "large", "bar");
        for (Comparison comparison : COMPARISONS) {
            List<String> cells = new ArrayList<>(List.of(comparison.what(), comparison.rivalName()));
            for (int size : SIZES) {
                double ours = scores.get(comparison.ours(), size).time();
                double rival = scores.get(comparison.rival(), size).time();
                cells.add(time(ours) + " / " + time(rival) + " = " + figure(ours / rival, comparison.bar()));
            }
            cells.add(number(comparison.bar()));
            row(cells);
        }
        page.append("""

                The records have the members of the model and are bound by a plain Jackson 3 mapper. The standard constraints stand on the
                same beans, one for each of ours that looks at a single value. The empty pack has the codes of the built-in one, and says
                nothing of them. The template engines and commonmark write the same words in
                the same structure (a test compares them); commonmark's text fills no lines and aligns no tables, ours does.
                """);
    }

    private void writeGrowth() {
        section("Growth", "what", "large / typical", "bar");
        for (String benchmark : GROWING) {
            double factor =
                    scores.get(benchmark, 50).time() / scores.get(benchmark, 1).time();
            row(List.of(name(benchmark), figure(factor, GROWTH_BAR), number(GROWTH_BAR)));
        }
        page.append("\nThe large plan has ")
                .append(number(outputs.growth()))
                .append(" times the text of the typical one.\n");
        Score thousand = scores.get("ProductsBenchmark.validate", 1000);
        Score all = scores.get("ProductsBenchmark.validate", 10_000);
        section("Many products", "what", "1,000 products", "10,000 products", "growth", "bar");
        row(List.of(
                name("ProductsBenchmark.validate"),
                time(thousand.time()),
                time(all.time()),
                figure(all.time() / thousand.time(), PRODUCTS_BAR),
                number(PRODUCTS_BAR)));
    }

    private void writeProse() {
        section("Prose", "what", "100 KB", "sentences a second", "bar", "10 MB", "growth", "bar", "to the JDK's words");
        for (String what : List.of("rules", "both")) {
            double small = scores.get("ProseBenchmark." + what, 100).time();
            double large = scores.get("ProseBenchmark." + what, 10_000).time();
            double speed = outputs.sentences(100) / small * 1_000_000;
            row(List.of(
                    name("ProseBenchmark." + what),
                    time(small),
                    speed < SPEED_BAR ? "**" + number(speed) + "**" : number(speed),
                    number(SPEED_BAR),
                    time(large),
                    figure(large / small, LONG_TEXT_BAR),
                    number(LONG_TEXT_BAR),
                    number(small / scores.get("ProseBenchmark.words", 100).time())));
        }
        page.append("""

                One thread, English, texts of all kinds in one long letter; 10 MB have 100 times the length. Both are the rules with
                the model. The JDK's `BreakIterator` finds the words of the same text, and no more.
                """);
        page.append("The checks of one language hold ")
                .append(figure(outputs.proseBytes() / (1024.0 * 1024), PROSE_BAR))
                .append(" MB of the heap after all these texts; the bar is ")
                .append(number(PROSE_BAR))
                .append(" MB.\n");
    }

    private void writeMemory() {
        section("Memory", "bytes allocated", "small", "typical", "large", "bar");
        for (String format : Outputs.FORMATS) {
            List<String> cells = new ArrayList<>(List.of("for each byte of " + format));
            for (int size : SIZES) {
                double bytes = scores.get("RenderBenchmark." + format, size).bytes();
                cells.add(figure(bytes / outputs.bytes(format, size), MEMORY_BAR));
            }
            cells.add(number(MEMORY_BAR));
            row(cells);
        }
        double findings = scores.get("FindingsBenchmark.validate", true).bytes()
                - scores.get("FindingsBenchmark.validate", false).bytes();
        row(List.of(
                "for each finding", "", "", figure(findings / outputs.findings(), FINDING_BAR), number(FINDING_BAR)));
        page.append("\nThe built-in pack holds ")
                .append(figure(outputs.packBytes() / (1024.0 * 1024), PACK_BAR))
                .append(" MB of the heap once it is loaded; the bar is ")
                .append(number(PACK_BAR))
                .append(" MB.\n");
    }

    private void writeAlone() {
        section("On their own", "what", "small", "typical", "large");
        for (String benchmark : ALONE) {
            List<String> cells = new ArrayList<>(List.of(name(benchmark)));
            for (int size : SIZES) {
                Score score = scores.get(benchmark, size);
                cells.add(time(score.time()) + ", " + number(score.bytes() / 1024) + " KB");
            }
            row(cells);
        }
    }

    private void section(String title, String... columns) {
        page.append("\n## ").append(title).append("\n\n");
        row(List.of(columns));
        page.append("|---".repeat(columns.length)).append("|\n");
    }

    private void row(List<String> cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String name(String benchmark) {
        return "`" + benchmark + "`";
    }

    private static String figure(double value, double bar) {
        return value > bar ? "**" + number(value) + "**" : number(value);
    }

    private static String time(double microseconds) {
        return microseconds < MANY ? number(microseconds) + " µs" : number(microseconds / 1000) + " ms";
    }

    /** Three digits that count. */
    private static String number(double value) {
        int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
