package io.github.poasdk.validation.report;

import io.github.poasdk.validation.coverage.CoverageMatrix;
import io.github.poasdk.validation.coverage.CoverageRow;
import io.github.poasdk.validation.finding.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a coverage matrix as a table of plain text, as an HTML table to be put into a page, or as JSON. Immutable and
 * thread-safe; the same for the same matrix on any machine.
 *
 * <pre>{@code
 * System.out.print(CoverageWriter.create().text(CoverageMatrix.of(plan), Locale.ENGLISH));
 * }</pre>
 */
public final class CoverageWriter {

    private static final CoverageWriter INSTANCE = new CoverageWriter();
    private static final int WIDEST = 26;
    private static final String GAP = "-";
    private static final List<String> COLUMNS = List.of(
            "element.issues",
            "coverage.product",
            "element.rootCauses",
            "coverage.corrective",
            "coverage.preventive",
            "element.evidence");

    private CoverageWriter() {}

    /**
     * The only one.
     *
     * @return a writer
     */
    public static CoverageWriter create() {
        return INSTANCE;
    }

    /**
     * The matrix as a table with aligned columns, and below it what is missing. Nothing is shown as a hyphen.
     *
     * @param matrix the matrix
     * @param locale the language of the reader; English if there is no other
     * @return lines, each with a line feed
     */
    public String text(CoverageMatrix matrix, Locale locale) {
        ReportWords words = ReportWords.forLocale(locale);
        List<List<String>> table = new ArrayList<>();
        table.add(COLUMNS.stream().map(words::get).toList());
        matrix.rows().forEach(row -> table.add(cells(row)));
        StringBuilder text = new StringBuilder();
        int[] widths = widths(table);
        table.forEach(cells -> appendLine(cells, widths, text));
        matrix.gaps()
                .forEach(gap ->
                        text.append(DisplayText.visible(sentence(gap, words))).append('\n'));
        if (matrix.omittedRows() > 0) {
            text.append(words.count("coverage.omitted", matrix.omittedRows())).append('\n');
        }
        return text.toString();
    }

    /**
     * The matrix as an HTML table with a caption and headers that name their scope, and a list of what is missing.
     *
     * @param matrix the matrix
     * @param locale the language of the reader; English if there is no other
     * @return a fragment in which all text of the plan is escaped
     */
    public String html(CoverageMatrix matrix, Locale locale) {
        ReportWords words = ReportWords.forLocale(locale);
        StringBuilder html = new StringBuilder("<table lang=\"")
                .append(words.language().toLanguageTag())
                .append("\">\n<caption>");
        HtmlText.append(words.get("coverage.title"), html);
        html.append("</caption>\n<thead>\n<tr>");
        COLUMNS.forEach(column -> appendCell("th scope=\"col\"", "th", words.get(column), html));
        html.append("</tr>\n</thead>\n<tbody>\n");
        for (CoverageRow row : matrix.rows()) {
            List<String> cells = cells(row);
            html.append("<tr>");
            appendCell("th scope=\"row\"", "th", cells.get(0), html);
            cells.subList(1, cells.size()).forEach(cell -> appendCell("td", "td", cell, html));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
        if (!matrix.gaps().isEmpty() || matrix.omittedRows() > 0) {
            html.append("<ul>\n");
            matrix.gaps().forEach(gap -> appendCell("li", "li", sentence(gap, words), html));
            if (matrix.omittedRows() > 0) {
                appendCell("li", "li", words.count("coverage.omitted", matrix.omittedRows()), html);
            }
            html.append("</ul>\n");
        }
        return html.toString();
    }

    /**
     * The matrix as JSON: {@code rows} with {@code issueId}, {@code asin}, {@code causeId}, {@code correctiveIds},
     * {@code preventiveIds}, {@code evidenceIds} and the codes of its {@code gaps}; {@code omittedRows}; and {@code gaps} with
     * {@code code} and {@code pointer}.
     *
     * @param matrix the matrix
     * @return the JSON
     */
    public String json(CoverageMatrix matrix) {
        ObjectNode root = ReportMapper.object();
        ArrayNode rows = root.putArray("rows");
        for (CoverageRow row : matrix.rows()) {
            ObjectNode node = rows.addObject()
                    .put("issueId", row.issueId())
                    .put("asin", row.asin())
                    .put("causeId", row.causeId());
            row.correctiveIds().forEach(node.putArray("correctiveIds")::add);
            row.preventiveIds().forEach(node.putArray("preventiveIds")::add);
            row.evidenceIds().forEach(node.putArray("evidenceIds")::add);
            row.gaps().stream().map(Finding::code).forEach(node.putArray("gaps")::add);
        }
        root.put("omittedRows", matrix.omittedRows());
        ArrayNode gaps = root.putArray("gaps");
        matrix.gaps().forEach(gap -> gaps.addObject().put("code", gap.code()).put("pointer", gap.pointer()));
        return ReportMapper.text(root);
    }

    private static List<String> cells(CoverageRow row) {
        return List.of(
                cell(List.of(row.issueId())),
                cell(List.of(row.asin())),
                cell(List.of(row.causeId())),
                cell(row.correctiveIds()),
                cell(row.preventiveIds()),
                cell(row.evidenceIds()));
    }

    private static String cell(List<String> ids) {
        String text = String.join(", ", ids);
        return text.isBlank() ? GAP : text;
    }

    private static String sentence(Finding gap, ReportWords words) {
        return words.element(gap) + ": " + words.messages().text(gap);
    }

    private static int[] widths(List<List<String>> table) {
        int[] widths = new int[COLUMNS.size()];
        for (List<String> cells : table) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Math.min(WIDEST, DisplayText.width(DisplayText.visible(cells.get(i)))));
            }
        }
        return widths;
    }

    /** A cell that is too wide goes on in the next line of its column. */
    private static void appendLine(List<String> cells, int[] widths, StringBuilder text) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(DisplayText.wrapped(DisplayText.visible(cells.get(i)), widths[i]));
        }
        int height = Collections.max(wrapped.stream().map(List::size).toList());
        for (int line = 0; line < height; line++) {
            StringBuilder columns = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String piece = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                columns.append(piece).append(" ".repeat(Math.max(0, widths[i] - DisplayText.width(piece)) + 2));
            }
            text.append(columns.toString().stripTrailing()).append('\n');
        }
    }

    private static void appendCell(String start, String end, String content, StringBuilder html) {
        html.append('<').append(start).append('>');
        HtmlText.append(content, html);
        html.append("</").append(end).append(">");
        html.append(end.equals("li") ? "\n" : "");
    }
}
