package io.github.poasdk.testkit.contract;

import io.github.poasdk.render.Renderer;

/** A renderer that keeps every rule and lacks nothing. */
class TagRendererContractTest extends RendererContractTest {

    @Override
    protected Renderer renderer() {
        return new TagRenderer(null);
    }

    @Override
    protected String readBack(byte[] bytes) {
        return TagRenderer.readBack(bytes);
    }
}
