package io.github.poasdk.render;

import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.BlockVisitor;
import io.github.poasdk.render.document.BulletList;
import io.github.poasdk.render.document.Code;
import io.github.poasdk.render.document.Definition;
import io.github.poasdk.render.document.DefinitionList;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Emphasis;
import io.github.poasdk.render.document.GapMark;
import io.github.poasdk.render.document.Heading;
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
import io.github.poasdk.render.document.RunVisitor;
import io.github.poasdk.render.document.Section;
import io.github.poasdk.render.document.Source;
import io.github.poasdk.render.document.Table;
import io.github.poasdk.render.document.TableCell;
import io.github.poasdk.render.document.TableRow;
import io.github.poasdk.render.document.Text;
import io.github.poasdk.render.document.Title;
import io.github.poasdk.render.document.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Replaces what no format can hold, once, before a renderer sees the text: control characters other than line breaks and
 * tabs, lone surrogates, noncharacters, embeddings and overrides of the direction of text (U+202A to U+202E), and isolates
 * (U+2066 to U+2069) that are not closed within their line become U+FFFD. So a plan can't send escape sequences to a
 * terminal, turn round what stands beside its texts, or break a format that is XML. A text keeps its length, so that every
 * other character keeps its place.
 */
public final class CharacterFilter {

    private static final int CHUNK = 64;

    private static final char REPLACEMENT = '\uFFFD';

    private CharacterFilter() {}

    /**
     * A document without such characters.
     *
     * @param document the document
     * @return the document to render, and a warning for each run of the plan that was changed
     */
    public static Filtered apply(Document document) {
        Check check = new Check();
        document.forEachRun(check);
        if (check.clean) {
            return new Filtered(document, List.of(), check.length);
        }
        Rewriter rewriter = new Rewriter();
        Document filtered = new Document(
                document.language(),
                document.direction(),
                new Title(rewriter.line(document.title().content())),
                rewriter.blocks(document.blocks()));
        return new Filtered(filtered, rewriter.warnings, check.length);
    }

    /**
     * A text without such characters.
     *
     * @param text the text
     * @return a text of the same length
     */
    public static String apply(String text) {
        return isClean(text) ? text : replaceIn(text);
    }

    /**
     * A filtered document.
     *
     * @param document the document to render
     * @param warnings what was replaced
     * @param textLength the number of characters of all runs in UTF-16 units, which tells how much room to make
     */
    public record Filtered(Document document, List<RenderWarning> warnings, int textLength) {

        /**
         * Copies the list.
         *
         * @param document the document to render
         * @param warnings what was replaced
         * @param textLength the number of characters of all runs
         */
        public Filtered {
            warnings = List.copyOf(warnings);
        }
    }

    /** Whether all runs are clean, and how long they are. */
    private static final class Check implements RunVisitor {

        private final char[] buffer = new char[CHUNK];
        private boolean clean = true;
        private int length;

        @Override
        public void visit(Run run) {
            length += run.content().length();
            clean = clean && isClean(run.content(), buffer);
        }
    }

    /** Whether nothing in a text could need to be replaced; a balanced isolate or an emoji says no as well. */
    private static boolean isClean(String text) {
        return isClean(text, new char[Math.min(text.length(), CHUNK)]);
    }

