package io.github.poasdk.testkit.contract;

import io.github.poasdk.render.CharacterFilter;
import io.github.poasdk.render.RenderOptions;
import io.github.poasdk.render.Renderer;
import io.github.poasdk.render.ReviewNote;
import io.github.poasdk.render.SourceMap;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Text;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opentest4j.AssertionFailedError;

/**
 * What has to hold for a renderer. The author of one extends this class and gets a test for each rule; a failure names the rule
 * and the place in the document. The rules are those of {@code docs/renderer-contract.md}.
 *
 * <pre>{@code
 * class MyRendererTest extends RendererContractTest {
 *     protected Renderer renderer() {
 *         return new MyRenderer();
 *     }
 *
 *     protected String readBack(byte[] bytes) {
 *         return MyReader.textOf(bytes);
 *     }
 *
 *     protected Map<RendererFeature, String> unsupported() {
 *         return Map.of(RendererFeature.PAGE_BREAK, "a chat has no pages");
 *     }
 * }
 * }</pre>
 *
 * <p>What a format lacks is declared with its reason; its tests are then skipped and show the reason.
 */
@DisplayNameGeneration(RuleNames.class)
public abstract class RendererContractTest {

    private static final String OR_DECLARE = "; if the format can't have it, say so in unsupported() with the reason";

    private static final Duration TIME_LIMIT = Duration.ofSeconds(10);

    /** A test class has no state of its own. */
    protected RendererContractTest() {}

    /**
     * The renderer.
     *
     * @return a renderer, a new one or always the same
     */
    protected abstract Renderer renderer();

    /**
     * Reads what the renderer wrote, without the renderer's own code: the text of all that a reader sees, from top to bottom, in
     * logical order, with or without bullets and numbers. White space does not matter.
     *
     * @param bytes an output of the renderer
     * @return the text
     * @throws Exception if the bytes can't be read, which fails the test
     */
    protected abstract String readBack(byte[] bytes) throws Exception;

    /**
     * What the format lacks.
     *
     * @return a reason for each feature that is not there; unless overridden nothing is lacking
     */
    protected Map<RendererFeature, String> unsupported() {
        return Map.of();
    }

    /**
     * Texts that mean something in the format, such as its mark of a heading. They are tried in each position, as are those that
     * mean something in many formats, which need not be named.
     *
     * @return texts; none unless overridden
     */
    protected List<String> markup() {
        return List.of();
    }

    /**
     * How long the document with 10,000 items, rows and definitions may take to be written.
     *
     * @return unless overridden ten seconds
     */
    protected Duration timeLimit() {
        return TIME_LIMIT;
    }

    /** Each kind of block and each kind of inline shows its words. */
    @Test
    public final void every_kind() {
        Sample sample = Sample.everyKind();
        seen(RendererRule.EVERY_KIND, sample).showsAll(sample.document());
    }

    /** Words stand in the order of the document. */
    @Test
    public final void order() {
        Sample sample = Sample.everyKind();
        seen(RendererRule.ORDER, sample).showsInOrder(sample.document());
    }

    /**
     * A kind of block or inline looks different from plain paragraphs and words.
     *
     * @param feature what is there in one of two documents
     */
    @ParameterizedTest(name = "{0}")
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SOURCE_MAP", "REVIEW_NOTES"})
    public final void told_apart(RendererFeature feature) {
        assumeHas(feature);
        FeaturePair pair = FeaturePair.of(feature);
        byte[] with = written(RendererRule.TOLD_APART).write(renderer(), new Sample("with", pair.with()));
        byte[] without = written(RendererRule.TOLD_APART).write(renderer(), new Sample("without", pair.without()));
        if (Arrays.equals(with, without)) {
            throw RendererRule.TOLD_APART.broken(
                    "feature " + feature, "the bytes are the same with it and without it" + OR_DECLARE);
        }
    }

    /** A letter shows every fact of a complete plan. */
    @Test
    public final void facts() {
        showsInOrder(RendererRule.FACTS, Sample.complete());
    }

    /** Labels stand in the language of the document. */
    @Test
    public final void labels() {
        showsInOrder(RendererRule.LABELS, Sample.inEachLanguage());
    }

    /** Text is shown as it is in every position, whatever it says. */
    @Test
    public final void escaping() {
        showsInOrder(RendererRule.ESCAPING, Sample.hostile(markup()));
    }

    /** Each text of which characters were replaced has a warning. */
    @Test
    public final void warnings() {
        Sample sample = Sample.unshowable();
        List<?> warnings = written(RendererRule.WARNINGS)
                .write(renderer(), sample, RenderOptions.none(), new Streams.Watching())
                .warnings();
        CharacterFilter.apply(sample.document()).warnings().forEach(warning -> {
            if (!warnings.contains(warning)) {
                throw RendererRule.WARNINGS.broken(
                        sample.name() + ": " + warning.source().pointer(), "no warning of " + warning.kind());
            }
        });
    }

    /** The same document gives the same bytes, again and in any locale and zone. */
    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    public final void same_bytes() {
        SameBytes check = new SameBytes(this::renderer);
        check.run(Sample.everyKind());
        Sample.inEachLanguage().forEach(check::run);
    }

