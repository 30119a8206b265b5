/** The document of a plan: its tree, its composer, its labels and the SPI of renderers. */
module io.github.poasdk.render.core {
    requires transitive io.github.poasdk.model;

    exports io.github.poasdk.render;
    exports io.github.poasdk.render.compose;
    exports io.github.poasdk.render.document;
    exports io.github.poasdk.render.label;

    uses io.github.poasdk.render.RendererProvider;
}
