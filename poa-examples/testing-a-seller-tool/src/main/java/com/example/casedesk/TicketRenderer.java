package com.example.casedesk;

import io.github.poasdk.render.CharacterFilter;
import io.github.poasdk.render.MappedText;
import io.github.poasdk.render.OutputFormat;
import io.github.poasdk.render.RenderOptions;
import io.github.poasdk.render.RenderResult;
import io.github.poasdk.render.Renderer;
import io.github.poasdk.render.document.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Writes comments for our ticket system, in the markup that it reads. Immutable and thread-safe.
 *
 * <pre>
 * h1. to h6.            a heading, at the beginning of a line
 * bq.                   a remark, at the beginning of a line
 * * item   ** nested    bullets, and # for numbers
 * ||a||b||   |1|2|      a header and a row of a table
 * *words*               words that stand out
 * {{words}}             an identifier
 * [words|address]       a link
 * \                     takes its meaning from the sign behind it
 * </pre>
 */
final class TicketRenderer implements Renderer {

    private static final OutputFormat FORMAT = new OutputFormat("ticket", "text/plain; charset=utf-8", "ticket");

    @Override
    public OutputFormat format() {
        return FORMAT;
    }

    String render(Document document) {
        return text(CharacterFilter.apply(document).document(), false).text();
    }

    @Override
    public RenderResult write(Document document, RenderOptions options, OutputStream out) throws IOException {
        CharacterFilter.Filtered filtered = CharacterFilter.apply(document);
        MappedText text = text(filtered.document(), options.sourceMap());
        text.writeTo(out);
        return new RenderResult(
                filtered.warnings(), options.sourceMap() ? Optional.of(text.sourceMap()) : Optional.empty());
    }

    private static MappedText text(Document document, boolean isMapped) {
        MappedText out = new MappedText(isMapped);
        new TicketBlocks(out, document.language()).writeAll(document);
        return out;
    }
}
