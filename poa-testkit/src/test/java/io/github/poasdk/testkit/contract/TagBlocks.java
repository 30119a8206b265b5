package io.github.poasdk.testkit.contract;

import io.github.poasdk.render.MappedText;
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
import io.github.poasdk.render.label.Labels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes blocks between tags, keeping all rules but one. */
final class TagBlocks implements BlockVisitor<Void>, InlineVisitor<Void> {

    private static final int FEW = 1000;

    private final MappedText out;
    private final @Nullable RendererRule broken;

    TagBlocks(MappedText out, @Nullable RendererRule broken) {
        this.out = out;
        this.broken = broken;
    }

    void writeAll(Document document) {
        out.sign("<" + document.direction() + ">");
        line("title", document.title().content());
        blocks(document.blocks());
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    private boolean breaks(RendererRule rule) {
        return broken == rule;
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private Void line(String tag, List<Inline> line) {
        out.sign("<" + tag + ">");
        line.forEach(inline -> inline.accept(this));
        out.sign("\n");
        return null;
    }

    private Void items(String tag, List<ListItem> items) {
        int count = breaks(RendererRule.MANY_ITEMS) ? Math.min(items.size(), FEW) : items.size();
        for (ListItem item : items.subList(0, count)) {
            out.sign("<" + tag + ">");
            blocks(item.blocks());
        }
        return null;
    }

    private Void row(TableRow row) {
        row.cells().forEach(cell -> line("cell", cell.content()));
        return null;
    }

    private Void write(Run run, String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean escapes = !breaks(RendererRule.ESCAPING);
            String written = c == '<' && escapes ? "&lt;" : c == '&' && escapes ? "&amp;" : String.valueOf(c);
            if (breaks(RendererRule.SOURCE_MAP)) {
                out.sign(written);
            } else {
                out.runAs(run, i, i + 1, written);
            }
        }
        return null;
    }

    private Void tagged(String tag, Run run) {
        out.sign("<" + tag + ">");
        run.accept(this);
        out.sign("</" + tag + ">");
        return null;
    }

    @Override
    public Void visit(Section section) {
        if (breaks(RendererRule.SPARSE)) {
            section.heading().content().get(0);
        }
        line("heading", section.heading().content());
        blocks(section.blocks());
        out.sign("</section>");
        return null;
    }

    @Override
    public Void visit(Paragraph paragraph) {
        return line("p", paragraph.content());
    }

    @Override
    public Void visit(BulletList list) {
        return items("bullet", list.items());
    }

    @Override
    public Void visit(NumberedList list) {
        if (breaks(RendererRule.SAME_BYTES)) {
            out.sign(String.format("<list of %d>", list.items().size()));
        }
        List<ListItem> items = new ArrayList<>(list.items());
        if (breaks(RendererRule.ORDER)) {
            Collections.reverse(items);
        }
        return items("number", items);
    }

    @Override
    public Void visit(DefinitionList list) {
        list.definitions().forEach(definition -> {
            line("term", definition.term());
            line("description", definition.description());
        });
        return null;
    }

    @Override
    public Void visit(Table table) {
        row(table.header());
        table.rows().forEach(this::row);
        return null;
    }

    @Override
    public Void visit(Note note) {
        return breaks(RendererRule.EVERY_KIND) ? null : line("note", note.content());
    }

    @Override
    public Void visit(PageBreak pageBreak) {
        out.sign("<page>");
        return null;
    }

    @Override
    public Void visit(Text text) {
        if (breaks(RendererRule.FACTS) && text.source().pointer().startsWith("/actions/1")) {
            return null;
        }
        boolean turned = breaks(RendererRule.RIGHT_TO_LEFT) && text.content().contains("م");
        return write(text, turned ? new StringBuilder(text.content()).reverse().toString() : text.content());
    }

    @Override
    public Void visit(Value value) {
        return write(value, value.content());
    }

    @Override
    public Void visit(Label label) {
        if (breaks(RendererRule.LABELS)) {
            out.sign(Labels.forLanguage("en").find(label.key()).orElse(label.content()));
            return null;
        }
        return write(label, label.content());
    }

    @Override
    public Void visit(Emphasis emphasis) {
        return breaks(RendererRule.TOLD_APART) ? emphasis.run().accept(this) : tagged("b", emphasis.run());
    }

    @Override
    public Void visit(Code code) {
        return tagged("code", code.run());
    }

    @Override
    public Void visit(Link link) {
        return tagged("a " + link.target(), link.run());
    }

    @Override
    public Void visit(GapMark mark) {
        if (!breaks(RendererRule.GAP_MARKS)) {
            mark.runs().forEach(run -> tagged("gap", run));
        }
        return null;
    }
}
