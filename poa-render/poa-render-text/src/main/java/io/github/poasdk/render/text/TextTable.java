package io.github.poasdk.render.text;

import io.github.poasdk.render.MappedText;
import io.github.poasdk.render.document.Table;
import io.github.poasdk.render.document.TableCell;
import io.github.poasdk.render.document.TableRow;
import java.util.ArrayList;
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
    private final List<List<FlatLine>> rows = new ArrayList<>();
    private final int[] natural;
    private final int[] longestWord;

    TextTable(Table table, Function<TableCell, FlatLine> flat) {
        natural = new int[table.header().cells().size()];
        longestWord = new int[natural.length];
        add(table.header(), flat);
        table.rows().forEach(row -> add(row, flat));
    }

    private void add(TableRow row, Function<TableCell, FlatLine> flat) {
        List<FlatLine> cells = new ArrayList<>(natural.length);
        for (int i = 0; i < natural.length; i++) {
            FlatLine cell = flat.apply(row.cells().get(i));
            cells.add(cell);
            int column = i;
            filler.fill(
                    cell,
                    Integer.MAX_VALUE,
                    Integer.MAX_VALUE,
                    (from, to, width) -> natural[column] = Math.max(natural[column], width));
            longestWord[i] = Math.max(longestWord[i], filler.longestWord());
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

    void write(int[] widths, String indent, MappedText out) {
        writeRow(rows.get(0), widths, indent, out);
        out.sign(indent);
        for (int i = 0; i < widths.length; i++) {
            out.signs(' ', i > 0 ? SPACE : 0).signs('-', widths[i]);
        }
        out.sign('\n');
        for (int i = 1; i < rows.size(); i++) {
            if (writeRow(rows.get(i), widths, indent, out) && i + 1 < rows.size()) {
                out.sign('\n');
            }
        }
    }

    /** Whether the row took more than one line. */
    private boolean writeRow(List<FlatLine> cells, int[] widths, String indent, MappedText out) {
        List<List<CellLine>> columns = new ArrayList<>(widths.length);
        int height = 0;
        for (int i = 0; i < widths.length; i++) {
            List<CellLine> column = new ArrayList<>();
            filler.fill(
                    cells.get(i), widths[i], widths[i], (from, to, width) -> column.add(new CellLine(from, to, width)));
            columns.add(column);
            height = Math.max(height, column.size());
        }
        for (int i = 0; i < height; i++) {
            out.sign(indent);
            int missing = 0;
            for (int column = 0; column < widths.length; column++) {
                int width = 0;
                if (i < columns.get(column).size()) {
                    CellLine cell = columns.get(column).get(i);
                    width = cell.width();
                    if (cell.from() < cell.to()) {
                        out.signs(' ', missing);
                        missing = 0;
                        cells.get(column).write(cell.from(), cell.to(), out);
                    }
                }
                missing += widths[column] - width + SPACE;
            }
            out.sign('\n');
        }
        return height > 1;
    }

    /** A line of a cell. */
    private record CellLine(int from, int to, int width) {}
}
