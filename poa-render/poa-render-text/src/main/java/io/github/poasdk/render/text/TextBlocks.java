package io.github.poasdk.render.text;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes each kind of block as text. One instance for one document. */
final class TextBlocks implements BlockVisitor<Void> {

    private final MappedText out;
    private final TextLines lines;
    private final Labels labels;
    private final Label colon;
    private final ReviewMarks marks;
    private final Map<Integer, ReviewMarks.Numbered> unsaid = new HashMap<>();
    private int depth;
    private int topSections;
    private String firstPrefix = "";
    private String prefix = "";

    TextBlocks(MappedText out, int width, Document document, ReviewMarks marks) {
        this.out = out;
        this.lines = new TextLines(out, width);
        this.labels = Labels.forLanguage(document.language());
        this.colon = new Label("punctuation.colon", labels.get("punctuation.colon"));
        this.marks = marks;
        marks.placed().forEach(numbered -> unsaid.put(numbered.number(), numbered));
    }

    void writeAll(Document document) {
        line("", "", document.title().content());
        writeApart(document.blocks());
        if (!marks.elsewhere().isEmpty()) {
            lines.blankLine();
            lines.paragraph("", "", flat().add(label("notes.elsewhere")));
            lines.blankLine();
            marks.elsewhere().forEach(this::say);
        }
    }

    private void writeApart(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            lines.blankLine();
            blocks.get(i).accept(this);
        }
    }

    private FlatLine flat() {
        return new FlatLine(marks);
    }

    private Label label(String key) {
        return new Label(key, labels.get(key));
    }

    private void line(String first, String rest, List<Inline> content) {
        line(first, rest, flat().add(content));
    }

    private void line(String first, String rest, FlatLine content) {
        lines.paragraph(first, rest, content);
        content.numbers().forEach(this::say);
    }

    /** Says a remark once, below the line in which it ends first. */
    private void say(int number) {
        Optional.ofNullable(unsaid.remove(number)).ifPresent(this::say);
    }

    private void say(ReviewMarks.Numbered numbered) {
        String number = "[" + numbered.number() + "] ";
        lines.paragraph(
                prefix + "  " + number,
                prefix + "  " + " ".repeat(number.length()),
                flat().add(label("level." + numbered.note().level()))
                        .add(colon)
                        .add(new Label("note", numbered.note().text())));
    }

    @Override
    public Void visit(Section section) {
        if (depth == 0) {
            topSections++;
            String number = topSections + ". ";
            line(number, " ".repeat(number.length()), section.heading().content());
        } else {
            line("", "", section.heading().content());
        }
        depth++;
        writeApart(section.blocks());
        depth--;
        return null;
    }

    @Override
    public Void visit(Paragraph paragraph) {
        line(firstPrefix, prefix, paragraph.content());
        firstPrefix = prefix;
        return null;
    }

    @Override
    public Void visit(Note note) {
        line(firstPrefix + "    ", prefix + "    ", note.content());
        firstPrefix = prefix;
        return null;
    }

    @Override
    public Void visit(BulletList list) {
        list.items().forEach(item -> writeItem("- ", item));
        return null;
    }

    @Override
    public Void visit(NumberedList list) {
        int number = 1;
        for (ListItem item : list.items()) {
            writeItem(number + ". ", item);
            number++;
        }
        return null;
    }

    private void writeItem(String mark, ListItem item) {
        String outerFirst = firstPrefix;
        String outer = prefix;
        firstPrefix = outerFirst + mark;
        prefix = outer + " ".repeat(mark.length());
        List<Block> blocks = item.blocks().isEmpty() ? List.of(new Paragraph(List.of())) : item.blocks();
        blocks.forEach(block -> block.accept(this));
        firstPrefix = outer;
        prefix = outer;
    }

    @Override
    public Void visit(DefinitionList list) {
        for (Definition definition : list.definitions()) {
            pair(prefix + "  ", definition.term(), definition.description());
        }
        return null;
    }

    private void pair(String rest, List<Inline> term, List<Inline> description) {
        line(firstPrefix, rest, flat().add(term).add(colon).add(description));
        firstPrefix = prefix;
    }

    @Override
    public Void visit(Table table) {
        TextTable aligned = new TextTable(table, cell -> flat().add(cell.content()));
        Optional<int[]> widths =
                marks.isEmpty() ? aligned.widths(lines.width() - TextLines.width(prefix)) : Optional.empty();
        if (widths.isPresent()) {
            aligned.write(widths.get(), prefix, out, lines);
        } else {
            writeAsList(table);
        }
        firstPrefix = prefix;
        return null;
    }

    /** Each row as a list of what its columns say. */
    private void writeAsList(Table table) {
        List<TableCell> header = table.header().cells();
        boolean first = true;
        for (TableRow row : table.rows()) {
            if (!first) {
                lines.blankLine();
            }
            first = false;
            for (int i = 0; i < header.size(); i++) {
                pair(prefix + "  ", header.get(i).content(), row.cells().get(i).content());
            }
        }
    }

    @Override
    public Void visit(PageBreak pageBreak) {
        return null;
    }
}
