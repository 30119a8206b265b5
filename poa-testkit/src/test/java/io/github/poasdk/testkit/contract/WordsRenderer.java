package io.github.poasdk.testkit.contract;

import io.github.poasdk.render.OutputFormat;
import io.github.poasdk.render.RenderOptions;
import io.github.poasdk.render.RenderResult;
import io.github.poasdk.render.Renderer;
import io.github.poasdk.render.document.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Writes words and nothing else, so that no kind of block or inline can be told from another. */
final class WordsRenderer implements Renderer {

    @Override
    public OutputFormat format() {
        return new OutputFormat("words", "text/plain; charset=utf-8", "words");
    }

    @Override
    public RenderResult write(Document document, RenderOptions options, OutputStream out) throws IOException {
        StringBuilder words = new StringBuilder();
        document.forEachRun(run -> words.append(run.content()).append('\n'));
        out.write(words.toString().getBytes(StandardCharsets.UTF_8));
        return new RenderResult(List.of(), Optional.empty());
    }
}