    /**
     * Several threads can write with one renderer.
     *
     * @throws InterruptedException if the test is interrupted
     */
    @Test
    public final void threads() throws InterruptedException {
        new ThreadsCheck(renderer()).run(List.of(Sample.everyKind(), Sample.withGaps()));
    }

    /** The stream is flushed and not closed. */
    @Test
    public final void stream_open() {
        new StreamCheck(renderer(), Sample.everyKind()).isFlushedAndLeftOpen();
    }

    /** The exception of a failing stream reaches the caller. */
    @Test
    public final void stream_fails() {
        new StreamCheck(renderer(), Sample.everyKind()).passesFailureOn();
    }

    /** A stream that takes one byte at a time gets the same bytes. */
    @Test
    public final void stream_bytewise() {
        new StreamCheck(renderer(), Sample.everyKind()).writesBytewise();
    }

    /** Drafts, sparse plans and empty blocks are written. */
    @Test
    public final void sparse() {
        showsInOrder(RendererRule.SPARSE, Sample.sparse());
    }

    /** Ten thousand items and rows are all written, in time. */
    @Test
    public final void many_items() {
        Sample sample = Sample.many();
        byte[] bytes;
        try {
            bytes = Assertions.assertTimeoutPreemptively(
                    timeLimit(), () -> written(RendererRule.MANY_ITEMS).write(renderer(), sample));
        } catch (AssertionFailedError late) {
            throw RendererRule.MANY_ITEMS.broken(sample.name(), "not written in " + timeLimit());
        }
        seen(RendererRule.MANY_ITEMS, sample, bytes).showsInOrder(sample.document());
    }

    /** The marks of gaps can be seen. */
    @Test
    public final void gap_marks() {
        Sample sample = Sample.withGaps();
        Seen seen = seen(RendererRule.GAP_MARKS, sample);
        Place.of(sample.document()).stream()
                .filter(place -> place.path().contains("gap mark"))
                .forEach(place -> seen.shows(place.path(), place.run().content()));
    }

    /** Text from right to left stands in logical order. */
    @Test
    public final void right_to_left() {
        showsInOrder(RendererRule.RIGHT_TO_LEFT, Sample.rightToLeft());
    }

    /** The source map covers the output, and leads from each character of the plan to the output and back. */
    @Test
    public final void source_map() {
        assumeHas(RendererFeature.SOURCE_MAP);
        List<Sample> samples = new ArrayList<>(Sample.hostile(markup()));
        samples.add(Sample.everyKind());
        samples.add(Sample.withGaps());
        samples.forEach(this::checkSourceMap);
    }

    private void checkSourceMap(Sample sample) {
        RendererRule rule = RendererRule.SOURCE_MAP;
        Streams.Watching out = new Streams.Watching();
        Optional<SourceMap> map = written(rule)
                .write(renderer(), sample, RenderOptions.none().withSourceMap(), out)
                .sourceMap();
        byte[] bytes = out.bytes();
        SameBytes.check(
                rule,
                sample,
                "with and without source map",
                bytes,
                written(rule).write(renderer(), sample));
        new SourceMapCheck(
                        sample,
                        new String(bytes, StandardCharsets.UTF_8),
                        map.orElseThrow(() ->
                                rule.broken(sample.name(), "no source map, though one was asked for" + OR_DECLARE)))
                .run();
    }

    /** Each remark of a reviewer is shown. */
    @Test
    public final void review_notes() {
        assumeHas(RendererFeature.REVIEW_NOTES);
        RendererRule rule = RendererRule.REVIEW_NOTES;
        Sample sample = Sample.everyKind();
        List<ReviewNote> notes = notes(sample.document());
        Streams.Watching out = new Streams.Watching();
        written(rule).write(renderer(), sample, RenderOptions.none().withReviewNotes(notes), out);
        Seen seen = seen(rule, sample, out.bytes());
        notes.forEach(note -> seen.shows("remark on " + note.pointer(), note.text()));
    }

    private static List<ReviewNote> notes(Document document) {
        List<ReviewNote> notes = new ArrayList<>();
        document.forEachRun(run -> {
            if (run instanceof Text text) {
                String pointer = text.source().pointer();
                notes.add(new ReviewNote(pointer, 1, 3, ReviewNote.Level.NOTE, "remark " + notes.size() + " <b> end."));
            }
        });
        notes.add(ReviewNote.on("/nowhere", ReviewNote.Level.ERROR, "remark on what is not shown."));
        return notes;
    }

    private void assumeHas(RendererFeature feature) {
        Optional.ofNullable(unsupported().get(feature))
                .ifPresent(reason -> Assumptions.abort(feature + " is not supported: " + reason));
    }

    private void showsInOrder(RendererRule rule, List<Sample> samples) {
        samples.forEach(sample -> seen(rule, sample).showsInOrder(sample.document()));
    }

    private static Written written(RendererRule rule) {
        return new Written(rule);
    }

    private Seen seen(RendererRule rule, Sample sample) {
        return seen(rule, sample, written(rule).write(renderer(), sample));
    }

    private Seen seen(RendererRule rule, Sample sample, byte[] bytes) {
        try {
            return new Seen(rule, sample.name(), readBack(bytes));
        } catch (Exception e) {
            throw rule.broken(sample.name() + ", reading it back", e);
        }
    }
}
