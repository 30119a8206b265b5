package io.github.poasdk.render.markdown;

import io.github.poasdk.render.Renderer;
import io.github.poasdk.render.RendererProvider;

/** Makes a {@link MarkdownRenderer} for {@link io.github.poasdk.render.Renderers#onPath}. */
public final class MarkdownRendererProvider implements RendererProvider {

    /** For the service loader. */
    public MarkdownRendererProvider() {}

    @Override
    public Renderer create() {
        return MarkdownRenderer.create();
    }
}
