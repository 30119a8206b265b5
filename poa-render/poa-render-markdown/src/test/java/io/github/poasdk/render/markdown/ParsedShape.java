package io.github.poasdk.render.markdown;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What commonmark reads in Markdown: one line for each thing, in a form that a document can be written in as well. */
final class ParsedShape {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private ParsedShape() {}

    static List<String> of(String markdown) {
        return blocks(PARSER.parse(markdown)).toList();
    }

    private static Stream<Node> children(Node node) {
        return Stream.iterate(node.getFirstChild(), child -> child != null, Node::getNext);
    }

    private static Stream<String> blocks(Node node) {
        if (node instanceof Document || node instanceof TableHead || node instanceof TableBody) {
            return children(node).flatMap(ParsedShape::blocks);
        }
        if (node instanceof Heading heading) {
            return Stream.of("heading " + heading.getLevel() + ": " + line(heading));
        }
        if (node instanceof Paragraph) {
            return Stream.of("paragraph: " + line(node));
        }
        if (node instanceof TableRow) {
            return Stream.of("row: " + children(node).map(ParsedShape::line).collect(Collectors.joining(" ¦ ")));
        }
        String name = name(node);
        return Stream.concat(
                Stream.concat(Stream.of(name + " {"), children(node).flatMap(ParsedShape::blocks)), Stream.of("}"));
    }

    private static String name(Node node) {
        if (node instanceof BulletList) {
            return "bullets";
        }
        if (node instanceof OrderedList list) {
            return "numbers from " + list.getMarkerStartNumber();
        }
        if (node instanceof ListItem) {
            return "item";
        }
        if (node instanceof BlockQuote) {
            return "quote";
        }
        return node instanceof TableBlock ? "table" : node.getClass().getSimpleName();
    }

    private static String line(Node node) {
        return children(node).map(ParsedShape::inline).collect(Collectors.joining());
    }

    private static String inline(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof Code code) {
            return "⟦code " + code.getLiteral() + "⟧";
        }
        if (node instanceof StrongEmphasis) {
            return "⟦strong " + line(node) + "⟧";
        }
        if (node instanceof Link link) {
            return "⟦link " + link.getDestination() + " " + line(node) + "⟧";
        }
        return node instanceof TableCell ? line(node) : "⟦" + node.getClass().getSimpleName() + "⟧";
    }
}
