package io.github.poasdk.render;

/**
 * Makes the renderer of a module, for {@link Renderers#onPath}. A module names its implementation, which has a public
 * constructor without arguments, as a service: in its {@code module-info} and under {@code META-INF/services}.
 */
public interface RendererProvider {

    /**
     * The renderer with its defaults.
     *
     * @return a renderer
     */
    Renderer create();
}
