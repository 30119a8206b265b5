package io.github.poasdk.testkit.contract;

import io.github.poasdk.render.RenderOptions;
import io.github.poasdk.render.Renderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a renderer treats its stream. */
final class StreamCheck {

    private final Renderer renderer;
    private final Sample sample;

    StreamCheck(Renderer renderer, Sample sample) {
        this.renderer = renderer;
        this.sample = sample;
    }

    void isFlushedAndLeftOpen() {
        Streams.Watching out = new Streams.Watching();
        new Written(RendererRule.STREAM_OPEN).write(renderer, sample, RenderOptions.none(), out);
        if (out.isClosed()) {
            throw RendererRule.STREAM_OPEN.broken(sample.name(), "the stream was closed");
        }
        if (!out.isFlushed()) {
            throw RendererRule.STREAM_OPEN.broken(sample.name(), "the stream was not flushed after the last byte");
        }
    }

    void writesBytewise() {
        RendererRule rule = RendererRule.STREAM_BYTEWISE;
        ByteArrayOutputStream usual = new ByteArrayOutputStream();
        new Written(rule).write(renderer, sample, RenderOptions.none(), usual);
        byte[] bytewise = new Written(rule).write(renderer, sample);
        SameBytes.check(rule, sample, "byte by byte", usual.toByteArray(), bytewise);
    }

    void passesFailureOn() {
        int length = new Written(RendererRule.STREAM_FAILS).write(renderer, sample).length;
        for (int taken : List.of(0, 1, length / 2, length - 1, length)) {
            Streams.Failing out = new Streams.Failing(Math.max(0, taken));
            String place = sample.name() + ", where the stream fails after " + taken + " of " + length + " bytes";
            try {
                renderer.write(sample.document(), RenderOptions.none(), out);
            } catch (IOException e) {
                if (!isOrHas(e, out.failure())) {
                    throw RendererRule.STREAM_FAILS.broken(place, e);
                }
                continue;
            } catch (RuntimeException e) {
                throw RendererRule.STREAM_FAILS.broken(place, e);
            }
            throw RendererRule.STREAM_FAILS.broken(place, "nothing was thrown");
        }
    }

    private static boolean isOrHas(Throwable thrown, IOException failure) {
        @Nullable Throwable cause = thrown;
        while (cause != null && cause != failure) {
            cause = cause.getCause();
        }
        return cause == failure;
    }
}