    /** The same with a buffer: an array is read faster than a string. */
    private static boolean isClean(String text, char[] buffer) {
        for (int start = 0; start < text.length(); start += buffer.length) {
            int length = Math.min(buffer.length, text.length() - start);
            text.getChars(start, start + length, buffer, 0);
            for (int i = 0; i < length; i++) {
                char c = buffer[i];
                if ((c < ' ' || c >= 0x7F) && !isPlain(c)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isWhiteSpace(int c) {
        return c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean isPlain(char c) {
        return isWhiteSpace(c)
                || (c >= 0xA0 && c < 0x2028)
                || (c > 0x2069 && c < Character.MIN_SURROGATE)
                || (c >= 0xE000 && c < 0xFDD0);
    }

    private static boolean isShowable(int codePoint) {
        if (isWhiteSpace(codePoint)) {
            return true;
        }
        boolean nonCharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        int type = Character.getType(codePoint);
        boolean turnsDirection = codePoint >= 0x202A && codePoint <= 0x202E;
        return !nonCharacter && !turnsDirection && type != Character.CONTROL && type != Character.SURROGATE;
    }

    private static String replaceIn(String text) {
        char[] characters = text.toCharArray();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < characters.length; i++) {
            int codePoint = text.codePointAt(i);
            int units = Character.charCount(codePoint);
            if (!isShowable(codePoint)) {
                characters[i] = REPLACEMENT;
                characters[i + units - 1] = REPLACEMENT;
            } else if (codePoint >= 0x2066 && codePoint <= 0x2068) {
                open.push(i);
            } else if (codePoint == 0x2069 && open.pollFirst() == null) {
                characters[i] = REPLACEMENT;
            } else if (codePoint == '\n' || codePoint == '\r' || codePoint == 0x2028 || codePoint == 0x2029) {
                close(open, characters);
            }
            i += units - 1;
        }
        close(open, characters);
        return new String(characters);
    }

    private static void close(Deque<Integer> open, char[] characters) {
        open.forEach(i -> characters[i] = REPLACEMENT);
        open.clear();
    }

    /** Builds the tree anew, with the warnings on the way. */
    private static final class Rewriter implements BlockVisitor<Block>, InlineVisitor<Inline> {

        private final List<RenderWarning> warnings = new ArrayList<>();

        List<Block> blocks(List<Block> blocks) {
            return blocks.stream().map(block -> block.accept(this)).toList();
        }

        List<Inline> line(List<Inline> line) {
            return line.stream().map(inline -> inline.accept(this)).toList();
        }

        private Run run(Run run) {
            String content = replaceIn(run.content());
            if (content.equals(run.content())) {
                return run;
            }
            if (run instanceof Text text) {
                return new Text(content, warn(text.source()));
            }
            return run instanceof Value value
                    ? new Value(content, warn(value.source()))
                    : new Label(((Label) run).key(), content);
        }

        private Source warn(Source source) {
            warnings.add(new RenderWarning(RenderWarning.Kind.CHARACTER_REPLACED, source));
            return source;
        }

        private List<ListItem> items(List<ListItem> items) {
            return items.stream()
                    .map(item -> new ListItem(blocks(item.blocks())))
                    .toList();
        }

        private TableRow row(TableRow row) {
            return new TableRow(row.cells().stream()
                    .map(cell -> new TableCell(line(cell.content())))
                    .toList());
        }

        @Override
        public Block visit(Section section) {
            return new Section(new Heading(line(section.heading().content())), blocks(section.blocks()));
        }

        @Override
        public Block visit(Paragraph paragraph) {
            return new Paragraph(line(paragraph.content()));
        }

        @Override
        public Block visit(BulletList list) {
            return new BulletList(items(list.items()));
        }

        @Override
        public Block visit(NumberedList list) {
            return new NumberedList(items(list.items()));
        }

        @Override
        public Block visit(DefinitionList list) {
            return new DefinitionList(list.definitions().stream()
                    .map(definition -> new Definition(line(definition.term()), line(definition.description())))
                    .toList());
        }

        @Override
        public Block visit(Table table) {
            return new Table(
                    row(table.header()), table.rows().stream().map(this::row).toList());
        }

        @Override
        public Block visit(Note note) {
            return new Note(line(note.content()));
        }

        @Override
        public Block visit(PageBreak pageBreak) {
            return pageBreak;
        }

        @Override
        public Inline visit(Text text) {
            return run(text);
        }

        @Override
        public Inline visit(Value value) {
            return run(value);
        }

        @Override
        public Inline visit(Label label) {
            return run(label);
        }

        @Override
        public Inline visit(Emphasis emphasis) {
            return new Emphasis(run(emphasis.run()));
        }

        @Override
        public Inline visit(Code code) {
            return new Code(run(code.run()));
        }

        @Override
        public Inline visit(Link link) {
            return new Link(run(link.run()), link.target());
        }

        @Override
        public Inline visit(GapMark mark) {
            return new GapMark(mark.runs().stream().map(this::run).toList());
        }
    }
}
