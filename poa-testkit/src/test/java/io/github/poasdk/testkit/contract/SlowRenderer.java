package io.github.poasdk.testkit.contract;

import io.github.poasdk.render.OutputFormat;
import io.github.poasdk.render.RenderOptions;
import io.github.poasdk.render.RenderResult;
import io.github.poasdk.render.Renderer;
import io.github.poasdk.render.document.Document;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;

/** Takes its time. */
record SlowRenderer(Renderer renderer) implements Renderer {

    @Override
    public OutputFormat format() {
        return renderer.format();
    }

    @Override
    public RenderResult write(Document document, RenderOptions options, OutputStream out) throws IOException {
        try {
            Thread.sleep(2000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        return renderer.write(document, options, out);
    }
}
