package io.github.poasdk.render.text;

import io.github.poasdk.render.CharacterFilter;
import io.github.poasdk.render.MappedText;
import io.github.poasdk.render.OutputFormat;
import io.github.poasdk.render.RenderOptions;
import io.github.poasdk.render.RenderResult;
import io.github.poasdk.render.Renderer;
import io.github.poasdk.render.ReviewMarks;
import io.github.poasdk.render.ReviewNote;
import io.github.poasdk.render.document.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Writes plain text for forms and mails: UTF-8, lines ending in a line feed, numbered headings, no markup. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * String letter = TextRenderer.create().render(PlanComposer.create().compose(plan));
 * }</pre>
 *
 * <p>Lines are filled by display width: wide East Asian characters count two, and between them a line may end without a
 * space. White space within a run of text, line breaks included, becomes one space. A word longer than a line is not broken.
 * A table whose columns don't fit becomes a list. Nothing is escaped, since plain text has nothing to escape with: a
 * paragraph of the plan that reads "7. Closing" looks like a heading. A page break is an empty line, and emphasis is lost.
 *
 * <p>In a review copy the places of {@link ReviewNote}s are underlined with {@code ^} and numbered; the remarks stand below
 * the line in which they end, and tables are written as lists.
 */
public final class TextRenderer implements Renderer {

    /** The width of a line unless another one is asked for, in columns. */
    public static final int DEFAULT_WIDTH = 80;

    /** The smallest width that can be asked for, in columns. */
    public static final int MIN_WIDTH = 20;

    private static final OutputFormat FORMAT = new OutputFormat("text", "text/plain; charset=utf-8", "txt");

    private final int width;

    private TextRenderer(int width) {
        if (width < MIN_WIDTH) {
            throw new IllegalArgumentException("width must be at least " + MIN_WIDTH + ": " + width);
        }
        this.width = width;
    }

    /**
     * The default: lines of {@value #DEFAULT_WIDTH} columns.
     *
     * @return a renderer
     */
    public static TextRenderer create() {
        return new TextRenderer(DEFAULT_WIDTH);
    }

    /**
     * A renderer for another width.
     *
     * @param width the greatest number of columns of a line
     * @return a renderer
     * @throws IllegalArgumentException if the width is less than {@value #MIN_WIDTH}
     */
    public static TextRenderer ofWidth(int width) {
        return new TextRenderer(width);
    }

    @Override
    public OutputFormat format() {
        return FORMAT;
    }

    /**
     * A document as text.
     *
     * @param document the document
     * @return the text, ending in a line feed
     */
    public String render(Document document) {
        return text(CharacterFilter.apply(document), RenderOptions.none()).text();
    }

    @Override
    public RenderResult write(Document document, RenderOptions options, OutputStream out) throws IOException {
        CharacterFilter.Filtered filtered = CharacterFilter.apply(document);
        MappedText text = text(filtered, options);
        text.writeTo(out);
        return new RenderResult(
                filtered.warnings(), options.sourceMap() ? Optional.of(text.sourceMap()) : Optional.empty());
    }

    private MappedText text(CharacterFilter.Filtered filtered, RenderOptions options) {
        Document document = filtered.document();
        MappedText text = new MappedText(options.sourceMap(), filtered.textLength() * 9 / 8 + 32);
        ReviewMarks marks = ReviewMarks.of(document, options.reviewNotes());
        new TextBlocks(text, width, document, marks).writeAll(document);
        return text;
    }
}
