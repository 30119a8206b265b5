package io.github.poasdk.render.compose;

import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.PolicyReference;
import io.github.poasdk.model.RootCause;
import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.BulletList;
import io.github.poasdk.render.document.GapMark;
import io.github.poasdk.render.document.Label;
import io.github.poasdk.render.document.ListItem;
import io.github.poasdk.render.document.NumberedList;
import io.github.poasdk.render.document.Paragraph;
import io.github.poasdk.render.document.Source;
import io.github.poasdk.render.document.Table;
import io.github.poasdk.render.document.TableCell;
import io.github.poasdk.render.document.TableRow;
import io.github.poasdk.render.document.Text;
import io.github.poasdk.render.label.Labels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The plan on its way into a document: what all sections share. */
final class Composition {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    private final PlanOfAction plan;
    private final Labels labels;
    private final Gaps gaps;
    private final Map<String, String> names = new HashMap<>();

    Composition(PlanOfAction plan, Labels labels, Gaps gaps) {
        this.plan = plan;
        this.labels = labels;
        this.gaps = gaps;
        for (Issue issue : plan.getIssues()) {
            issue.getType().ifPresent(type -> name(issue.getId(), issueName(type.code())));
        }
        for (int i = 0; i < plan.getRootCauses().size(); i++) {
            RootCause cause = plan.getRootCauses().get(i);
            name(cause.getId(), ordinal("cause", i));
        }
        for (int i = 0; i < plan.getEvidence().size(); i++) {
            Evidence evidence = plan.getEvidence().get(i);
            name(evidence.getId(), exhibit(i));
        }
    }

    PlanOfAction plan() {
        return plan;
    }

    Line line() {
        return new Line(labels, gaps);
    }

    /** A name as a step of a JSON pointer. */
    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The name of an element in the document, such as "Root cause 2". */
    String ordinal(String labelKey, int index) {
        return labels.get(labelKey) + labels.get("punctuation.space") + (index + 1);
    }

    /** The number of an element in the document. */
    static String number(int index) {
        return (index + 1) + ".";
    }

    /** The name of a document: "Exhibit A" to "Exhibit Z", then "Exhibit AA". */
    String exhibit(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return labels.get("exhibit") + labels.get("punctuation.space") + letters;
    }

    /** The types of the issues. */
    List<Line> issueNames() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < plan.getIssues().size(); i++) {
            String pointer = "/issues/" + i + "/type";
            plan.getIssues().get(i).getType().ifPresent(type -> lines.add(line().name(type, "issueType", pointer)));
        }
        return lines;
    }

    /** References by the names that the document gives to the elements; an unknown id stands as it is. */
    List<Line> references(List<String> ids, String pointer) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            lines.add(line().value(names.getOrDefault(ids.get(i), ids.get(i)), pointer + "/" + i));
        }
        return ids.isEmpty() ? gap(pointer) : lines;
    }

    /** Identifiers of the plan, one after the other. */
    List<Line> codes(List<String> texts, String pointer) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(line().code(texts.get(i), pointer + "/" + i));
        }
        return texts.isEmpty() ? gap(pointer) : lines;
    }

    private List<Line> gap(String pointer) {
        Line line = line().gap(pointer);
        return line.isEmpty() ? List.of() : List.of(line);
    }

    /** Marks for all that is missing at an element and was not marked within it. */
    List<Block> gapsUnder(String pointer) {
        return paragraphs(gaps.takeUnder(pointer));
    }

    static List<Block> paragraphs(List<GapMark> marks) {
        List<Block> paragraphs = new ArrayList<>();
        marks.forEach(mark -> paragraphs.add(Paragraph.of(mark)));
        return paragraphs;
    }

    /** Policies by name, with what helps to find them. */
    List<Line> policies(List<PolicyReference> policies, String pointer) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < policies.size(); i++) {
            PolicyReference policy = policies.get(i);
            String place = pointer + "/" + i;
            Line helpPage = line().code(policy.getHelpPageId(), place + "/helpPageId");
            lines.add(line().text(policy.getName(), place + "/name")
                    .inBrackets(List.of(
                            line().text(policy.getClause(), place + "/clause"),
                            line().after("policy.helpPage", helpPage),
                            line().link(policy.getLink(), place + "/link"))));
        }
        return policies.isEmpty() ? gap(pointer) : lines;
    }

    /** A text of the plan as paragraphs, one for each of its lines. */
    List<Block> paragraphs(String text, String pointer) {
        List<Block> paragraphs = new ArrayList<>();
        for (Matcher line = LINE.matcher(text); line.find(); ) {
            if (!line.group().isBlank()) {
                paragraphs.add(new Paragraph(List.of(new Text(line.group(), new Source(pointer, line.start())))));
            }
        }
        return paragraphs.isEmpty() ? paragraphs(gaps.takeAt(pointer)) : paragraphs;
    }

    /** A bulleted list of lines; nothing if there are none. */
    static Optional<Block> bullets(List<Line> lines) {
        List<ListItem> items = lines.stream()
                .filter(line -> !line.isEmpty())
                .map(line -> new ListItem(List.of(new Paragraph(line.build()))))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new BulletList(items));
    }

    /** A table whose cells are never empty. Columns that say nothing are left out, but for the first. */
    Block table(List<String> columnKeys, List<List<Line>> rows) {
        int[] columns = IntStream.range(0, columnKeys.size())
                .filter(i -> i == 0 || rows.stream().anyMatch(row -> !row.get(i).isEmpty()))
                .toArray();
        TableRow header = new TableRow(Arrays.stream(columns)
                .mapToObj(i -> TableCell.of(new Label(columnKeys.get(i), labels.get(columnKeys.get(i)))))
                .toList());
        return new Table(header, rows.stream().map(row -> row(row, columns)).toList());
    }

    private TableRow row(List<Line> cells, int[] columns) {
        return new TableRow(Arrays.stream(columns)
                .mapToObj(cells::get)
                .map(cell -> new TableCell(
                        cell.isEmpty() ? line().label("value.none").build() : cell.build()))
                .toList());
    }

    /** Texts of the plan as a numbered list; nothing if there are none. */
    Optional<Block> numbered(List<String> texts, String pointer) {
        if (texts.isEmpty()) {
            return paragraphs(gaps.takeAt(pointer)).stream().findFirst();
        }
        List<ListItem> items = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            items.add(new ListItem(paragraphs(texts.get(i), pointer + "/" + i)));
        }
        return Optional.of(new NumberedList(items));
    }

    private String issueName(String code) {
        return labels.find("issueType." + code).orElse(code);
    }

    private void name(String id, String name) {
        if (!id.isBlank()) {
            names.putIfAbsent(id, name);
        }
    }
}
