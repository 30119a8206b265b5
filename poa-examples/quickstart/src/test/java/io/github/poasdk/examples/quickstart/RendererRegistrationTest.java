package io.github.poasdk.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.poasdk.render.Renderers;
import io.github.poasdk.render.html.HtmlRenderer;
import io.github.poasdk.render.text.TextRenderer;
import org.junit.jupiter.api.Test;

/** Renderers are registered one by one, or found on the path on request. */
class RendererRegistrationTest {

    @Test
    void every_module_on_the_path_is_found() {
        assertThat(Renderers.onPath().all())
                .extracting(renderer -> renderer.format().id())
                .containsExactly("html", "markdown", "text");
    }

    @Test
    void a_format_is_chosen_by_its_id_or_by_the_name_of_a_file() {
        Renderers renderers = Renderers.of(TextRenderer.create(), HtmlRenderer.create());

        assertThat(renderers.get("html")).isInstanceOf(HtmlRenderer.class);
        assertThat(renderers.forFile("folder.html/Letter.TXT")).containsInstanceOf(TextRenderer.class);
        assertThat(renderers.forFile("letter.pdf")).isEmpty();
    }

    @Test
    void a_format_that_is_missing_is_refused_with_what_is_there_and_what_to_add() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Renderers.of(TextRenderer.create()).get("pdf"))
                .withMessageContaining("\"pdf\"")
                .withMessageContaining("[text]")
                .withMessageContaining("poa-render-pdf");
    }

    @Test
    void two_renderers_of_a_format_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Renderers.of(TextRenderer.create(), TextRenderer.ofWidth(60)))
                .withMessageContaining("two renderers write text");
    }
}
