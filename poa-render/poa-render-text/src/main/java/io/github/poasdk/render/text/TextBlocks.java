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
import java.util.stream.IntStream;

/** Writes each kind of block as text. One instance for one document. */
final class TextBlocks implements BlockVisitor<Void> {

    /** What stands in an item that has nothing, so that its mark is there. */
    private static final List<Block> NOTHING = List.of(new Paragraph(List.of()));

    private static final List<String> NUMBERS =
            IntStream.range(0, 100).mapToObj(i -> i + ". ").toList();
    private static final List<String> BLANKS =
            IntStream.range(0, 20).mapToObj(" "::repeat).toList();

    private final MappedText out;
    private final TextLines lines;
    private final Labels labels;
    private final Label colon;
    private final ReviewMarks marks;
    private final FlatLine flat;
    private final Map<Integer, ReviewMarks.Numbered> unsaid = new HashMap<>();
    private int depth;
    private int topSections;
    private String firstPrefix = "";
    private String prefix = "";

    /** What continues a term with its description. */
    private String hanging = "  ";

    TextBlocks(MappedText out, int width, Document document, ReviewMarks marks) {
        this.out = out;
        this.lines = new TextLines(out, width);
        this.labels = Labels.forLanguage(document.language());
        this.colon = new Label("punctuation.colon", labels.get("punctuation.colon"));
        this.marks = marks;
        this.flat = new FlatLine(marks);
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

    /** The one line that is being made. */
    private FlatLine flat() {
        return flat.clear();
    }

    private Label label(String key) {
        return new Label(key, labels.get(key));
    }

    private void line(String first, String rest, List<Inline> content) {
        line(first, rest, flat().add(content));
    }

    private void line(String first, String rest, FlatLine content) {
        lines.paragraph(first, rest, content);
        if (!marks.isEmpty()) {
            content.numbers().forEach(this::say);
        }
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
            String number = number(topSections);
            line(number, blank(number.length()), section.heading().content());
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
        List<ListItem> items = list.items();
        String first = prefix + "- ";
        String rest = prefix + "  ";
        for (int i = 0; i < items.size(); i++) {
            writeItem(i == 0 ? firstPrefix + "- " : first, rest, items.get(i));
        }
        return null;
    }

    @Override
    public Void visit(NumberedList list) {
        List<ListItem> items = list.items();
        String rest = "";
        for (int i = 0; i < items.size(); i++) {
            String number = number(i + 1);
            String first = firstPrefix.isEmpty() ? number : firstPrefix + number;
            rest = rest.length() == first.length() ? rest : blank(first.length());
            writeItem(first, rest, items.get(i));
        }
        return null;
    }

    private static String number(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : number + ". ";
    }

    private static String blank(int length) {
        return length < BLANKS.size() ? BLANKS.get(length) : " ".repeat(length);
    }

    private void writeItem(String first, String rest, ListItem item) {
        String outer = prefix;
        String outerHanging = hanging;
        firstPrefix = first;
        if (!prefix.equals(rest)) {
            prefix = rest;
            hanging = rest + "  ";
        }
        List<Block> blocks = item.blocks().isEmpty() ? NOTHING : item.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).accept(this);
        }
        firstPrefix = outer;
        prefix = outer;
        hanging = outerHanging;
    }

    @Override
    public Void visit(DefinitionList list) {
        for (Definition definition : list.definitions()) {
            pair(definition.term(), definition.description());
        }
        return null;
    }

    private void pair(List<Inline> term, List<Inline> description) {
        line(firstPrefix, hanging, flat().add(term).add(colon).add(description));
        firstPrefix = prefix;
    }

    @Override
    public Void visit(Table table) {
        if (!marks.isEmpty() || !writeAligned(table)) {
            writeAsList(table);
        }
        firstPrefix = prefix;
        return null;
    }

    /** Whether the table was narrow enough. */
    private boolean writeAligned(Table table) {
        TextTable aligned = new TextTable(table, flat);
        Optional<int[]> widths = aligned.widths(lines.width() - prefix.length());
        widths.ifPresent(columns -> aligned.write(columns, prefix, out));
        return widths.isPresent();
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
                pair(header.get(i).content(), row.cells().get(i).content());
            }
        }
    }

    @Override
    public Void visit(PageBreak pageBreak) {
        return null;
    }
}
