package io.github.poasdk.testkit.contract;

import io.github.poasdk.render.document.BulletList;
import io.github.poasdk.render.document.Code;
import io.github.poasdk.render.document.Definition;
import io.github.poasdk.render.document.DefinitionList;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Emphasis;
import io.github.poasdk.render.document.GapMark;
import io.github.poasdk.render.document.Heading;
import io.github.poasdk.render.document.Inline;
import io.github.poasdk.render.document.Label;
import io.github.poasdk.render.document.Link;
import io.github.poasdk.render.document.ListItem;
import io.github.poasdk.render.document.Note;
import io.github.poasdk.render.document.NumberedList;
import io.github.poasdk.render.document.PageBreak;
import io.github.poasdk.render.document.Paragraph;
import io.github.poasdk.render.document.Section;
import io.github.poasdk.render.document.Source;
import io.github.poasdk.render.document.Table;
import io.github.poasdk.render.document.TableCell;
import io.github.poasdk.render.document.TableRow;
import io.github.poasdk.render.document.Text;
import io.github.poasdk.render.document.Value;
import java.util.List;
import java.util.function.UnaryOperator;

/** A document with every kind of block and inline; each run has a word of its own, and so has each text its place. */
final class EveryKind {

    private static final String TARGET = "https://example.com/track?id=7";

    private final UnaryOperator<String> words;
    private int count;

    private EveryKind(UnaryOperator<String> words) {
        this.words = words;
    }

    /** A document whose words are made of the usual ones. */
    static Document document(UnaryOperator<String> words) {
        return new EveryKind(words).document();
    }

    private Document document() {
        return Document.builder()
                .title(text(), label())
                .add(note(), paragraph(), section(), new PageBreak(), lists(), table(), paragraph())
                .build();
    }

    private Section section() {
        return Section.of(
                Heading.of(label(), text()),
                paragraph(),
                Paragraph.of(new Emphasis(text()), label(), new Code(text()), label(), new Link(text(), TARGET)),
                Paragraph.of(new Emphasis(value()), new Code(value()), new Link(value(), TARGET)),
                Paragraph.of(text(), new GapMark(List.of(label(), text(), value(), label()))),
                Section.of(Heading.of(text()), paragraph(), Section.of(Heading.of(value()), paragraph())));
    }

    private Section lists() {
        return Section.of(
                Heading.of(text()),
                BulletList.of(item(), ListItem.of(paragraph(), BulletList.of(item(), item()), paragraph()), item()),
                NumberedList.of(item(), ListItem.of(paragraph(), NumberedList.of(item(), item())), item()),
                DefinitionList.of(
                        definition(label(), text()), definition(text(), value()), definition(value(), label())));
    }

    private Table table() {
        return new Table(
                TableRow.of(TableCell.of(label()), TableCell.of(text()), TableCell.of(value())),
                List.of(
                        TableRow.of(TableCell.of(text()), TableCell.of(value()), TableCell.of(label())),
                        TableRow.of(
                                TableCell.of(new Emphasis(text())),
                                TableCell.of(new Code(text())),
                                TableCell.of(new Link(text(), TARGET)))));
    }

    private Note note() {
        return Note.of(label(), text());
    }

    private Paragraph paragraph() {
        return Paragraph.of(text(), label(), value());
    }

    private ListItem item() {
        return ListItem.of(paragraph());
    }

    private static Definition definition(Inline term, Inline description) {
        return new Definition(List.of(term), List.of(description));
    }

    private String word() {
        count++;
        return words.apply("Item" + count + "i");
    }

    private Text text() {
        return new Text(word(), new Source("/texts/" + count, 0));
    }

    private Value value() {
        return new Value(word(), new Source("/values/" + count, 0));
    }

    private Label label() {
        String word = word();
        return new Label("label." + count, " " + word + " ");
    }
}
