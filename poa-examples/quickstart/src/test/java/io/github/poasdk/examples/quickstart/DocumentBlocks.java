package io.github.poasdk.examples.quickstart;

import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.BlockVisitor;
import io.github.poasdk.render.document.BulletList;
import io.github.poasdk.render.document.Definition;
import io.github.poasdk.render.document.DefinitionList;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Inline;
import io.github.poasdk.render.document.ListItem;
import io.github.poasdk.render.document.Note;
import io.github.poasdk.render.document.NumberedList;
import io.github.poasdk.render.document.PageBreak;
import io.github.poasdk.render.document.Paragraph;
import io.github.poasdk.render.document.Run;
import io.github.poasdk.render.document.Section;
import io.github.poasdk.render.document.Source;
import io.github.poasdk.render.document.Table;
import io.github.poasdk.render.document.TableRow;
import io.github.poasdk.render.document.Text;
import io.github.poasdk.render.document.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which part of a document shows a value of the plan, in words: "Root causes: bulleted list". */
final class DocumentBlocks implements BlockVisitor<Void> {

    private final Map<String, String> blocks = new TreeMap<>();
    private String section = "";
    private int depth;
    private String kind = "";

    /** The words for each JSON pointer that the document shows. */
    static Map<String, String> byPointer(Document document) {
        DocumentBlocks reader = new DocumentBlocks();
        reader.record(document.title().content(), "title");
        reader.visitAll(document.blocks());
        return reader.blocks;
    }

    private void visitAll(List<Block> children) {
        children.forEach(block -> block.accept(this));
    }

    private void record(List<Inline> line, String form) {
        for (Run run : runs(line)) {
            Optional<Source> source = run instanceof Text text
                    ? Optional.of(text.source())
                    : run instanceof Value value ? Optional.of(value.source()) : Optional.empty();
            source.ifPresent(
                    place -> blocks.putIfAbsent(place.pointer(), section.isEmpty() ? form : section + ": " + form));
        }
    }

    private static List<Run> runs(List<Inline> line) {
        List<Run> runs = new ArrayList<>();
        Document.builder().title(line.toArray(Inline[]::new)).build().forEachRun(runs::add);
        return runs;
    }

    private static String words(List<Inline> line) {
        return runs(line).stream().map(Run::content).collect(Collectors.joining());
    }

    private Void items(List<ListItem> items, String form) {
        kind = form;
        items.forEach(item -> visitAll(item.blocks()));
        kind = "";
        return null;
    }

    @Override
    public Void visit(Section child) {
        if (depth == 0) {
            section = words(child.heading().content());
        }
        record(child.heading().content(), "heading");
        depth++;
        visitAll(child.blocks());
        depth--;
        return null;
    }

    @Override
    public Void visit(Paragraph paragraph) {
        record(paragraph.content(), kind.isEmpty() ? "paragraph" : kind);
        return null;
    }

    @Override
    public Void visit(BulletList list) {
        return items(list.items(), "bulleted list");
    }

    @Override
    public Void visit(NumberedList list) {
        return items(list.items(), "numbered list");
    }

    @Override
    public Void visit(DefinitionList list) {
        for (Definition definition : list.definitions()) {
            String term = words(definition.term());
            record(definition.description(), "\"" + term + "\"");
        }
        return null;
    }

    @Override
    public Void visit(Table table) {
        for (TableRow row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                record(
                        row.cells().get(i).content(),
                        "table, column \"" + words(table.header().cells().get(i).content()) + "\"");
            }
        }
        return null;
    }

    @Override
    public Void visit(Note note) {
        record(note.content(), "note");
        return null;
    }

    @Override
    public Void visit(PageBreak pageBreak) {
        return null;
    }
}
