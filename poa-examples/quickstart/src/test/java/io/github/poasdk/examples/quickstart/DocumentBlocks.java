package io.github.poasdk.examples.quickstart;

import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.BlockVisitor;
import io.github.poasdk.render.document.BulletList;
import io.github.poasdk.render.document.Definition;
import io.github.poasdk.render.document.DefinitionList;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Inline;
import io.github.poasdk.render.document.ListItem;
import io.github.poasdk.render.document.NumberedList;
import io.github.poasdk.render.document.Paragraph;
import io.github.poasdk.render.document.Section;
import io.github.poasdk.render.document.Text;
import java.util.List;
import java.util.Map;
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
        reader.record(document.title(), "title");
        reader.visitAll(document.blocks());
        return reader.blocks;
    }

    private void visitAll(List<Block> children) {
        children.forEach(block -> block.accept(this));
    }

    private void record(List<Inline> runs, String form) {
        for (Inline run : runs) {
            if (run instanceof Text text) {
                blocks.putIfAbsent(text.source().pointer(), section.isEmpty() ? form : section + ": " + form);
            }
        }
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
            section = child.heading().stream().map(Inline::content).collect(Collectors.joining());
        }
        record(child.heading(), "heading");
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
            String term = definition.term().stream().map(Inline::content).collect(Collectors.joining());
            record(definition.description(), "\"" + term + "\"");
        }
        return null;
    }
}
