package io.github.poasdk.render.html;

import io.github.poasdk.render.Renderer;
import io.github.poasdk.render.RendererProvider;

/** Makes a {@link HtmlRenderer} for {@link io.github.poasdk.render.Renderers#onPath}. */
public final class HtmlRendererProvider implements RendererProvider {

    /** For the service loader. */
    public HtmlRendererProvider() {}

    @Override
    public Renderer create() {
        return HtmlRenderer.create();
    }
}
