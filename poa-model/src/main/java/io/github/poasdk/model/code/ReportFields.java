package io.github.poasdk.model.code;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The members of Amazon's seller performance report ({@code GET_V2_SELLER_PERFORMANCE_REPORT}), by every name that is known
 * of them. The sources stand in the table that it is read from.
 */
public final class ReportFields {

    private static final Map<String, ReportField> BY_NAME = load();

    private ReportFields() {}

    /**
     * A member of the report.
     *
     * @param name its name, or one that an example or an older report gives it
     * @return the member, if it is known
     */
    public static Optional<ReportField> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * All members.
     *
     * @return the members, each once
     */
    public static List<ReportField> all() {
        return BY_NAME.values().stream().distinct().toList();
    }

    private static Map<String, ReportField> load() {
        Map<String, ReportField> fields = new LinkedHashMap<>();
        for (String[] row : CsvResource.rows("report-fields.csv")) {
            String[] names = row[0].split(" ");
            ReportField field = new ReportField(
                    names[0],
                    words(row[1]).map(MetricKind::of).findFirst(),
                    words(row[2]).map(IssueType::of).toList());
            Arrays.stream(names).forEach(name -> fields.put(name, field));
        }
        return fields;
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty());
    }
}
