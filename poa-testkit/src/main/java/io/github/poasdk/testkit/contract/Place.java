package io.github.poasdk.testkit.contract;

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

/**
 * A run with its place in the document.
 *
 * @param path such as {@code block 2 section > block 1 paragraph > text /closing}
 * @param inHeader whether it is of the header of a table, which a format may repeat in each row
 */
record Place(String path, Run run, boolean inHeader) {

    /** All runs in reading order. */
    static List<Place> of(Document document) {
        Walk walk = new Walk();
        walk.in("title", () -> walk.line(document.title().content()));
        walk.blocks(document.blocks());
        return walk.places;
    }

    private static final class Walk implements BlockVisitor<Void>, InlineVisitor<Void> {

        private final List<Place> places = new ArrayList<>();
        private String path = "";
        private boolean inHeader;

        private Void in(String step, Runnable action) {
            String outer = path;
            path = path.isEmpty() ? step : path + step;
            action.run();
            path = outer;
            return null;
        }

        private void line(List<Inline> line) {
            in(" > ", () -> line.forEach(inline -> inline.accept(this)));
        }

        private void blocks(List<Block> blocks) {
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i);
                in((path.isEmpty() ? "" : " > ") + "block " + (i + 1) + " ", () -> block.accept(this));
            }
        }

        private void items(List<ListItem> items) {
            for (int i = 0; i < items.size(); i++) {
                ListItem item = items.get(i);
                in(", item " + (i + 1), () -> blocks(item.blocks()));
            }
        }

        private void row(TableRow row) {
            for (int i = 0; i < row.cells().size(); i++) {
                List<Inline> content = row.cells().get(i).content();
                in(", cell " + (i + 1), () -> line(content));
            }
        }

        private Void add(Run run, String kind) {
            places.add(new Place(path + kind, run, inHeader));
            return null;
        }

        @Override
        public Void visit(Section section) {
            return in("section", () -> {
                in(", heading", () -> line(section.heading().content()));
                blocks(section.blocks());
            });
        }

        @Override
        public Void visit(Paragraph paragraph) {
            return in("paragraph", () -> line(paragraph.content()));
        }

        @Override
        public Void visit(BulletList list) {
            return in("bulleted list", () -> items(list.items()));
        }

        @Override
        public Void visit(NumberedList list) {
            return in("numbered list", () -> items(list.items()));
        }

        @Override
        public Void visit(DefinitionList list) {
            for (int i = 0; i < list.definitions().size(); i++) {
                Definition definition = list.definitions().get(i);
                in("definition " + (i + 1) + ", term", () -> line(definition.term()));
                in("definition " + (i + 1) + ", description", () -> line(definition.description()));
            }
            return null;
        }

        @Override
        public Void visit(Table table) {
            inHeader = true;
            in("table, header", () -> row(table.header()));
            inHeader = false;
            for (int i = 0; i < table.rows().size(); i++) {
                TableRow row = table.rows().get(i);
                in("table, row " + (i + 1), () -> row(row));
            }
            return null;
        }

        @Override
        public Void visit(Note note) {
            return in("note", () -> line(note.content()));
        }

        @Override
        public Void visit(PageBreak pageBreak) {
            return null;
        }

        @Override
        public Void visit(Text text) {
            return add(text, "text " + text.source().pointer());
        }

        @Override
        public Void visit(Value value) {
            return add(value, "value " + value.source().pointer());
        }

        @Override
        public Void visit(Label label) {
            return add(label, "label " + label.key());
        }

        @Override
        public Void visit(Emphasis emphasis) {
            return in("emphasis > ", () -> emphasis.run().accept(this));
        }

        @Override
        public Void visit(Code code) {
            return in("code > ", () -> code.run().accept(this));
        }

        @Override
        public Void visit(Link link) {
            return in("link > ", () -> link.run().accept(this));
        }

        @Override
        public Void visit(GapMark mark) {
            return in("gap mark > ", () -> mark.runs().forEach(run -> run.accept(this)));
        }
    }
}
