package io.github.poasdk.render.document;

import java.util.List;
import java.util.function.Consumer;

/** Hands every run of a document to somebody, in reading order. */
final class RunWalker implements BlockVisitor<Void>, InlineVisitor<Void> {

    private final Consumer<? super Run> action;

    RunWalker(Consumer<? super Run> action) {
        this.action = action;
    }

    void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
    }

    void line(List<Inline> content) {
        for (Inline inline : content) {
            inline.accept(this);
        }
    }

    private Void items(List<ListItem> items) {
        for (ListItem item : items) {
            blocks(item.blocks());
        }
        return null;
    }

    private void row(TableRow row) {
        for (TableCell cell : row.cells()) {
            line(cell.content());
        }
    }

    private Void take(Run run) {
        action.accept(run);
        return null;
    }

    @Override
    public Void visit(Section section) {
        line(section.heading().content());
        blocks(section.blocks());
        return null;
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
        mark.runs().forEach(action);
        return null;
    }
}
