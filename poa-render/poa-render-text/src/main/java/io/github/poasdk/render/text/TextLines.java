package io.github.poasdk.render.text;

import io.github.poasdk.render.MappedText;

/** Writes filled lines, and in a review copy what underlines them. One instance for one document. */
final class TextLines {

    private final MappedText out;
    private final LineFiller filler = new LineFiller();
    private final Paragraph paragraph = new Paragraph();
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

    /** A paragraph: the first line begins with one prefix of plain signs, every other one with the other. */
    void paragraph(String firstPrefix, String prefix, FlatLine text) {
        paragraph.start = firstPrefix;
        paragraph.prefix = prefix;
        paragraph.text = text;
        filler.fill(text, width - firstPrefix.length(), width - prefix.length(), paragraph);
    }

    /** The paragraph that is being written. */
    private final class Paragraph implements LineFiller.Sink {

        private String start = "";
        private String prefix = "";
        private FlatLine text = FlatLine.EMPTY;

        @Override
        public void line(int from, int to, int columns) {
            out.sign(from == to ? start.stripTrailing() : start);
            text.write(from, to, out);
            out.sign('\n');
            if (text.hasMarks()) {
                underline(start.length(), from, to);
            }
            start = prefix;
        }

        private void underline(int indent, int from, int to) {
            StringBuilder underline = new StringBuilder(" ".repeat(indent));
            boolean any = false;
            boolean space = false;
            int i = from;
            while (i < to) {
                int c = Character.codePointAt(text.characters(), i, to);
                boolean marked = text.isUnderlined(i);
                boolean isSpace = LineFiller.isSpace((char) c);
                any |= marked;
                underline.append((marked ? "^" : " ").repeat(isSpace ? (space ? 0 : 1) : DisplayWidth.of(c)));
                space = isSpace;
                i += Character.charCount(c);
            }
            if (any) {
                out.sign(underline.toString().stripTrailing()).sign('\n');
            }
        }
    }
}
