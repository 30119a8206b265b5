package io.github.poasdk.benchmarks;

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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A document as the maps and lists that template engines are quickest with, made before the clock runs. */
final class DocumentMaps implements BlockVisitor<Map<String, Object>>, InlineVisitor<Map<String, Object>> {

    private int level = 1;
    private int sections;

    static Map<String, Object> of(Document document) {
        DocumentMaps maps = new DocumentMaps();
        return Map.of(
                "language", document.language(),
                "title", maps.line(document.title().content()),
                "blocks", maps.blocks(document.blocks()));
    }

    private List<Object> blocks(List<Block> blocks) {
        return blocks.stream().map(block -> (Object) block.accept(this)).toList();
    }

    private List<Object> line(List<Inline> content) {
        return content.stream().map(inline -> (Object) inline.accept(this)).toList();
    }

    private List<Object> items(List<ListItem> items) {
        return items.stream().map(item -> (Object) blocks(item.blocks())).toList();
    }

    private List<Object> row(TableRow row) {
        return row.cells().stream().map(cell -> (Object) line(cell.content())).toList();
    }

    private static Map<String, Object> inline(String kind, Run run) {
        return Map.of("kind", kind, "text", run.content());
    }

    @Override
    public Map<String, Object> visit(Section section) {
        level++;
        sections++;
        int own = sections;
        Map<String, Object> map = Map.of(
                "kind",
                "section",
                "level",
                level,
                "number",
                own,
                "content",
                line(section.heading().content()),
                "blocks",
                blocks(section.blocks()));
        level--;
        return map;
    }

    @Override
    public Map<String, Object> visit(Paragraph paragraph) {
        return Map.of("kind", "paragraph", "content", line(paragraph.content()));
    }

    @Override
    public Map<String, Object> visit(Note note) {
        return Map.of("kind", "note", "content", line(note.content()));
    }

    @Override
    public Map<String, Object> visit(BulletList list) {
        return Map.of("kind", "bullets", "items", items(list.items()));
    }

    @Override
    public Map<String, Object> visit(NumberedList list) {
        return Map.of("kind", "numbers", "items", items(list.items()));
    }

    @Override
    public Map<String, Object> visit(DefinitionList list) {
        return Map.of(
                "kind",
                "definitions",
                "definitions",
                list.definitions().stream()
                        .map(definition ->
                                Map.of("term", line(definition.term()), "description", line(definition.description())))
                        .toList());
    }

    @Override
    public Map<String, Object> visit(Table table) {
        return Map.of(
                "kind",
                "table",
                "header",
                row(table.header()),
                "rows",
                table.rows().stream().map(this::row).toList());
    }

    @Override
    public Map<String, Object> visit(PageBreak pageBreak) {
        return Map.of("kind", "break");
    }

    @Override
    public Map<String, Object> visit(Text text) {
        return inline("text", text);
    }

    @Override
    public Map<String, Object> visit(Value value) {
        return inline("text", value);
    }

    @Override
    public Map<String, Object> visit(Label label) {
        return inline("text", label);
    }

    @Override
    public Map<String, Object> visit(Emphasis emphasis) {
        return inline("strong", emphasis.run());
    }

    @Override
    public Map<String, Object> visit(Code code) {
        return inline("code", code.run());
    }

    @Override
    public Map<String, Object> visit(Link link) {
        return Map.of("kind", "link", "text", link.run().content(), "target", link.target());
    }

    @Override
    public Map<String, Object> visit(GapMark mark) {
        return Map.of(
                "kind", "gap", "text", mark.runs().stream().map(Run::content).collect(Collectors.joining()));
    }
}
