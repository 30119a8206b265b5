package io.github.poasdk.render.markdown;

import io.github.poasdk.render.MappedText;
import io.github.poasdk.render.ReviewMarks;
import io.github.poasdk.render.document.Code;
import io.github.poasdk.render.document.Emphasis;
import io.github.poasdk.render.document.GapMark;
import io.github.poasdk.render.document.Inline;
import io.github.poasdk.render.document.InlineVisitor;
import io.github.poasdk.render.document.Label;
import io.github.poasdk.render.document.Link;
import io.github.poasdk.render.document.Run;
import io.github.poasdk.render.document.Text;
import io.github.poasdk.render.document.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the text of a block on one line. White space becomes single spaces, none at the beginning or the end; every sign
 * that could be read as Markdown is escaped. One instance for one document.
 */
final class MarkdownLine implements InlineVisitor<Void> {

    /** Signs that mean something wherever they stand. */
    private static final String ALWAYS = "\\`*_[]<&|~#$";

    /** Signs that mean something at the beginning of a block. */
    private static final String FIRST = "->+=";

    private static final int MAX_LIST_NUMBER = 9;
    private static final String[] ESCAPED = escaped();

    /** What interrupts a piece of plain text: signs that mean something, white space, and an exclamation mark. */
    private static final boolean[] STOPS = stops();

    private final MappedText out;
    private final ReviewMarks marks;
    private boolean inCell;

    /** Whether nothing was written yet, or only digits, of which there are so many. */
    private boolean first;

    private int digits;

    /** The white space that separates words if another one follows. */
    private @Nullable Run space;

    private int spaceAt;

    MarkdownLine(MappedText out, ReviewMarks marks) {
        this.out = out;
        this.marks = marks;
    }

    private static String[] escaped() {
        String[] escaped = new String[128];
        for (char c = 0; c < escaped.length; c++) {
            escaped[c] = "\\" + c;
        }
        return escaped;
    }

    private static boolean[] stops() {
        boolean[] stops = new boolean[128];
        (ALWAYS + " \n\t\r!").chars().forEach(c -> stops[c] = true);
        return stops;
    }

    /** A block of text. */
    void write(List<Inline> content) {
        begin();
        add(content);
        space = null;
    }

    /** A cell of a table, in which a backslash would also speak to what finds the cells. */
    void writeCell(List<Inline> content) {
        inCell = true;
        write(content);
        inCell = false;
    }

    /** A term that stands out, its colon and its description. */
    void writePair(List<Inline> term, Run colon, List<Inline> description) {
        begin();
        for (int i = 0; i < term.size(); i++) {
            Inline inline = term.get(i);
            if (inline instanceof Run run) {
                strong(run);
            } else {
                inline.accept(this);
            }
        }
        text(colon);
        add(description);
        space = null;
    }

    /** Words of ours. */
    void writeWords(Run... words) {
        begin();
        for (Run run : words) {
            text(run);
        }
        space = null;
    }

    /** Whether a line would have anything on it. */
    static boolean isBlank(List<Inline> content) {
        for (int i = 0; i < content.size(); i++) {
            if (!content.get(i).accept(Blank.INSTANCE)) {
                return false;
            }
        }
        return true;
    }

    private void begin() {
        first = true;
        digits = 0;
        space = null;
    }

    private void add(List<Inline> content) {
        for (int i = 0; i < content.size(); i++) {
            content.get(i).accept(this);
        }
    }

    private void text(Run run) {
        if (marks.isEmpty() || !marks.isMarked(run)) {
            characters(run, 0, run.content().length());
            return;
        }
        for (ReviewMarks.Part part : marks.partsOf(run)) {
            characters(run, part.start(), part.end());
            for (int number : part.numbers()) {
                Label label = new Label("note", "[" + number + "]");
                characters(label, 0, label.content().length());
            }
        }
    }

    private void characters(Run run, int start, int end) {
        String content = run.content();
        int i = start;
        while (i < end) {
            char c = content.charAt(i);
            if (isSpace(c)) {
                if (c == ' ' && isWithin(content, i, end)) {
                    i = plain(run, content, i, end);
                } else {
                    wordEnds(run, i);
                    i++;
                }
            } else if (space == null && !first && !stops(c)) {
                i = plain(run, content, i, end);
            } else {
                character(run, i, c, c == '!' && i + 1 == end);
                i++;
            }
        }
    }

    /** Whether a space has a word on both sides, so that it can be written with them. */
    private boolean isWithin(String content, int at, int end) {
        return space == null && !first && at + 1 < end && !stops(content.charAt(at + 1));
    }

