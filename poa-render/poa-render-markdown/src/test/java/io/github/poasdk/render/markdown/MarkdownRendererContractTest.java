package io.github.poasdk.render.markdown;

import io.github.poasdk.render.Renderer;
import io.github.poasdk.testkit.contract.RendererContractTest;
import io.github.poasdk.testkit.contract.RendererFeature;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

class MarkdownRendererContractTest extends RendererContractTest {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @Override
    protected Renderer renderer() {
        return MarkdownRenderer.create();
    }

    @Override
    protected String readBack(byte[] bytes) {
        StringBuilder read = new StringBuilder();
        PARSER.parse(new String(bytes, StandardCharsets.UTF_8)).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                read.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                read.append(code.getLiteral());
            }
        });
        return read.toString();
    }

    @Override
    protected Map<RendererFeature, String> unsupported() {
        return Map.of(
                RendererFeature.PAGE_BREAK, "Markdown has no pages",
                RendererFeature.DIRECTION, "Markdown has no sign for the direction of writing");
    }
}
