package io.github.poasdk.render.text;

import io.github.poasdk.render.MappedText;
import io.github.poasdk.render.document.Table;
import io.github.poasdk.render.document.TableRow;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A table whose columns stand below each other; cells are filled like paragraphs. */
final class TextTable {

    private static final int SPACE = 2;

    /** What a column needs at least, so that a table does not become a row of single words. */
    private static final int MIN_COLUMN = 8;

    private final LineFiller filler = new LineFiller();
    private final int rows;
    private final int[] natural;
    private final int[] longestWord;

    /** The text of all cells, row by row, and where each ends. */
    private final FlatLine text;

    private final int[] ends;

    /** The lines of the row that is being written, column by column, and where those of each column end. */
    private final CellLines lines = new CellLines();

    private final int[] lineEnds;

    /** The text is a place to work in, and is the table's until that is written. */
    TextTable(Table table, FlatLine text) {
        this.text = text.clear();
        int columns = table.header().cells().size();
        rows = table.rows().size() + 1;
        natural = new int[columns];
        longestWord = new int[columns];
        lineEnds = new int[columns];
        ends = new int[rows * columns];
        for (int row = 0; row < rows; row++) {
            add(row, row == 0 ? table.header() : table.rows().get(row - 1));
        }
    }

    private void add(int row, TableRow content) {
        for (int column = 0; column < natural.length; column++) {
            int cell = row * natural.length + column;
            ends[cell] = text.add(content.cells().get(column).content()).length();
            lines.clear();
            fill(cell, Integer.MAX_VALUE);
            natural[column] = Math.max(natural[column], lines.width(0));
            longestWord[column] = Math.max(longestWord[column], filler.longestWord());
        }
    }

    private void fill(int cell, int width) {
        filler.fill(text, cell == 0 ? 0 : ends[cell - 1], ends[cell], width, width, lines);
    }

    /** The widths of the columns; nothing if the table is too wide. */
    Optional<int[]> widths(int width) {
        int columns = natural.length;
        int room = width - SPACE * (columns - 1);
        int[] widths = new int[columns];
        List<Integer> narrowFirst = IntStream.range(0, columns)
                .boxed()
                .sorted(Comparator.comparingInt(i -> natural[i]))
                .toList();
        int left = columns;
        for (int column : narrowFirst) {
            int least = Math.min(natural[column], Math.max(MIN_COLUMN, longestWord[column]));
            widths[column] = Math.max(least, Math.min(natural[column], room / left));
            room -= widths[column];
            left--;
        }
        return room < 0 ? Optional.empty() : Optional.of(widths);
    }

    void write(int[] widths, String indent, MappedText out) {
        writeRow(0, widths, indent, out);
        out.sign(indent);
        for (int i = 0; i < widths.length; i++) {
            out.signs(' ', i > 0 ? SPACE : 0).signs('-', widths[i]);
        }
        out.sign('\n');
        for (int row = 1; row < rows; row++) {
            if (writeRow(row, widths, indent, out) && row + 1 < rows) {
                out.sign('\n');
            }
        }
    }

    /** Whether the row took more than one line. */
    private boolean writeRow(int row, int[] widths, String indent, MappedText out) {
        lines.clear();
        int height = 0;
        for (int column = 0; column < widths.length; column++) {
            int before = lines.count();
            fill(row * widths.length + column, widths[column]);
            lineEnds[column] = lines.count();
            height = Math.max(height, lines.count() - before);
        }
        for (int i = 0; i < height; i++) {
            out.sign(indent);
            writeLine(i, widths, out);
            out.sign('\n');
        }
        return height > 1;
    }

    /** Space is written only before a cell that has something, so that no line ends in it. */
    private void writeLine(int number, int[] widths, MappedText out) {
        int missing = 0;
        for (int column = 0; column < widths.length; column++) {
            int line = number + (column == 0 ? 0 : lineEnds[column - 1]);
            int width = 0;
            if (line < lineEnds[column] && lines.from(line) < lines.to(line)) {
                width = lines.width(line);
                out.signs(' ', missing);
                missing = 0;
                text.write(lines.from(line), lines.to(line), out);
            }
            missing += widths[column] - width + SPACE;
        }
    }

    /** Lines as three numbers each: where they begin and end in the text, and their width. */
    private static final class CellLines implements LineFiller.Sink {

        private static final int NUMBERS = 3;

        private int[] numbers = new int[16 * NUMBERS];
        private int size;

        @Override
        public void line(int start, int end, int width) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size] = start;
            numbers[size + 1] = end;
            numbers[size + 2] = width;
            size += NUMBERS;
        }

        void clear() {
            size = 0;
        }

        int count() {
            return size / NUMBERS;
        }

        int from(int line) {
            return numbers[line * NUMBERS];
        }

        int to(int line) {
            return numbers[line * NUMBERS + 1];
        }

        int width(int line) {
            return numbers[line * NUMBERS + 2];
        }
    }
}
