package io.github.poasdk.render.markdown;

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
import java.util.Iterator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever a plan says: Markdown reads back as the document with the same text, and nothing else. */
class MarkdownRendererProperties {

    private static final int POSITIONS = 30;

    /** 2,000 documents of 30 texts each. */
    @Property(tries = 2000)
    void a_document_reads_back_with_its_text_in_every_position(@ForAll("texts") List<String> texts) {
        Document document = document(texts.iterator());

        assertThat(ParsedShape.of(MarkdownRenderer.create().render(document)))
                .isEqualTo(DocumentShape.of(CharacterFilter.apply(document).document()));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> signs = Arbitraries.of(
                "word",
                "a",
                "7",
                " ",
                "\n",
                "\t",
                "  \n",
                "\u0000",
                "\u202e",
                "\u2028",
                "\u00a0",
                "\u3000",
                "\ud83d",
                "😀",
                "库存",
                "。",
                "1. ",
                "1)",
                "12345678901.",
                "- ",
                "+ ",
                "* ",
                "*",
                "**",
                "_",
                "__",
                "# ",
                "###### ",
                "#",
                "> ",
                "=",
                "===",
                "---",
                "~~~",
                "~",
                "```",
                "`",
                "``",
                "|",
                "\\|",
                "\\",
                "\\\\",
                "| --- |",
                ":-:",
                "[",
                "](",
                "](x)",
                "[a]: /b",
                "![",
                "!",
                "<b>",
                "<!--",
                "<https://a.b>",
                "https://a.b/?c=d&e",
                "a@b.c",
                "&",
                "&amp;",
                "&#42;",
                "&copy;",
                "<",
                ">",
                "\"",
                "'",
                "(",
                ")",
                "{",
                "}",
                "$x$",
                "$",
                "^",
                "@x",
                "\r\n\r\n",
                "    code",
                "\\\n",
                ":",
                "[^1]",
                "[x] ",
                "- [ ] ");
        return Arbitraries.frequencyOf(
                        Tuple.of(6, signs),
                        Tuple.of(1, Arbitraries.strings().ofMaxLength(6)),
                        Tuple.of(1, Arbitraries.strings().ascii().ofMaxLength(6)))
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts))
                .list()
                .ofSize(POSITIONS);
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
                                        run(texts),
                                        new Code(run(texts)),
                                        new Link(run(texts), "https://example.com/?a=b&copy=c;d"),
                                        new Emphasis(run(texts)),
                                        new Emphasis(run(texts))),
                                Section.of(
                                        Heading.of(run(texts)),
                                        BulletList.of(
                                                ListItem.of(
                                                        Paragraph.of(run(texts)),
                                                        Paragraph.of(run(texts)),
                                                        NumberedList.of(item(texts), item(texts))),
                                                ListItem.of(BulletList.of(item(texts)), table(texts)),
                                                item(texts)),
                                        DefinitionList.of(
                                                definition(texts), new Definition(List.of(run(texts)), List.of()))),
                                NumberedList.of(item(texts)),
                                NumberedList.of(item(texts)),
                                table(texts)),
                        Paragraph.of(run(texts)))
                .build();
    }

    private static Table table(Iterator<String> texts) {
        return new Table(
                TableRow.of(TableCell.of(run(texts)), TableCell.of(new Code(run(texts)))),
                List.of(TableRow.of(TableCell.of(run(texts)), TableCell.of(run(texts), run(texts)))));
    }

    private static Definition definition(Iterator<String> texts) {
        return new Definition(List.of(run(texts)), List.of(run(texts)));
    }

    private static ListItem item(Iterator<String> texts) {
        return ListItem.of(Paragraph.of(run(texts)));
    }

    private static Run run(Iterator<String> texts) {
        return new Text(texts.hasNext() ? texts.next() : "end", new Source("/closing", 0));
    }
}
