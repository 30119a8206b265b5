package io.github.poasdk.render.compose;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a document back: its runs in order, and its lines. */
final class DocumentText implements BlockVisitor<Stream<List<Inline>>> {

    /** All lines, each as its runs. */
    static List<List<Inline>> lines(Document document) {
        DocumentText reader = new DocumentText();
        return Stream.concat(Stream.of(document.title()), reader.all(document.blocks()))
                .toList();
    }

    /** All lines as they read. */
    static List<String> read(Document document) {
        return lines(document).stream()
                .map(line -> line.stream().map(Inline::content).collect(Collectors.joining()))
                .toList();
    }

    /** All runs that come from the plan. */
    static List<Text> texts(Document document) {
        return lines(document).stream()
                .flatMap(List::stream)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }

    private Stream<List<Inline>> all(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.accept(this));
    }

    private Stream<List<Inline>> items(List<ListItem> items) {
        return items.stream().flatMap(item -> all(item.blocks()));
    }

    @Override
    public Stream<List<Inline>> visit(Section section) {
        return Stream.concat(Stream.of(section.heading()), all(section.blocks()));
    }

    @Override
    public Stream<List<Inline>> visit(Paragraph paragraph) {
        return Stream.of(paragraph.content());
    }

    @Override
    public Stream<List<Inline>> visit(BulletList list) {
        return items(list.items());
    }

    @Override
    public Stream<List<Inline>> visit(NumberedList list) {
        return items(list.items());
    }

    @Override
    public Stream<List<Inline>> visit(DefinitionList list) {
        return list.definitions().stream().flatMap(DocumentText::sides);
    }

    private static Stream<List<Inline>> sides(Definition definition) {
        return Stream.of(definition.term(), definition.description());
    }
}
