/** Writes the document of a plan as plain text. */
module io.github.poasdk.render.text {
    requires transitive io.github.poasdk.render.core;

    exports io.github.poasdk.render.text;

    provides io.github.poasdk.render.RendererProvider with
            io.github.poasdk.render.text.TextRendererProvider;
}
