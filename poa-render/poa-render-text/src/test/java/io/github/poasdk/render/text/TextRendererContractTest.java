package io.github.poasdk.render.text;

import io.github.poasdk.render.Renderer;
import io.github.poasdk.testkit.contract.RendererContractTest;
import io.github.poasdk.testkit.contract.RendererFeature;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** With lines so long that no cell of a table needs a second one, which would stand below those of other cells. */
class TextRendererContractTest extends RendererContractTest {

    private static final int WIDTH = 600;

    @Override
    protected Renderer renderer() {
        return TextRenderer.ofWidth(WIDTH);
    }

    @Override
    protected String readBack(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    protected Map<RendererFeature, String> unsupported() {
        return Map.of(
                RendererFeature.EMPHASIS, "plain text has one kind of letters",
                RendererFeature.CODE, "plain text has one kind of letters",
                RendererFeature.PAGE_BREAK, "plain text has no pages",
                RendererFeature.DIRECTION, "whoever shows plain text finds out its direction");
    }
}
