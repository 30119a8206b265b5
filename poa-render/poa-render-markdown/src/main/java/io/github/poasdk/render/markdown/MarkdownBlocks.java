package io.github.poasdk.render.markdown;

import io.github.poasdk.render.MappedText;
import io.github.poasdk.render.ReviewMarks;
import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.BlockVisitor;
import io.github.poasdk.render.document.BulletList;
import io.github.poasdk.render.document.Definition;
import io.github.poasdk.render.document.DefinitionList;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Inline;
import io.github.poasdk.render.document.Label;
import io.github.poasdk.render.document.ListItem;
import io.github.poasdk.render.document.Note;
import io.github.poasdk.render.document.NumberedList;
import io.github.poasdk.render.document.PageBreak;
import io.github.poasdk.render.document.Paragraph;
import io.github.poasdk.render.document.Section;
import io.github.poasdk.render.document.Table;
import io.github.poasdk.render.document.TableCell;
import io.github.poasdk.render.document.TableRow;
import io.github.poasdk.render.label.Labels;
import java.util.ArrayList;
import java.util.List;

/** Writes each kind of block as Markdown. One instance for one document. */
final class MarkdownBlocks implements BlockVisitor<Void> {

    private static final int MAX_LEVEL = 6;

    private final MappedText out;
    private final MarkdownLine line;
    private final Document document;
    private final ReviewMarks marks;
    private final Labels labels;
    private final Label colon;
    private int level = 1;

    /** What continues the blocks around on each line. */
    private String indent = "";

    /** Whether the next block follows another one in its container, and which sign made the last list there. */
    private boolean follows;

    private char lastMark;

    MarkdownBlocks(MappedText out, Document document, ReviewMarks marks) {
        this.out = out;
        this.line = new MarkdownLine(out, marks);
        this.document = document;
        this.marks = marks;
        this.labels = Labels.forLanguage(document.language());
        this.colon = new Label("punctuation.colon", labels.get("punctuation.colon"));
    }

    void writeAll() {
        if (!MarkdownLine.isBlank(document.title().content())) {
            heading(document.title().content());
        }
        document.blocks().forEach(block -> block.accept(this));
        writeNotes();
    }

    private void writeNotes() {
        List<ReviewMarks.Numbered> notes = new ArrayList<>(marks.placed());
        notes.addAll(marks.elsewhere());
        if (notes.isEmpty()) {
            return;
        }
        level = 2;
        heading(List.of(new Label("notes", labels.get("notes"))));
        separate();
        for (ReviewMarks.Numbered numbered : notes) {
            String levelKey = "level." + numbered.note().level();
            out.sign(numbered.number() + ". ");
            line.writeWords(
                    new Label(levelKey, labels.get(levelKey)),
                    colon,
                    new Label("note", numbered.note().text()));
            out.sign('\n');
        }
    }

    /** A block begins: what stands before it ends with an empty line. */
    private void separate() {
        if (follows) {
            out.sign(indent.stripTrailing()).sign('\n').sign(indent);
        }
        follows = true;
    }

    private void heading(List<Inline> content) {
        separate();
        lastMark = 0;
        out.sign(MarkdownLine.isBlank(content) ? "#".repeat(level) : "#".repeat(level) + " ");
        line.write(content);
        out.sign('\n');
    }

    @Override
    public Void visit(Section section) {
        level = Math.min(level + 1, MAX_LEVEL);
        int own = level;
        heading(section.heading().content());
        for (Block block : section.blocks()) {
            level = own;
            block.accept(this);
        }
        level = own - 1;
        return null;
    }

    @Override
    public Void visit(Paragraph paragraph) {
        if (!MarkdownLine.isBlank(paragraph.content())) {
            separate();
            lastMark = 0;
            line.write(paragraph.content());
            out.sign('\n');
        }
        return null;
    }

    @Override
    public Void visit(Note note) {
        if (!MarkdownLine.isBlank(note.content())) {
            separate();
            lastMark = 0;
            out.sign("> ");
            line.write(note.content());
            out.sign('\n');
        }
        return null;
    }

    @Override
    public Void visit(BulletList list) {
        if (!list.items().isEmpty()) {
            separate();
            char mark = mark('-', '*');
            String bullet = mark + " ";
            for (int i = 0; i < list.items().size(); i++) {
                writeItem(bullet, list.items().get(i), i > 0);
            }
            lastMark = mark;
        }
        return null;
    }

    @Override
    public Void visit(NumberedList list) {
        if (!list.items().isEmpty()) {
            separate();
            char mark = mark('.', ')');
            for (int i = 0; i < list.items().size(); i++) {
                writeItem((i + 1) + (mark + " "), list.items().get(i), i > 0);
            }
            lastMark = mark;
        }
        return null;
    }

    @Override
    public Void visit(DefinitionList list) {
        if (!list.definitions().isEmpty()) {
            separate();
            char mark = mark('-', '*');
            for (int i = 0; i < list.definitions().size(); i++) {
                Definition definition = list.definitions().get(i);
                out.sign(i > 0 ? indent : "").sign(mark).sign(' ');
                line.writePair(definition.term(), colon, definition.description());
                out.sign('\n');
            }
            lastMark = mark;
        }
        return null;
    }

    /** The sign of a list; another one than that of a list right before it, which it would continue. */
    private char mark(char usual, char other) {
        return lastMark == usual ? other : usual;
    }

    private void writeItem(String mark, ListItem item, boolean indented) {
        out.sign(indented ? indent : "").sign(mark);
        String outer = indent;
        int start = out.length();
        indent = outer + " ".repeat(mark.length());
        follows = false;
        lastMark = 0;
        for (Block block : item.blocks()) {
            block.accept(this);
        }
        indent = outer;
        follows = true;
        if (out.length() == start) {
            out.sign('\n');
        }
    }

    @Override
    public Void visit(Table table) {
        separate();
        lastMark = 0;
        row(table.header());
        out.sign(indent)
                .sign("|")
                .sign(" --- |".repeat(table.header().cells().size()))
                .sign('\n');
        for (TableRow row : table.rows()) {
            out.sign(indent);
            row(row);
        }
        return null;
    }

    private void row(TableRow row) {
        out.sign('|');
        for (TableCell cell : row.cells()) {
            out.sign(' ');
            line.writeCell(cell.content());
            out.sign(" |");
        }
        out.sign('\n');
    }

    @Override
    public Void visit(PageBreak pageBreak) {
        return null;
    }
}
