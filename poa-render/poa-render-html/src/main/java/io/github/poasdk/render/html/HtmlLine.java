package io.github.poasdk.render.html;

import io.github.poasdk.render.MappedText;
import io.github.poasdk.render.ReviewMarks;
import io.github.poasdk.render.ReviewNote;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the text of a block. Escaping is the only way in. One instance for one document. */
final class HtmlLine implements InlineVisitor<Void> {

    private final MappedText out;
    private final ReviewMarks marks;
    private final String idPrefix;

    /** In a document written from right to left, every text of the plan is kept apart from what stands beside it. */
    private final boolean rightToLeft;

    /** The remarks that end in the lines since they were last asked for. */
    private final List<Integer> numbers = new ArrayList<>();

    HtmlLine(MappedText out, ReviewMarks marks, String idPrefix, boolean rightToLeft) {
        this.out = out;
        this.marks = marks;
        this.idPrefix = idPrefix;
        this.rightToLeft = rightToLeft;
    }

    HtmlLine write(List<Inline> content) {
        for (int i = 0; i < content.size(); i++) {
            content.get(i).accept(this);
        }
        return this;
    }

    /** The remarks that ended in lines since this was last asked. */
    List<Integer> takeNumbers() {
        if (numbers.isEmpty()) {
            return List.of();
        }
        List<Integer> taken = List.copyOf(numbers);
        numbers.clear();
        return taken;
    }

    /** Words without marks. */
    void words(Run run) {
        characters(run, 0, run.content().length());
    }

    private Void run(Run run) {
        if (marks.isEmpty() || !marks.isMarked(run)) {
            characters(run, 0, run.content().length());
        } else {
            marks.partsOf(run).forEach(part -> part(run, part));
        }
        return null;
    }

    private void part(Run run, ReviewMarks.Part part) {
        if (part.level().isPresent()) {
            out.sign("<mark class=\"" + cssClass(part.level().get()) + "\">");
            characters(run, part.start(), part.end());
            out.sign("</mark>");
        } else {
            characters(run, part.start(), part.end());
        }
        for (int number : part.numbers()) {
            out.sign("<a class=\"poa-reference\" href=\"#" + idPrefix + "note-" + number + "\">");
            Label label = new Label("note", String.valueOf(number));
            out.run(label, 0, label.content().length()).sign("</a>");
            numbers.add(number);
        }
    }

    static String cssClass(ReviewNote.Level level) {
        return "poa-" + level.name().toLowerCase(Locale.ROOT);
    }

    private void characters(Run run, int start, int end) {
        String content = run.content();
        int plain = start;
        for (int i = start; i < end; i++) {
            char c = content.charAt(i);
            if (c == '&' || c == '<' || c == '>' || c == '\r') {
                out.run(run, plain, i);
                out.runAs(run, i, i + 1, escaped(c));
                plain = i + 1;
            }
        }
        out.run(run, plain, end);
    }

    private static String escaped(char c) {
        if (c == '&') {
            return "&amp;";
        }
        if (c == '\r') {
            return "&#13;";
        }
        return c == '<' ? "&lt;" : "&gt;";
    }

    static String attribute(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private boolean isApart(Run run) {
        return rightToLeft || hasRightToLeft(run.content());
    }

    private static boolean hasRightToLeft(String content) {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c >= 0x590 && (Character.isSurrogate(c) || isRightToLeft(c))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRightToLeft(char c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || (c >= 0x2066 && c <= 0x2069);
    }

    @Override
    public Void visit(Text text) {
        if (!isApart(text)) {
            return run(text);
        }
        out.sign("<bdi>");
        run(text);
        out.sign("</bdi>");
        return null;
    }

    @Override
    public Void visit(Value value) {
        return run(value);
    }

    @Override
    public Void visit(Label label) {
        return run(label);
    }

    @Override
    public Void visit(Emphasis emphasis) {
        out.sign("<strong>");
        emphasis.run().accept(this);
        out.sign("</strong>");
        return null;
    }

    @Override
    public Void visit(Code code) {
        out.sign("<code>");
        code.run().accept(this);
        out.sign("</code>");
        return null;
    }

    @Override
    public Void visit(Link link) {
        out.sign("<a href=\"" + attribute(link.target()) + "\" rel=\"noopener noreferrer nofollow\">");
        link.run().accept(this);
        out.sign("</a>");
        return null;
    }

    @Override
    public Void visit(GapMark mark) {
        out.sign("<mark class=\"poa-gap\">");
        mark.runs().forEach(run -> run.accept(this));
        out.sign("</mark>");
        return null;
    }
}
