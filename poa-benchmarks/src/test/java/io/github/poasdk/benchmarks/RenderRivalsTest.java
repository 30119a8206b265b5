package io.github.poasdk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.render.compose.PlanComposer;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.html.HtmlRenderer;
import io.github.poasdk.render.markdown.MarkdownRenderer;
import io.github.poasdk.render.text.TextRenderer;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A race is fair if all carry the same load: the rivals say the same words, and the engines in the same elements. */
class RenderRivalsTest {

    private final RenderRivals rivals = new RenderRivals();

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void all_write_the_same_words(int times) {
        Document document = PlanComposer.create().compose(Workload.plan(times));
        String html = HtmlRenderer.create().renderFragment(document);

        assertThat(words(Jsoup.parse(rivals.freemarker(DocumentMaps.of(document)))
                        .text()))
                .isEqualTo(words(Jsoup.parse(html).text()));
        assertThat(words(
                        Jsoup.parse(rivals.thymeleaf(DocumentMaps.of(document))).text()))
                .isEqualTo(words(Jsoup.parse(html).text()));
        assertThat(words(Jsoup.parse(rivals.html(CommonmarkTree.of(document))).text()))
                .isEqualTo(words(Jsoup.parse(html).text()));
        assertThat(words(rivals.markdown(CommonmarkTree.of(document))))
                .isEqualTo(words(MarkdownRenderer.create().render(document)));
        assertThat(words(rivals.text(CommonmarkTree.of(document))))
                .hasSizeGreaterThan(
                        words(TextRenderer.create().render(document)).length() * 9 / 10);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void engines_write_the_same_elements(int times) {
        Document document = PlanComposer.create().compose(Workload.plan(times));
        String html = HtmlRenderer.create().renderFragment(document);

        assertThat(elements(rivals.freemarker(DocumentMaps.of(document)))).isEqualTo(elements(html));
        assertThat(elements(rivals.thymeleaf(DocumentMaps.of(document)))).isEqualTo(elements(html));
    }

    private static List<String> elements(String html) {
        return Jsoup.parse(html).getAllElements().stream().map(Element::tagName).toList();
    }

    /** Letters and digits only: signs of a format and white space are its own affair. */
    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
