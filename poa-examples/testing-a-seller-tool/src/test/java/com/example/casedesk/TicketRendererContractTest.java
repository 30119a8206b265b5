package com.example.casedesk;

import io.github.poasdk.render.Renderer;
import io.github.poasdk.testkit.contract.RendererContractTest;
import io.github.poasdk.testkit.contract.RendererFeature;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

class TicketRendererContractTest extends RendererContractTest {

    @Override
    protected Renderer renderer() {
        return new TicketRenderer();
    }

    @Override
    protected String readBack(byte[] bytes) {
        return TicketReader.read(new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    protected List<String> markup() {
        return List.of("h2.", "bq.", "||a||", "{{a}}", "[a|b]");
    }

    @Override
    protected Map<RendererFeature, String> unsupported() {
        return Map.of(
                RendererFeature.PAGE_BREAK, "a comment has no pages",
                RendererFeature.DIRECTION, "a comment runs as the page around it does",
                RendererFeature.REVIEW_NOTES, "remarks are shown beside the form");
    }
}
