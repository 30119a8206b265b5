package io.github.poasdk.render.markdown;

import io.github.poasdk.render.CharacterFilter;
import io.github.poasdk.render.MappedText;
import io.github.poasdk.render.OutputFormat;
import io.github.poasdk.render.RenderOptions;
import io.github.poasdk.render.RenderResult;
import io.github.poasdk.render.Renderer;
import io.github.poasdk.render.ReviewMarks;
import io.github.poasdk.render.document.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Writes Markdown: CommonMark with the tables of GitHub, in UTF-8, each block of text on one line. Immutable and thread-safe.
 *
 * <pre>{@code
 * String letter = MarkdownRenderer.create().render(PlanComposer.create().compose(plan));
 * }</pre>
 *
 * <p>Whatever the plan says is text: signs that Markdown would read are escaped, and white space within a line becomes one
 * space. What Markdown has no form for:
 *
 * <table>
 * <caption>How it is written</caption>
 * <tr><th scope="col">In the document</th><th scope="col">In Markdown</th></tr>
 * <tr><th scope="row">definitions</th><td>a list whose terms stand out</td></tr>
 * <tr><th scope="row">remarks about the document</th><td>a quotation</td></tr>
 * <tr><th scope="row">sections deeper than five</th><td>headings of the sixth level</td></tr>
 * <tr><th scope="row">emphasis that begins or ends with something other than a letter or digit, identifiers with unusual
 * signs</th><td>plain text</td></tr>
 * <tr><th scope="row">blocks without words, ends of pages</th><td>nothing</td></tr>
 * </table>
 *
 * <p>A program that makes links of bare addresses does so with those of a plan. In a review copy the numbers of the remarks
 * stand behind what they mean, and the remarks at the end.
 */
public final class MarkdownRenderer implements Renderer {

    private static final OutputFormat FORMAT =
            new OutputFormat("markdown", "text/markdown; charset=utf-8; variant=GFM", "md");

    private MarkdownRenderer() {}

    /**
     * The renderer.
     *
     * @return a renderer
     */
    public static MarkdownRenderer create() {
        return new MarkdownRenderer();
    }

    @Override
    public OutputFormat format() {
        return FORMAT;
    }

    /**
     * A document as Markdown.
     *
     * @param document the document
     * @return the Markdown, ending in a line feed
     */
    public String render(Document document) {
        return markdown(CharacterFilter.apply(document), RenderOptions.none()).text();
    }

    @Override
    public RenderResult write(Document document, RenderOptions options, OutputStream out) throws IOException {
        CharacterFilter.Filtered filtered = CharacterFilter.apply(document);
        MappedText markdown = markdown(filtered, options);
        markdown.writeTo(out);
        return new RenderResult(
                filtered.warnings(), options.sourceMap() ? Optional.of(markdown.sourceMap()) : Optional.empty());
    }

    private static MappedText markdown(CharacterFilter.Filtered filtered, RenderOptions options) {
        Document document = filtered.document();
        MappedText out = new MappedText(options.sourceMap(), filtered.textLength() * 8 / 7 + 64);
        new MarkdownBlocks(out, document, ReviewMarks.of(document, options.reviewNotes())).writeAll();
        return out;
    }
}
