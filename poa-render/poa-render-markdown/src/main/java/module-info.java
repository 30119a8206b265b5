/** Writes the document of a plan as Markdown. */
module io.github.poasdk.render.markdown {
    requires transitive io.github.poasdk.render.core;

    exports io.github.poasdk.render.markdown;

    provides io.github.poasdk.render.RendererProvider with
            io.github.poasdk.render.markdown.MarkdownRendererProvider;
}
