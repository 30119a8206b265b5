package io.github.poasdk.render.compose;

import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.BlockVisitor;
import io.github.poasdk.render.document.BulletList;
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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a document back: its lines, and its runs in order. */
final class DocumentText implements BlockVisitor<Stream<String>> {

    /** All lines as they read. */
    static List<String> read(Document document) {
        return Stream.concat(Stream.of(line(document.title().content())), new DocumentText().all(document.blocks()))
                .toList();
    }

    /** All words of the plan. */
    static List<Text> texts(Document document) {
        List<Text> texts = new ArrayList<>();
        document.forEachRun(run -> {
            if (run instanceof Text text) {
                texts.add(text);
            }
        });
        return texts;
    }

    /** The places of all that comes from the plan. */
    static List<String> pointers(Document document) {
        List<String> pointers = new ArrayList<>();
        document.forEachRun(run -> source(run).ifPresent(source -> pointers.add(source.pointer())));
        return pointers;
    }

    private static Optional<Source> source(Run run) {
        if (run instanceof Text text) {
            return Optional.of(text.source());
        }
        return run instanceof Value value ? Optional.of(value.source()) : Optional.empty();
    }

    private static String line(List<Inline> content) {
        List<String> runs = new ArrayList<>();
        Document.builder().title(content.toArray(Inline[]::new)).build().forEachRun(run -> runs.add(run.content()));
        return String.join("", runs);
    }

    private Stream<String> all(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.accept(this));
    }

    private Stream<String> items(List<ListItem> items) {
        return items.stream().flatMap(item -> all(item.blocks()));
    }

    @Override
    public Stream<String> visit(Section section) {
        return Stream.concat(Stream.of(line(section.heading().content())), all(section.blocks()));
    }

    @Override
    public Stream<String> visit(Paragraph paragraph) {
        return Stream.of(line(paragraph.content()));
    }

    @Override
    public Stream<String> visit(BulletList list) {
        return items(list.items());
    }

    @Override
    public Stream<String> visit(NumberedList list) {
        return items(list.items());
    }

    @Override
    public Stream<String> visit(DefinitionList list) {
        return list.definitions().stream()
                .flatMap(definition -> Stream.of(line(definition.term()), line(definition.description())));
    }

    @Override
    public Stream<String> visit(Table table) {
        return Stream.concat(Stream.of(table.header()), table.rows().stream()).map(DocumentText::row);
    }

    private static String row(TableRow row) {
        return row.cells().stream().map(cell -> line(cell.content())).collect(Collectors.joining(" | "));
    }

    @Override
    public Stream<String> visit(Note note) {
        return Stream.of(line(note.content()));
    }

    @Override
    public Stream<String> visit(PageBreak pageBreak) {
        return Stream.of("----");
    }
}
