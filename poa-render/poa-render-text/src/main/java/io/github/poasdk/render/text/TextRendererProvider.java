package io.github.poasdk.render.text;

import io.github.poasdk.render.Renderer;
import io.github.poasdk.render.RendererProvider;

/** Makes a {@link TextRenderer} for {@link io.github.poasdk.render.Renderers#onPath}. */
public final class TextRendererProvider implements RendererProvider {

    /** For the service loader. */
    public TextRendererProvider() {}

    @Override
    public Renderer create() {
        return TextRenderer.create();
    }
}
