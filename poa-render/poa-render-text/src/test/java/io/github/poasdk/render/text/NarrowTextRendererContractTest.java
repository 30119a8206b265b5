package io.github.poasdk.render.text;

import io.github.poasdk.render.Renderer;

/** With the shortest lines, on which most tables become lists. */
class NarrowTextRendererContractTest extends TextRendererContractTest {

    @Override
    protected Renderer renderer() {
        return TextRenderer.ofWidth(TextRenderer.MIN_WIDTH);
    }
}
