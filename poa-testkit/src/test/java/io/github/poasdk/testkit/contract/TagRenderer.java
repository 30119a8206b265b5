package io.github.poasdk.testkit.contract;

import io.github.poasdk.render.CharacterFilter;
import io.github.poasdk.render.MappedText;
import io.github.poasdk.render.OutputFormat;
import io.github.poasdk.render.RenderOptions;
import io.github.poasdk.render.RenderResult;
import io.github.poasdk.render.Renderer;
import io.github.poasdk.render.document.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A small format of tags and text, and a renderer that keeps the contract or, on demand, breaks a rule. */
final class TagRenderer implements Renderer {

    private final @Nullable RendererRule broken;
    private volatile MappedText shared = new MappedText(false);

    TagRenderer(@Nullable RendererRule broken) {
        this.broken = broken;
    }

    /** What a reader sees. */
    static String readBack(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }

    @Override
    public OutputFormat format() {
        return new OutputFormat("tags", "text/plain; charset=utf-8", "tags");
    }

    @Override
    public RenderResult write(Document document, RenderOptions options, OutputStream out) throws IOException {
        CharacterFilter.Filtered filtered = CharacterFilter.apply(document);
        MappedText text = new MappedText(options.sourceMap());
        shared = text;
        new TagBlocks(text, broken).writeAll(filtered.document());
        if (broken != RendererRule.REVIEW_NOTES) {
            options.reviewNotes().forEach(note -> text.sign("<remark>").sign(TagBlocks.escaped(note.text())));
        }
        if (broken == RendererRule.THREADS) {
            LockSupport.parkNanos(1);
            hand(shared, out);
        } else {
            hand(text, out);
        }
        return new RenderResult(
                broken == RendererRule.WARNINGS ? List.of() : filtered.warnings(),
                options.sourceMap() ? Optional.of(text.sourceMap()) : Optional.empty());
    }

    private void hand(MappedText text, OutputStream out) throws IOException {
        if (broken == RendererRule.STREAM_BYTEWISE && out instanceof ByteArrayOutputStream) {
            out.write('<');
            out.write('>');
        }
        try {
            text.writeTo(out);
        } catch (IOException e) {
            if (broken != RendererRule.STREAM_FAILS) {
                throw e;
            }
        }
        if (broken == RendererRule.STREAM_OPEN) {
            out.close();
        }
    }
}
