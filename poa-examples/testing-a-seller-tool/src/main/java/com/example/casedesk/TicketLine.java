package com.example.casedesk;

import io.github.poasdk.render.MappedText;
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

/** Writes a line: white space becomes single blanks, and what could be markup is escaped. One instance for one document. */
final class TicketLine implements InlineVisitor<Void> {

    private static final String SIGNS = "\\*#{}[]|";
    private static final String MARK_OF_A_BLOCK = "h[1-6]|bq";

    private final MappedText out;
    private int start;

    /** Whether a blank has to stand before the next word. */
    private boolean isApart;

    TicketLine(MappedText out) {
        this.out = out;
    }

    void write(List<Inline> content) {
        begin();
        content.forEach(inline -> inline.accept(this));
    }

    void writePair(List<Inline> term, Label colon, List<Inline> description) {
        begin();
        for (Inline inline : term) {
            if (inline instanceof Run run) {
                marked("*", run, "*");
            } else {
                inline.accept(this);
            }
        }
        colon.accept(this);
        description.forEach(inline -> inline.accept(this));
    }

    private void begin() {
        start = out.length();
        isApart = false;
    }

    private Void words(Run run) {
        return words(run, 0, run.content().length());
    }

    private Void words(Run run, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = run.content().charAt(i);
            if (Character.isWhitespace(c)) {
                isApart = out.length() > start;
            } else {
                separate();
                if (SIGNS.indexOf(c) >= 0 || (c == '.' && isMarkOfABlock())) {
                    out.runAs(run, i, i + 1, "\\" + c);
                } else {
                    out.run(run, i, i + 1);
                }
            }
        }
        return null;
    }

    /** Marks touch the words that they mark, whatever blanks there are. */
    private Void marked(String open, Run run, String close) {
        String content = run.content();
        int to = content.stripTrailing().length();
        int from = content.length() - content.stripLeading().length();
        if (to == 0) {
            return words(run);
        }
        words(run, 0, from);
        separate();
        out.sign(open);
        words(run, from, to);
        out.sign(close);
        return words(run, to, content.length());
    }

    private void separate() {
        if (isApart) {
            out.sign(' ');
            isApart = false;
        }
    }

    private boolean isMarkOfABlock() {
        return out.length() == start + 2 && ("" + out.charAt(start) + out.charAt(start + 1)).matches(MARK_OF_A_BLOCK);
    }

    @Override
    public Void visit(Text text) {
        return words(text);
    }

    @Override
    public Void visit(Value value) {
        return words(value);
    }

    @Override
    public Void visit(Label label) {
        return words(label);
    }

    @Override
    public Void visit(Emphasis emphasis) {
        return marked("*", emphasis.run(), "*");
    }

    @Override
    public Void visit(Code code) {
        return marked("{{", code.run(), "}}");
    }

    @Override
    public Void visit(Link link) {
        return marked("[", link.run(), "|" + link.target() + "]");
    }

    @Override
    public Void visit(GapMark mark) {
        mark.runs().forEach(this::words);
        return null;
    }
}
