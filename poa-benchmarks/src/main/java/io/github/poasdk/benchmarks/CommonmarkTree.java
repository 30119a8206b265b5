package io.github.poasdk.benchmarks;

import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.BlockVisitor;
import io.github.poasdk.render.document.BulletList;
import io.github.poasdk.render.document.Code;
import io.github.poasdk.render.document.Definition;
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
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.StrongEmphasis;

/** A document as a tree of commonmark, made before the clock runs. */
final class CommonmarkTree implements BlockVisitor<Node>, InlineVisitor<Node> {

    private int level = 1;
    private Node parent = new org.commonmark.node.Document();

    static Node of(Document document) {
        CommonmarkTree tree = new CommonmarkTree();
        Node root = tree.parent;
        root.appendChild(tree.heading(1, document.title().content()));
        tree.fill(root, document.blocks());
        return root;
    }

    private void fill(Node node, List<Block> blocks) {
        Node outer = parent;
        parent = node;
        for (Block block : blocks) {
            Node child = block.accept(this);
            if (child != node) {
                node.appendChild(child);
            }
        }
        parent = outer;
    }

    private Node line(Node node, List<Inline> content) {
        content.forEach(inline -> node.appendChild(inline.accept(this)));
        return node;
    }

    private Node heading(int headingLevel, List<Inline> content) {
        Heading heading = new Heading();
        heading.setLevel(headingLevel);
        return line(heading, content);
    }

    private Node items(Node list, List<ListItem> items) {
        for (ListItem item : items) {
            Node node = new org.commonmark.node.ListItem();
            fill(node, item.blocks());
            list.appendChild(node);
        }
        return list;
    }

    private static Node text(Run run) {
        return new org.commonmark.node.Text(run.content());
    }

    /** Sections have no node of their own: their heading and blocks stand in the parent. */
    @Override
    public Node visit(Section section) {
        Node container = parent;
        level++;
        container.appendChild(heading(level, section.heading().content()));
        fill(container, section.blocks());
        level--;
        return container;
    }

    @Override
    public Node visit(Paragraph paragraph) {
        return line(new org.commonmark.node.Paragraph(), paragraph.content());
    }

    @Override
    public Node visit(Note note) {
        Node quote = new BlockQuote();
        quote.appendChild(line(new org.commonmark.node.Paragraph(), note.content()));
        return quote;
    }

    @Override
    public Node visit(BulletList list) {
        org.commonmark.node.BulletList node = new org.commonmark.node.BulletList();
        node.setTight(true);
        node.setMarker("-");
        return items(node, list.items());
    }

    @Override
    public Node visit(NumberedList list) {
        OrderedList node = new OrderedList();
        node.setTight(true);
        node.setMarkerStartNumber(1);
        node.setMarkerDelimiter(".");
        return items(node, list.items());
    }

    @Override
    public Node visit(DefinitionList list) {
        org.commonmark.node.BulletList node = new org.commonmark.node.BulletList();
        node.setTight(true);
        node.setMarker("-");
        for (Definition definition : list.definitions()) {
            Node item = new org.commonmark.node.ListItem();
            Node paragraph = new org.commonmark.node.Paragraph();
            paragraph.appendChild(line(new StrongEmphasis("**"), definition.term()));
            paragraph.appendChild(new org.commonmark.node.Text(": "));
            item.appendChild(line(paragraph, definition.description()));
            node.appendChild(item);
        }
        return node;
    }

    @Override
    public Node visit(Table table) {
        Node node = new TableBlock();
        Node head = new TableHead();
        head.appendChild(row(table.header(), true));
        node.appendChild(head);
        Node body = new TableBody();
        table.rows().forEach(row -> body.appendChild(row(row, false)));
        node.appendChild(body);
        return node;
    }

    private Node row(TableRow row, boolean header) {
        Node node = new org.commonmark.ext.gfm.tables.TableRow();
        row.cells().forEach(cell -> {
            TableCell child = new TableCell();
            child.setHeader(header);
            node.appendChild(line(child, cell.content()));
        });
        return node;
    }

    @Override
    public Node visit(PageBreak pageBreak) {
        return parent;
    }

    @Override
    public Node visit(Text text) {
        return text(text);
    }

    @Override
    public Node visit(Value value) {
        return text(value);
    }

    @Override
    public Node visit(Label label) {
        return text(label);
    }

    @Override
    public Node visit(Emphasis emphasis) {
        Node strong = new StrongEmphasis("**");
        strong.appendChild(text(emphasis.run()));
        return strong;
    }

    @Override
    public Node visit(Code code) {
        return new org.commonmark.node.Code(code.run().content());
    }

    @Override
    public Node visit(Link link) {
        Node node = new org.commonmark.node.Link(link.target(), null);
        node.appendChild(text(link.run()));
        return node;
    }

    @Override
    public Node visit(GapMark mark) {
        Node strong = new StrongEmphasis("**");
        mark.runs().forEach(run -> strong.appendChild(text(run)));
        return strong;
    }
}
