package io.github.poasdk.benchmarks;

import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.render.compose.Layout;
import io.github.poasdk.render.compose.PlanComposer;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.html.HtmlRenderer;
import io.github.poasdk.render.label.Labels;
import io.github.poasdk.render.markdown.MarkdownRenderer;
import io.github.poasdk.render.text.TextRenderer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;

/** How much the benchmarks write and find; what takes long is found out once. */
final class Outputs {

    static final List<String> FORMATS = List.of("html", "markdown", "text");

    private final long packBytes = Packs.heldBytes();
    private final long proseBytes = ProseTexts.heldBytes();
    private final int findings = FindingsBenchmark.findings();
    private final Map<Integer, Integer> sentences = new HashMap<>();

    /** The bytes of what the benchmark of a format writes, in UTF-8. */
    int bytes(String format, int times) {
        Document document = PlanComposer.of(Layout.ARTICLE, Labels.forLocale(Locale.ENGLISH))
                .compose(Workload.plan(times));
        return utf8(
                switch (format) {
                    case "html" -> HtmlRenderer.create().renderFragment(document);
                    case "markdown" -> MarkdownRenderer.create().render(document);
                    case "text" -> TextRenderer.create().render(document);
                    default -> throw new NoSuchElementException("no benchmark writes " + format);
                });
    }

    /** How many times the JSON of the example the large plan has. */
    double growth() {
        PlanJson json = PlanJson.create();
        return (double) utf8(json.write(Workload.plan(50))) / utf8(json.write(Workload.plan(1)));
    }

    int findings() {
        return findings;
    }

    /** What a loaded pack holds of the heap. */
    long packBytes() {
        return packBytes;
    }

    /** What the checks of prose hold of the heap for one language. */
    long proseBytes() {
        return proseBytes;
    }

    /** How many sentences a text of so many kilobytes has. */
    int sentences(int kilobytes) {
        return sentences.computeIfAbsent(kilobytes, size -> ProseTexts.sentences(ProseTexts.kilobytes(size)));
    }

    private static int utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
