package io.github.poasdk.render.document;

import java.util.List;

/** Hands every run of a document to somebody, in reading order. */
final class RunWalker implements BlockVisitor<Void>, InlineVisitor<Void> {

    private final RunVisitor action;

    RunWalker(RunVisitor action) {
        this.action = action;
    }

    void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).accept(this);
        }
    }

    void line(List<Inline> content) {
        for (int i = 0; i < content.size(); i++) {
            content.get(i).accept(this);
        }
    }

    private Void items(List<ListItem> items) {
        for (int i = 0; i < items.size(); i++) {
            blocks(items.get(i).blocks());
        }
        return null;
    }

    private void row(TableRow row) {
        for (TableCell cell : row.cells()) {
            line(cell.content());
        }
    }

    private Void take(Run run) {
        action.visit(run);
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
        for (int i = 0; i < list.definitions().size(); i++) {
            line(list.definitions().get(i).term());
            line(list.definitions().get(i).description());
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
        mark.runs().forEach(action::visit);
        return null;
    }
}
