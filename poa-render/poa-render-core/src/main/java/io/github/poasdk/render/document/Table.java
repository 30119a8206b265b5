package io.github.poasdk.render.document;

import java.util.List;

/**
 * A table with a row of headers. The first cell of each row is the header of that row.
 *
 * @param header the headers of the columns
 * @param rows the rows, each with as many cells as the header
 */
public record Table(TableRow header, List<TableRow> rows) implements Block {

    /**
     * Copies what can be changed and checks the form.
     *
     * @param header the headers of the columns
     * @param rows the rows
     * @throws IllegalArgumentException if there is no column, or a row has more or fewer cells than the header
     */
    public Table {
        rows = List.copyOf(rows);
        int columns = header.cells().size();
        if (columns == 0) {
            throw new IllegalArgumentException("a table must have a column");
        }
        for (TableRow row : rows) {
            if (row.cells().size() != columns) {
                throw new IllegalArgumentException(
                        "a row must have " + columns + " cells: " + row.cells().size());
            }
        }
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
