/** Writes the document of a plan as an HTML page. */
module io.github.poasdk.render.html {
    requires transitive io.github.poasdk.render.core;

    exports io.github.poasdk.render.html;

    provides io.github.poasdk.render.RendererProvider with
            io.github.poasdk.render.html.HtmlRendererProvider;
}
