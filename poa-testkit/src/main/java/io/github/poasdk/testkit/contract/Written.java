package io.github.poasdk.testkit.contract;

import io.github.poasdk.render.RenderOptions;
import io.github.poasdk.render.RenderResult;
import io.github.poasdk.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;

/** Writes documents while a rule is tried; whatever is thrown breaks the rule. */
record Written(RendererRule rule) {

    byte[] write(Renderer renderer, Sample sample) {
        Streams.Watching out = new Streams.Watching();
        write(renderer, sample, RenderOptions.none(), out);
        return out.bytes();
    }

    RenderResult write(Renderer renderer, Sample sample, RenderOptions options, OutputStream out) {
        try {
            return renderer.write(sample.document(), options, out);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw rule.broken(sample.name(), e);
        }
    }
}
