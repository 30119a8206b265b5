package io.github.poasdk.render.text;

import io.github.poasdk.render.MappedText;
import io.github.poasdk.render.document.Run;

/** Writes filled lines, and in a review copy what underlines them. One instance for one document. */
final class TextLines {

    private final MappedText out;
    private final LineFiller filler = new LineFiller();
    private final int width;

    TextLines(MappedText out, int width) {
        this.out = out;
        this.width = width;
    }

    int width() {
        return width;
    }

    void blankLine() {
        out.sign('\n');
    }

    /** A paragraph: the first line begins with one prefix, every other one with the other. */
    void paragraph(String firstPrefix, String prefix, FlatLine text) {
        boolean[] first = {true};
        filler.fill(text.runs(), width - width(firstPrefix), width - width(prefix), (line, last) -> {
            String start = first[0] ? firstPrefix : prefix;
            first[0] = false;
            out.sign(line.size() == 0 ? start.stripTrailing() : start);
            write(line);
            out.sign('\n');
            underline(" ".repeat(width(start)), line, text);
        });
    }

    /** Adds the pieces of a line. */
    void write(LineFiller line) {
        for (int i = 0; i < line.size(); i++) {
            write(line.run(i), line.start(i), line.end(i));
        }
    }

    void write(Run run, int start, int end) {
        if (isSpace(run, start)) {
            out.runAs(run, start, end, " ");
        } else {
            out.run(run, start, end);
        }
    }

    private void underline(String indent, LineFiller line, FlatLine text) {
        StringBuilder underline = new StringBuilder(indent);
        boolean any = false;
        for (int i = 0; i < line.size(); i++) {
            Run run = line.run(i);
            boolean marked = text.isUnderlined(run);
            any |= marked;
            String mark = marked ? "^" : " ";
            String piece = run.content().substring(line.start(i), line.end(i));
            underline.append(mark.repeat(isSpace(run, line.start(i)) ? 1 : width(piece)));
        }
        if (any) {
            out.sign(underline.toString().stripTrailing()).sign('\n');
        }
    }

    /** A piece that begins with what parts words is that single character. */
    private static boolean isSpace(Run run, int start) {
        char c = run.content().charAt(start);
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    static int width(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }
}
