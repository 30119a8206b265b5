package io.github.poasdk.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.render.CharacterFilter;
import io.github.poasdk.render.document.BulletList;
import io.github.poasdk.render.document.Code;
import io.github.poasdk.render.document.Definition;
import io.github.poasdk.render.document.DefinitionList;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Emphasis;
import io.github.poasdk.render.document.GapMark;
import io.github.poasdk.render.document.Heading;
import io.github.poasdk.render.document.Link;
import io.github.poasdk.render.document.ListItem;
import io.github.poasdk.render.document.Note;
import io.github.poasdk.render.document.NumberedList;
import io.github.poasdk.render.document.Paragraph;
import io.github.poasdk.render.document.Run;
import io.github.poasdk.render.document.Section;
import io.github.poasdk.render.document.Source;
import io.github.poasdk.render.document.Table;
import io.github.poasdk.render.document.TableCell;
import io.github.poasdk.render.document.TableRow;
import io.github.poasdk.render.document.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Whatever a plan says: a browser reads the same elements as for plain words, and the same text. */
class HtmlRendererProperties {

    private static final int POSITIONS = 18;

    private final HtmlRenderer renderer = HtmlRenderer.create();

    /** 3,400 pages of 18 texts each. */
    @Property(tries = 3400)
    void a_page_has_its_text_in_every_position_and_no_other_element(@ForAll("texts") List<String> texts) {
        Document document = document(texts.iterator());
        String page = renderer.render(document);

        Parser parser = Parser.htmlParser().setTrackErrors(1);
        org.jsoup.nodes.Document parsed = Jsoup.parse(page, parser);

        List<String> said = new ArrayList<>();
        CharacterFilter.apply(document).document().forEachRun(run -> said.add(run.content()));
        assertThat(parser.getErrors()).isEmpty();
        assertThat(text(parsed)).isEqualTo(String.join("", said));
        assertThat(elements(parsed))
                .isEqualTo(elements(Jsoup.parse(renderer.render(
                        document(Collections.nCopies(POSITIONS, "plain").iterator())))));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> signs = Arbitraries.of(
                "word",
                " ",
                "\n",
                "\t",
                "\r\n",
                "\u0000",
                "\u202e",
                "\u2066",
                "\u2028",
                "\u00a0",
                "\ud83d",
                "😀",
                "库存",
                "مرحبا",
                "<",
                ">",
                "&",
                "\"",
                "'",
                "<b>",
                "</p>",
                "</main>",
                "<script>alert(1)</script>",
                "<!--",
                "-->",
                "]]>",
                "<![CDATA[",
                "</title>",
                "</style>",
                "&lt;",
                "&#60;",
                "&amp",
                "&notit;",
                "<img src=x onerror=alert(1)>",
                "javascript:",
                "`",
                "=",
                "/",
                "<svg/onload=x>",
                "\ufeff",
                "\u0001");
        return Arbitraries.frequencyOf(
                        Tuple.of(5, signs), Tuple.of(1, Arbitraries.strings().ofMaxLength(6)))
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts))
                .list()
                .ofSize(POSITIONS);
    }

    /** The text of the body without what stands between the elements. */
    private static String text(org.jsoup.nodes.Document page) {
        StringBuilder text = new StringBuilder();
        page.body().forEachNode(node -> {
            if (node instanceof TextNode words
                    && node.parent() instanceof Element parent
                    && !List.of("body", "main", "section", "ul", "ol", "dl", "table", "thead", "tbody", "div")
                            .contains(parent.tagName())
                    && parent.select("> p, > ol").isEmpty()) {
                text.append(words.getWholeText());
            }
        });
        return text.toString();
    }

    /** The tags with their attributes; what keeps directions apart depends on the text. */
    private static List<String> elements(org.jsoup.nodes.Document page) {
        return page.getAllElements().stream()
                .filter(element -> !element.tagName().equals("bdi"))
                .map(element -> element.tagName() + element.attributes().html())
                .toList();
    }

    private static Document document(Iterator<String> texts) {
        return Document.builder()
                .title(run(texts))
                .add(
                        Note.of(run(texts), new GapMark(List.of(run(texts)))),
                        Section.of(
                                Heading.of(run(texts), new Code(run(texts))),
                                Paragraph.of(
                                        run(texts),
                                        new Emphasis(run(texts)),
                                        new Link(run(texts), "https://example.com/?a=b&copy=c'")),
                                BulletList.of(ListItem.of(
                                        Paragraph.of(run(texts)), NumberedList.of(item(texts), item(texts)))),
                                DefinitionList.of(new Definition(List.of(run(texts)), List.of(run(texts)))),
                                table(texts)))
                .build();
    }

    private static Table table(Iterator<String> texts) {
        return new Table(
                TableRow.of(TableCell.of(run(texts)), TableCell.of(run(texts))),
                List.of(TableRow.of(TableCell.of(run(texts)), TableCell.of(run(texts)))));
    }

    private static ListItem item(Iterator<String> texts) {
        return ListItem.of(Paragraph.of(run(texts)));
    }

    private static Run run(Iterator<String> texts) {
        return new Text(texts.hasNext() ? texts.next() : "end", new Source("/closing", 0));
    }
}
