package io.github.poasdk.render.text;

import io.github.poasdk.render.MappedText;
import io.github.poasdk.render.document.Run;
import io.github.poasdk.render.document.Table;
import io.github.poasdk.render.document.TableCell;
import io.github.poasdk.render.document.TableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A table whose columns stand below each other; cells are filled like paragraphs. */
final class TextTable {

    private static final int SPACE = 2;

    /** What a column needs at least, so that a table does not become a row of single words. */
    private static final int MIN_COLUMN = 8;

    private final LineFiller filler = new LineFiller();
    private final List<List<List<Run>>> rows = new ArrayList<>();
    private final int[] natural;
    private final int[] longestWord;

    TextTable(Table table, Function<TableCell, FlatLine> flat) {
        natural = new int[table.header().cells().size()];
        longestWord = new int[natural.length];
        add(table.header(), flat);
        table.rows().forEach(row -> add(row, flat));
    }

    private void add(TableRow row, Function<TableCell, FlatLine> flat) {
        List<List<Run>> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            List<Run> cell = flat.apply(row.cells().get(i)).runs();
            cells.add(cell);
            int column = i;
            filler.fill(
                    cell, Integer.MAX_VALUE, (line, last) -> natural[column] = Math.max(natural[column], line.width()));
            filler.fill(cell, 1, (line, last) -> longestWord[column] = Math.max(longestWord[column], line.width()));
        }
        rows.add(cells);
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

    void write(int[] widths, String indent, MappedText out, TextLines lines) {
        writeRow(rows.get(0), widths, indent, out, lines);
        String[] rules =
                Arrays.stream(widths).mapToObj(width -> "-".repeat(width)).toArray(String[]::new);
        out.sign(indent + String.join(" ".repeat(SPACE), rules) + "\n");
        for (int i = 1; i < rows.size(); i++) {
            if (writeRow(rows.get(i), widths, indent, out, lines) && i + 1 < rows.size()) {
                out.sign('\n');
            }
        }
    }

    /** Whether the row took more than one line. */
    private boolean writeRow(List<List<Run>> cells, int[] widths, String indent, MappedText out, TextLines lines) {
        List<List<Piece>> columns = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < cells.size(); i++) {
            List<Piece> column = new ArrayList<>();
            filler.fill(cells.get(i), widths[i], (line, last) -> column.add(Piece.of(line)));
            columns.add(column);
            height = Math.max(height, column.size());
        }
        for (int i = 0; i < height; i++) {
            out.sign(indent);
            int missing = 0;
            for (int column = 0; column < columns.size(); column++) {
                Piece piece =
                        i < columns.get(column).size() ? columns.get(column).get(i) : Piece.NONE;
                if (piece.width() > 0) {
                    out.sign(" ".repeat(missing));
                    missing = 0;
                    piece.write(lines);
                }
                missing += widths[column] - piece.width() + SPACE;
            }
            out.sign('\n');
        }
        return height > 1;
    }

    /** A line of a cell. */
    private record Piece(List<Run> runs, List<int[]> ranges, int width) {

        private static final Piece NONE = new Piece(List.of(), List.of(), 0);

        static Piece of(LineFiller line) {
            List<Run> runs = new ArrayList<>();
            List<int[]> ranges = new ArrayList<>();
            for (int i = 0; i < line.size(); i++) {
                runs.add(line.run(i));
                ranges.add(new int[] {line.start(i), line.end(i)});
            }
            return new Piece(runs, ranges, line.width());
        }

        void write(TextLines lines) {
            for (int i = 0; i < runs.size(); i++) {
                lines.write(runs.get(i), ranges.get(i)[0], ranges.get(i)[1]);
            }
        }
    }
}
