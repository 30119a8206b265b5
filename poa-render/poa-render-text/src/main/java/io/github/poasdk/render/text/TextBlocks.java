package io.github.poasdk.render.text;

import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.BlockVisitor;
import io.github.poasdk.render.document.BulletList;
import io.github.poasdk.render.document.Definition;
import io.github.poasdk.render.document.DefinitionList;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.ListItem;
import io.github.poasdk.render.document.NumberedList;
import io.github.poasdk.render.document.Paragraph;
import io.github.poasdk.render.document.Section;
import java.util.List;

/** Writes each kind of block as text. One instance for one document. */
final class TextBlocks implements BlockVisitor<Void> {

    private final TextWriter writer;
    private int depth;
    private int topSections;
    private String firstPrefix = "";
    private String prefix = "";

    TextBlocks(TextWriter writer) {
        this.writer = writer;
    }

    void writeAll(Document document) {
        writer.paragraph("", "", TextWriter.flat(document.title()));
        document.blocks().forEach(this::writeApart);
    }

    private void writeApart(Block block) {
        writer.blankLine();
        block.accept(this);
    }

    @Override
    public Void visit(Section section) {
        String heading = TextWriter.flat(section.heading());
        if (depth == 0) {
            topSections++;
            writer.paragraph(topSections + ". ", "   ", heading);
        } else {
            writer.paragraph("", "", heading);
        }
        depth++;
        section.blocks().forEach(this::writeApart);
        depth--;
        return null;
    }

    @Override
    public Void visit(Paragraph paragraph) {
        writer.paragraph(firstPrefix, prefix, TextWriter.flat(paragraph.content()));
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
            writer.paragraph(
                    firstPrefix,
                    prefix + "  ",
                    TextWriter.flat(definition.term()) + ": " + TextWriter.flat(definition.description()));
            firstPrefix = prefix;
        }
        return null;
    }
}
