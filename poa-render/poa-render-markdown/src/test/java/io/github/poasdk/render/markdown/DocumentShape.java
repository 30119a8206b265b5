package io.github.poasdk.render.markdown;

import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.BlockVisitor;
import io.github.poasdk.render.document.BulletList;
import io.github.poasdk.render.document.Code;
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
import java.util.stream.Collectors;

/** What a document says, in the form of {@link ParsedShape}, with what {@link MarkdownRenderer} promises to change. */
final class DocumentShape implements BlockVisitor<Void> {

    private final List<String> shape = new ArrayList<>();
    private int level = 1;

    static List<String> of(Document document) {
        DocumentShape reader = new DocumentShape();
        String title = line(document.title().content());
        if (!title.isEmpty()) {
            reader.shape.add("heading 1: " + title);
        }
        document.blocks().forEach(block -> block.accept(reader));
        return reader.shape;
    }

    private static String line(List<Inline> content) {
        Line line = new Line();
        content.forEach(inline -> inline.accept(line));
        return line.text();
    }

    private void within(String name, Runnable inside) {
        shape.add(name + " {");
        inside.run();
        shape.add("}");
    }

    @Override
    public Void visit(Section section) {
        level++;
        shape.add(
                "heading " + Math.min(level, 6) + ": " + line(section.heading().content()));
        section.blocks().forEach(block -> block.accept(this));
        level--;
        return null;
    }

    @Override
    public Void visit(Paragraph paragraph) {
        paragraph(line(paragraph.content()));
        return null;
    }

    private void paragraph(String line) {
        if (!line.isEmpty()) {
            shape.add("paragraph: " + line);
        }
    }

    @Override
    public Void visit(BulletList list) {
        items("bullets", list.items());
        return null;
    }

    @Override
    public Void visit(NumberedList list) {
        items("numbers from 1", list.items());
        return null;
    }

    private void items(String name, List<ListItem> items) {
        within(
                name,
                () -> items.forEach(item -> within("item", () -> {
                    for (Block block : item.blocks()) {
                        block.accept(this);
                    }
                })));
    }

    @Override
    public Void visit(DefinitionList list) {
        within(
                "bullets",
                () -> list.definitions()
                        .forEach(definition -> within("item", () -> {
                            Line line = new Line();
                            definition.term().forEach(inline -> line.strong((Run) inline));
                            line.text(": ");
                            definition.description().forEach(inline -> inline.accept(line));
                            paragraph(line.text());
                        })));
        return null;
    }

    @Override
    public Void visit(Table table) {
        within("table", () -> {
            row(table.header());
            table.rows().forEach(this::row);
        });
        return null;
    }

    private void row(TableRow row) {
        shape.add(
                "row: " + row.cells().stream().map(cell -> line(cell.content())).collect(Collectors.joining(" ¦ ")));
    }

    @Override
    public Void visit(Note note) {
        String line = line(note.content());
        if (!line.isEmpty()) {
            within("quote", () -> paragraph(line));
        }
        return null;
    }

    @Override
    public Void visit(PageBreak pageBreak) {
        return null;
    }

    /** Words with single spaces; the last sign decides whether stars and ticks can follow. */
    private static final class Line implements InlineVisitor<Void> {

        private final StringBuilder words = new StringBuilder();
        private boolean space;
        private char last;

        String text() {
            return words.toString();
        }

        Void text(String content) {
            for (int i = 0; i < content.length(); i++) {
                char c = content.charAt(i);
                if (" \t\r\n\u2028\u2029".indexOf(c) >= 0) {
                    space = true;
                } else {
                    writeSpace();
                    words.append(c);
                    last = c;
                }
            }
            return null;
        }

        private void writeSpace() {
            if (space && !words.isEmpty()) {
                words.append(' ');
                last = ' ';
            }
            space = false;
        }

        private boolean follows(char sign) {
            return !space && last == sign;
        }

        Void strong(Run run) {
            String content = run.content();
            boolean possible = !content.isEmpty()
                    && Character.isLetterOrDigit(content.codePointAt(0))
                    && Character.isLetterOrDigit(content.codePointBefore(content.length()))
                    && !follows('*');
            if (possible) {
                writeSpace();
                words.append("⟦strong ");
                text(content);
                words.append('⟧');
                last = '*';
                return null;
            }
            return text(content);
        }

        @Override
        public Void visit(Text text) {
            return text(text.content());
        }

        @Override
        public Void visit(Value value) {
            return text(value.content());
        }

        @Override
        public Void visit(Label label) {
            return text(label.content());
        }

        @Override
        public Void visit(Emphasis emphasis) {
            return strong(emphasis.run());
        }

        @Override
        public Void visit(Code code) {
            String content = code.run().content();
            if (!content.matches("[A-Za-z0-9._-]+") || follows('`')) {
                return text(content);
            }
            writeSpace();
            words.append("⟦code ").append(content).append('⟧');
            last = '`';
            return null;
        }

        @Override
        public Void visit(Link link) {
            Line inside = new Line();
            inside.text(link.run().content());
            if (inside.text().isEmpty()) {
                return text(link.run().content());
            }
            writeSpace();
            words.append("⟦link ")
                    .append(link.target())
                    .append(' ')
                    .append(inside.text())
                    .append('⟧');
            last = ')';
            return null;
        }

        @Override
        public Void visit(GapMark mark) {
            mark.runs().forEach(run -> text(run.content()));
            return null;
        }
    }
}
