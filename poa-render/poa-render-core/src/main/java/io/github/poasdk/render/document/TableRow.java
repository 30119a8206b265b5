package io.github.poasdk.render.document;

import java.util.Arrays;
import java.util.List;

/**
 * A row of a table.
 *
 * @param cells the cells from the first column to the last
 */
public record TableRow(List<TableCell> cells) {

    /**
     * Copies what can be changed.
     *
     * @param cells the cells from the first column to the last
     */
    public TableRow {
        cells = List.copyOf(cells);
    }

    /**
     * The same from single ones.
     *
     * @param cells the cells from the first column to the last
     * @return what was asked for
     */
    public static TableRow of(TableCell... cells) {
        return new TableRow(Arrays.asList(cells));
    }
}
