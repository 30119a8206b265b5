/** A house that writes letters for sellers. */
module com.example.house {
    requires io.github.poasdk.render.html;
    requires io.github.poasdk.render.markdown;
    requires io.github.poasdk.render.text;
    requires io.github.poasdk.validation;
    requires org.hibernate.validator;
    requires tools.jackson.databind;

    // Its own types, to whom validates and reads them.
    opens com.example.house to
            org.hibernate.validator,
            tools.jackson.databind;

    uses io.github.poasdk.render.RendererProvider;
}
