package io.github.poasdk.benchmarks;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.render.RenderOptions;
import io.github.poasdk.render.compose.Layout;
import io.github.poasdk.render.compose.PlanComposer;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.html.HtmlRenderer;
import io.github.poasdk.render.label.Labels;
import io.github.poasdk.render.markdown.MarkdownRenderer;
import io.github.poasdk.render.text.TextRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.commonmark.node.Node;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Writing a document, against template engines and commonmark with the same content ({@code RenderRivalsTest} compares the
 * words). Bars: HTML not slower than FreeMarker, at least three times faster than Thymeleaf and at most 1.5 times commonmark;
 * text and Markdown at most 1.5 times commonmark; at most six times the bytes of the output allocated; linear to fifty times
 * the elements.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RenderBenchmark {

    /** How many times the elements of the example; 0 is a part of it. */
    @Param({"0", "1", "50"})
    int times;

    private final RenderRivals rivals = new RenderRivals();
    private final PlanComposer composer = PlanComposer.of(Layout.ARTICLE, Labels.forLocale(Locale.ENGLISH));
    private final HtmlRenderer html = HtmlRenderer.create();
    private final MarkdownRenderer markdown = MarkdownRenderer.create();
    private final TextRenderer text = TextRenderer.create();
    private PlanOfAction plan = PlanOfAction.builder().build();
    private Document document = Document.builder().build();
    private Map<String, Object> maps = Map.of();
    private Node tree = new org.commonmark.node.Document();

    /** Makes the plan, and the document in the form that each rival takes. */
    @Setup
    public void setUp() {
        plan = Workload.plan(times);
        document = composer.compose(plan);
        maps = DocumentMaps.of(document);
        tree = CommonmarkTree.of(document);
    }

    /** Composes the document. */
    @Benchmark
    public Object compose() {
        return composer.compose(plan);
    }

    /** Writes HTML with the SDK. */
    @Benchmark
    public Object html() {
        return html.renderFragment(document);
    }

    /** Writes HTML with the SDK and remembers where each character is from. */
    @Benchmark
    public Object htmlWithSourceMap() throws IOException {
        return html.write(document, RenderOptions.none().withSourceMap(), OutputStream.nullOutputStream());
    }

    /** Writes HTML with FreeMarker. */
    @Benchmark
    public Object htmlFreemarker() {
        return rivals.freemarker(maps);
    }

    /** Writes HTML with Thymeleaf. */
    @Benchmark
    public Object htmlThymeleaf() {
        return rivals.thymeleaf(maps);
    }

    /** Writes HTML with commonmark. */
    @Benchmark
    public Object htmlCommonmark() {
        return rivals.html(tree);
    }

    /** Writes Markdown with the SDK. */
    @Benchmark
    public Object markdown() {
        return markdown.render(document);
    }

    /** Writes Markdown with commonmark. */
    @Benchmark
    public Object markdownCommonmark() {
        return rivals.markdown(tree);
    }

    /** Writes text with the SDK. */
    @Benchmark
    public Object text() {
        return text.render(document);
    }

    /** Writes text with commonmark, which fills no lines and aligns no tables. */
    @Benchmark
    public Object textCommonmark() {
        return rivals.text(tree);
    }
}
