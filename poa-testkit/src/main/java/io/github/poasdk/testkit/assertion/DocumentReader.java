package io.github.poasdk.testkit.assertion;

import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.BlockVisitor;
import io.github.poasdk.render.document.BulletList;
import io.github.poasdk.render.document.Code;
import io.github.poasdk.render.document.Definition;
import io.github.poasdk.render.document.DefinitionList;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Emphasis;
import io.github.poasdk.render.document.GapMark;
import io.github.poasdk.render.document.Inline;
import io.github.poasdk.render.document.InlineVisitor;
import io.github.poasdk.render.document.Label;
import io.github.poasdk.render.document.Link;
import io.github.poasdk.render.document.ListItem;
import io.github.poasdk.render.document.Note;
import io.github.poasdk.render.document.NumberedList;
import io.github.poasdk.render.document.PageBreak;
import io.github.poasdk.render.document.Paragraph;
import io.github.poasdk.render.document.Run;
import io.github.poasdk.render.document.Section;
import io.github.poasdk.render.document.Table;
import io.github.poasdk.render.document.TableRow;
import io.github.poasdk.render.document.Text;
import io.github.poasdk.render.document.Value;
import java.util.ArrayList;
import java.util.List;

/** Reads a document line by line, in reading order. */
final class DocumentReader implements BlockVisitor<Void>, InlineVisitor<Void> {

    private final List<String> lines = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private DocumentReader() {}

    static DocumentReader read(Document document) {
        DocumentReader reader = new DocumentReader();
        reader.line(document.title().content());
        reader.blocks(document.blocks());
        return reader;
    }

    /** What the document says: the title, and a line for each heading, paragraph, part of a list and cell. */
    List<String> lines() {
        return lines;
    }

    List<String> headings() {
        return headings;
    }

    /** The marks of what a draft lacks. */
    List<String> gaps() {
        return gaps;
    }

    private String line(List<Inline> content) {
        line.setLength(0);
        content.forEach(part -> part.accept(this));
        String text = line.toString();
        lines.add(text);
        return text;
    }

    private Void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return null;
    }

    private Void items(List<ListItem> items) {
        items.forEach(item -> blocks(item.blocks()));
        return null;
    }

    private void row(TableRow row) {
        row.cells().forEach(cell -> line(cell.content()));
    }

    private Void take(Run run) {
        line.append(run.content());
        return null;
    }

    @Override
    public Void visit(Section section) {
        headings.add(line(section.heading().content()));
        return blocks(section.blocks());
    }

    @Override
    public Void visit(Paragraph paragraph) {
        line(paragraph.content());
        return null;
    }

    @Override
    public Void visit(BulletList list) {
        return items(list.items());
    }

    @Override
    public Void visit(NumberedList list) {
        return items(list.items());
    }

    @Override
    public Void visit(DefinitionList list) {
        for (Definition definition : list.definitions()) {
            line(definition.term());
            line(definition.description());
        }
        return null;
    }

    @Override
    public Void visit(Table table) {
        row(table.header());
        table.rows().forEach(this::row);
        return null;
    }

    @Override
    public Void visit(Note note) {
        line(note.content());
        return null;
    }

    @Override
    public Void visit(PageBreak pageBreak) {
        return null;
    }

    @Override
    public Void visit(Text text) {
        return take(text);
    }

    @Override
    public Void visit(Value value) {
        return take(value);
    }

    @Override
    public Void visit(Label label) {
        return take(label);
    }

    @Override
    public Void visit(Emphasis emphasis) {
        return take(emphasis.run());
    }

    @Override
    public Void visit(Code code) {
        return take(code.run());
    }

    @Override
    public Void visit(Link link) {
        return take(link.run());
    }

    @Override
    public Void visit(GapMark mark) {
        int start = line.length();
        mark.runs().forEach(this::take);
        gaps.add(line.substring(start));
        return null;
    }
}
