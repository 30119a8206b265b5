package io.github.poasdk.render;

import io.github.poasdk.render.document.Document;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes documents in one format. Implementations are immutable and thread-safe; they read no clock, locale or zone, so
 * that the same document gives the same bytes.
 */
public interface Renderer {

    /**
     * The format.
     *
     * @return the format that this renderer writes
     */
    OutputFormat format();

    /**
     * Writes a document.
     *
     * @param document the document, which may be as sparse as a first draft
     * @param options what is asked for beside the document
     * @param out where to write; it is flushed and not closed
     * @return what could not be shown as it is, and the source map if it was asked for
     * @throws IOException if the stream can't be written
     */
    RenderResult write(Document document, RenderOptions options, OutputStream out) throws IOException;

    /**
     * Writes a document without any options.
     *
     * @param document the document
     * @param out where to write; it is flushed and not closed
     * @return what could not be shown as it is
     * @throws IOException if the stream can't be written
     */
    default RenderResult write(Document document, OutputStream out) throws IOException {
        return write(document, RenderOptions.none(), out);
    }
}
