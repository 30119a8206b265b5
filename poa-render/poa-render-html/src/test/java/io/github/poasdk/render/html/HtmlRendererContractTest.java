package io.github.poasdk.render.html;

import io.github.poasdk.render.Renderer;
import io.github.poasdk.testkit.contract.RendererContractTest;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;

class HtmlRendererContractTest extends RendererContractTest {

    @Override
    protected Renderer renderer() {
        return HtmlRenderer.create();
    }

    @Override
    protected String readBack(byte[] bytes) {
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).body().wholeText();
    }
}
