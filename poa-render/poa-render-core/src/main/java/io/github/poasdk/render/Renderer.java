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
     * @param out where to write; it is flushed and not closed
     * @return what could not be shown as it is
     * @throws IOException if the stream can't be written
     */
    RenderResult write(Document document, OutputStream out) throws IOException;
}