    /** Writes all that needs no care, single spaces included, and says where that ends. */
    private int plain(Run run, String content, int start, int end) {
        int i = start + 1;
        while (i < end) {
            char c = content.charAt(i);
            if (stops(c) && !(c == ' ' && i + 1 < end && !stops(content.charAt(i + 1)))) {
                break;
            }
            i++;
        }
        out.run(run, start, i);
        return i;
    }

    private static boolean stops(char c) {
        return c < 128 ? STOPS[c] : c == '\u2028' || c == '\u2029';
    }

    private void wordEnds(Run run, int at) {
        if (space == null && !(first && digits == 0)) {
            space = run;
            spaceAt = at;
        }
    }

    /** One character; an exclamation mark would make an image of a link that follows. */
    private void character(Run run, int at, char c, boolean beforeLink) {
        writeSpace();
        boolean escape = beforeLink || isSpecial(c) || (first && beginsBlock(c));
        if (c == '\\' && inCell) {
            out.runAs(run, at, at + 1, "&#92;");
        } else if (escape) {
            out.runAs(run, at, at + 1, ESCAPED[c]);
        } else {
            out.run(run, at, at + 1);
        }
        boolean digit = c >= '0' && c <= '9';
        first = first && digit;
        digits += digit ? 1 : 0;
    }

    /** Whether a sign at this place would make a list, a quotation or a heading of what follows. */
    private boolean beginsBlock(char c) {
        return digits == 0 ? FIRST.indexOf(c) >= 0 : digits <= MAX_LIST_NUMBER && (c == '.' || c == ')');
    }

    private void writeSpace() {
        if (space != null) {
            out.runAs(space, spaceAt, spaceAt + 1, " ");
            space = null;
            first = false;
        }
    }

    private static boolean isSpecial(char c) {
        return c < 128 && STOPS[c] && c != '!' && !isSpace(c);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** Asterisks make words stand out only if they touch letters or digits; other words are written as they are. */
    private void strong(Run run) {
        String content = run.content();
        boolean possible = !content.isEmpty()
                && Character.isLetterOrDigit(content.codePointAt(0))
                && Character.isLetterOrDigit(content.codePointBefore(content.length()))
                && !follows('*')
                && !marks.isMarked(run);
        if (!possible) {
            text(run);
            return;
        }
        writeSpace();
        out.sign("**");
        first = false;
        text(run);
        out.sign("**");
    }

    private boolean follows(char sign) {
        return space == null && out.length() > 0 && out.charAt(out.length() - 1) == sign;
    }

    @Override
    public Void visit(Text text) {
        text(text);
        return null;
    }

    @Override
    public Void visit(Value value) {
        text(value);
        return null;
    }

    @Override
    public Void visit(Label label) {
        text(label);
        return null;
    }

    @Override
    public Void visit(Emphasis emphasis) {
        strong(emphasis.run());
        return null;
    }

    /** An identifier of letters, digits and plain signs is written as code, whatever else as text. */
    @Override
    public Void visit(Code code) {
        Run run = code.run();
        if (!isIdentifier(run.content()) || follows('`') || marks.isMarked(run)) {
            text(run);
            return null;
        }
        writeSpace();
        out.sign('`').run(run, 0, run.content().length()).sign('`');
        first = false;
        return null;
    }

    private static boolean isIdentifier(String content) {
        return !content.isEmpty()
                && content.chars()
                        .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_'));
    }

    @Override
    public Void visit(Link link) {
        Run run = link.run();
        String content = run.content();
        int start = 0;
        int end = content.length();
        while (start < end && isSpace(content.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(content.charAt(end - 1))) {
            end--;
        }
        if (start == end || marks.isMarked(run)) {
            text(run);
            return null;
        }
        writeSpace();
        out.sign('[');
        first = false;
        characters(run, start, end);
        out.sign("](<" + link.target().replace("&", "\\&").replace("|", "\\|") + ">)");
        return null;
    }

    @Override
    public Void visit(GapMark mark) {
        mark.runs().forEach(this::text);
        return null;
    }

    /** Whether a part of a line would leave no trace. */
    private enum Blank implements InlineVisitor<Boolean> {
        INSTANCE;

        private static boolean is(Run run) {
            String content = run.content();
            for (int i = 0; i < content.length(); i++) {
                if (!isSpace(content.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Boolean visit(Text text) {
            return is(text);
        }

        @Override
        public Boolean visit(Value value) {
            return is(value);
        }

        @Override
        public Boolean visit(Label label) {
            return is(label);
        }

        @Override
        public Boolean visit(Emphasis emphasis) {
            return is(emphasis.run());
        }

        @Override
        public Boolean visit(Code code) {
            return is(code.run());
        }

        @Override
        public Boolean visit(Link link) {
            return is(link.run());
        }

        @Override
        public Boolean visit(GapMark mark) {
            return mark.runs().stream().allMatch(Blank::is);
        }
    }
}
