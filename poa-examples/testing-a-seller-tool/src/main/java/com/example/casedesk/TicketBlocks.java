package com.example.casedesk;

import io.github.poasdk.render.MappedText;
import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.BlockVisitor;
import io.github.poasdk.render.document.BulletList;
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
import io.github.poasdk.render.document.TableRow;
import io.github.poasdk.render.label.Labels;
import java.util.List;

/** Writes the blocks of a document, each text on a line of its own. One instance for one document. */
final class TicketBlocks implements BlockVisitor<Void> {

    private static final int MAX_LEVEL = 6;

    private final MappedText out;
    private final TicketLine line;
    private final Label colon;
    private int level = 1;

    /** The signs of the lists around, such as {@code *#}. */
    private String bullets = "";

    TicketBlocks(MappedText out, String language) {
        this.out = out;
        this.line = new TicketLine(out);
        this.colon = new Label("punctuation.colon", Labels.forLanguage(language).get("punctuation.colon"));
    }

    void writeAll(Document document) {
        heading(document.title().content());
        document.blocks().forEach(block -> block.accept(this));
    }

    private void heading(List<Inline> content) {
        separate();
        out.sign("h" + Math.min(level, MAX_LEVEL) + ". ");
        line.write(content);
        out.sign('\n');
    }

    /** An empty line before what is in no list. */
    private void separate() {
        if (out.length() > 0 && bullets.isEmpty()) {
            out.sign('\n');
        }
    }

    private Void lineOf(String mark, List<Inline> content) {
        separate();
        out.sign(bullets.isEmpty() ? mark : bullets + " " + mark);
        line.write(content);
        out.sign('\n');
        return null;
    }

    private Void items(char bullet, List<ListItem> items) {
        separate();
        String outer = bullets;
        bullets += bullet;
        items.forEach(item -> item.blocks().forEach(block -> block.accept(this)));
        bullets = outer;
        return null;
    }

    @Override
    public Void visit(Section section) {
        level++;
        heading(section.heading().content());
        for (Block block : section.blocks()) {
            block.accept(this);
        }
        level--;
        return null;
    }

    @Override
    public Void visit(Paragraph paragraph) {
        return lineOf("", paragraph.content());
    }

    @Override
    public Void visit(Note note) {
        return lineOf("bq. ", note.content());
    }

    @Override
    public Void visit(BulletList list) {
        return items('*', list.items());
    }

    @Override
    public Void visit(NumberedList list) {
        return items('#', list.items());
    }

    @Override
    public Void visit(DefinitionList list) {
        separate();
        list.definitions().forEach(definition -> {
            out.sign(bullets + "* ");
            line.writePair(definition.term(), colon, definition.description());
            out.sign('\n');
        });
        return null;
    }

    @Override
    public Void visit(Table table) {
        separate();
        row("||", table.header());
        table.rows().forEach(row -> row("|", row));
        return null;
    }

    private void row(String border, TableRow row) {
        out.sign(border);
        row.cells().forEach(cell -> {
            out.sign(' ');
            line.write(cell.content());
            out.sign(" " + border);
        });
        out.sign('\n');
    }

    /** A comment has no pages. */
    @Override
    public Void visit(PageBreak pageBreak) {
        return null;
    }
}
