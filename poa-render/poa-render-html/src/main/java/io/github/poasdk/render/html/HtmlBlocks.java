package io.github.poasdk.render.html;

import io.github.poasdk.render.MappedText;
import io.github.poasdk.render.ReviewMarks;
import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.BlockVisitor;
import io.github.poasdk.render.document.BulletList;
import io.github.poasdk.render.document.Definition;
import io.github.poasdk.render.document.DefinitionList;
import io.github.poasdk.render.document.Direction;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes each kind of block as HTML. One instance for one document. */
final class HtmlBlocks implements BlockVisitor<Void> {

    static final int MAX_LEVEL = 6;

    private final MappedText out;
    private final HtmlLine line;
    private final Document document;
    private final ReviewMarks marks;
    private final Labels labels;
    private final String idPrefix;
    private final int topLevel;
    private final Map<Integer, ReviewMarks.Numbered> unsaid = new HashMap<>();
    private int level;
    private int sections;
    private String tableName = "";

    HtmlBlocks(MappedText out, Document document, ReviewMarks marks, String idPrefix, int topLevel) {
        this.out = out;
        this.document = document;
        this.marks = marks;
        this.line = new HtmlLine(out, marks, idPrefix, document.direction() == Direction.RIGHT_TO_LEFT);
        this.labels = Labels.forLanguage(document.language());
        this.idPrefix = idPrefix;
        this.topLevel = topLevel;
        this.level = topLevel;
        marks.placed().forEach(numbered -> unsaid.put(numbered.number(), numbered));
    }

    /** The document within an element, which says its language. */
    void writeAll(String element) {
        out.sign("<" + element + " class=\"poa" + (marks.isEmpty() ? "" : " poa-review") + "\" lang=\""
                + HtmlLine.attribute(document.language()) + "\" dir=\""
                + (document.direction() == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr") + "\">\n");
        tableName = idPrefix + "title";
        heading(topLevel, tableName, document.title().content());
        document.blocks().forEach(block -> block.accept(this));
        writeElsewhere();
        out.sign("</" + element + ">\n");
    }

    private void writeElsewhere() {
        if (!marks.elsewhere().isEmpty()) {
            out.sign("<section class=\"poa-elsewhere\" aria-labelledby=\"" + idPrefix + "notes\">\n");
            heading(topLevel + 1, idPrefix + "notes", List.of(label("notes.elsewhere")));
            marks.elsewhere().forEach(this::say);
            out.sign("</section>\n");
        }
    }

    private Label label(String key) {
        return new Label(key, labels.get(key));
    }

    private void heading(int headingLevel, String id, List<Inline> content) {
        boolean deep = headingLevel > MAX_LEVEL;
        out.sign(deep ? "<div role=\"heading\" aria-level=\"" + headingLevel + "\"" : "<h" + headingLevel);
        out.sign(id.isEmpty() ? ">" : " id=\"" + id + "\">");
        line.write(content);
        out.sign(deep ? "</div>\n" : "</h" + headingLevel + ">\n");
        say();
    }

    /** Says the remarks that ended in the block that was just written. */
    private void say() {
        for (int number : line.takeNumbers()) {
            ReviewMarks.Numbered numbered = unsaid.remove(number);
            if (numbered != null) {
                say(numbered);
            }
        }
    }

    private void say(ReviewMarks.Numbered numbered) {
        out.sign("<aside id=\"" + idPrefix + "note-" + numbered.number() + "\" class=\""
                + HtmlLine.cssClass(numbered.note().level()) + "\"><strong>");
        line.words(new Label("note", numbered.number() + " "));
        line.words(label("level." + numbered.note().level()));
        out.sign("</strong>");
        line.words(label("punctuation.colon"));
        out.sign("<bdi>");
        line.words(new Label("note", numbered.note().text()));
        out.sign("</bdi></aside>\n");
    }

    @Override
    public Void visit(Section section) {
        level++;
        String outerName = tableName;
        sections++;
        String id = idPrefix + sections;
        tableName = id;
        out.sign(level == topLevel + 1 ? "<section aria-labelledby=\"" + id + "\">\n" : "<section>\n");
        heading(level, id, section.heading().content());
        for (int i = 0; i < section.blocks().size(); i++) {
            section.blocks().get(i).accept(this);
        }
        out.sign("</section>\n");
        tableName = outerName;
        level--;
        return null;
    }

    @Override
    public Void visit(Paragraph paragraph) {
        out.sign("<p>");
        line.write(paragraph.content());
        out.sign("</p>\n");
        say();
        return null;
    }

    @Override
    public Void visit(Note note) {
        out.sign("<p class=\"poa-remark-of-document\" role=\"note\">");
        line.write(note.content());
        out.sign("</p>\n");
        say();
        return null;
    }

    @Override
    public Void visit(BulletList list) {
        out.sign("<ul>\n");
        list.items().forEach(this::writeItem);
        out.sign("</ul>\n");
        return null;
    }

    @Override
    public Void visit(NumberedList list) {
        out.sign("<ol>\n");
        list.items().forEach(this::writeItem);
        out.sign("</ol>\n");
        return null;
    }

    private void writeItem(ListItem item) {
        out.sign("<li>");
        if (item.blocks().size() == 1 && item.blocks().get(0) instanceof Paragraph paragraph) {
            line.write(paragraph.content());
            say();
        } else {
            for (Block block : item.blocks()) {
                block.accept(this);
            }
        }
        out.sign("</li>\n");
    }

    @Override
    public Void visit(DefinitionList list) {
        out.sign("<dl>\n");
        for (int i = 0; i < list.definitions().size(); i++) {
            Definition definition = list.definitions().get(i);
            out.sign("<div><dt>");
            line.write(definition.term());
            out.sign("</dt><dd>");
            line.write(definition.description());
            out.sign("</dd></div>\n");
        }
        out.sign("</dl>\n");
        say();
        return null;
    }

    @Override
    public Void visit(Table table) {
        out.sign("<div class=\"poa-table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"" + tableName
                + "\">\n<table>\n");
        out.sign("<thead>\n<tr>");
        for (int i = 0; i < table.header().cells().size(); i++) {
            out.sign("<th scope=\"col\">");
            line.write(table.header().cells().get(i).content());
            out.sign("</th>");
        }
        out.sign("</tr>\n</thead>\n<tbody>\n");
        table.rows().forEach(this::writeRow);
        out.sign("</tbody>\n</table>\n</div>\n");
        say();
        return null;
    }

    private void writeRow(TableRow row) {
        out.sign("<tr><th scope=\"row\">");
        line.write(row.cells().get(0).content());
        out.sign("</th>");
        for (int i = 1; i < row.cells().size(); i++) {
            out.sign("<td>");
            line.write(row.cells().get(i).content());
            out.sign("</td>");
        }
        out.sign("</tr>\n");
    }

    @Override
    public Void visit(PageBreak pageBreak) {
        out.sign("<hr class=\"poa-page-break\">\n");
        return null;
    }
}
