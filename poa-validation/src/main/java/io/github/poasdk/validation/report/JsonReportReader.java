package io.github.poasdk.validation.report;

import io.github.poasdk.validation.NotEvaluated;
import io.github.poasdk.validation.ValidationFormatException;
import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.PlanEdit;
import io.github.poasdk.validation.finding.RuleGroup;
import io.github.poasdk.validation.finding.RuleSource;
import io.github.poasdk.validation.finding.Severity;
import io.github.poasdk.validation.finding.TextSpan;
import io.github.poasdk.validation.pack.PackId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads the JSON of a report, one node at a time. */
final class JsonReportReader {

    private final JsonNode node;
    private final String pointer;

    private JsonReportReader(JsonNode node, String pointer) {
        this.node = node;
        this.pointer = pointer;
    }

    static ValidationReport read(String json) {
        if (json.length() > JsonReport.MAX_LENGTH) {
            throw new ValidationFormatException(
                    "the text is longer than " + JsonReport.MAX_LENGTH + " characters", "", 0, 0);
        }
        return new JsonReportReader(ReportMapper.tree(json), "").report();
    }

    private ValidationReport report() {
        requireObject();
        if (number("formatVersion") != JsonReport.FORMAT_VERSION) {
            throw error("a report of another release", "formatVersion");
        }
        return new ValidationReport(
                list("findings", JsonReportReader::finding),
                list("accepted", JsonReportReader::finding),
                members("omitted", JsonReportReader::number),
                list("notEvaluated", JsonReportReader::notEvaluated),
                text("scope"),
                value("group", RuleGroup::valueOf),
                text("profile"),
                at("pack").pack(),
                value("asOf", LocalDate::parse));
    }

    private Finding finding() {
        requireObject();
        return new Finding(
                text("code"),
                value("category", Category::valueOf),
                value("severity", Severity::valueOf),
                value("basis", Basis::valueOf),
                text("path"),
                text("pointer"),
                text("elementId"),
                list("spans", JsonReportReader::span),
                members("arguments", JsonReportReader::text),
                list("related", JsonReportReader::text),
                list("edits", JsonReportReader::edit),
                node.has("source") ? Optional.of(at("source").source()) : Optional.empty(),
                list("implied", JsonReportReader::finding));
    }

    private PackId pack() {
        requireObject();
        return new PackId(text("coordinates"), text("version"), value("verifiedOn", YearMonth::parse));
    }

    private TextSpan span() {
        requireObject();
        int start = number("start");
        int end = number("end");
        try {
            return new TextSpan(start, end);
        } catch (IllegalArgumentException e) {
            throw error("the end must stand behind the start", "end");
        }
    }

    private PlanEdit edit() {
        requireObject();
        return new PlanEdit(value("operation", PlanEdit.Operation::valueOf), text("pointer"), text("value"));
    }

    private RuleSource source() {
        requireObject();
        return new RuleSource(
                text("key"),
                text("title"),
                node.has("link") ? Optional.of(text("link")) : Optional.empty(),
                node.has("verifiedOn") ? Optional.of(value("verifiedOn", YearMonth::parse)) : Optional.empty());
    }

    private NotEvaluated notEvaluated() {
        requireObject();
        return new NotEvaluated(value("reason", NotEvaluated.Reason::valueOf), list("codes", JsonReportReader::text));
    }

    private String text(String member) {
        return at(member).text();
    }

    private String text() {
        return node.stringValueOpt().orElseThrow(() -> error("a text is expected"));
    }

    private int number(String member) {
        return at(member).number();
    }

    private int number() {
        return node.asIntOpt().isPresent() && node.isInt() ? node.intValue() : fail("a whole number is expected");
    }

    private int fail(String reason) {
        throw error(reason);
    }

    private <T> T value(String member, Function<String, T> parser) {
        String text = text(member);
        try {
            return parser.apply(text);
        } catch (RuntimeException e) {
            throw error("a value that is not known", member);
        }
    }

    private <T> List<T> list(String member, Function<JsonReportReader, T> element) {
        JsonReportReader list = at(member);
        if (list.node.isMissingNode()) {
            return List.of();
        }
        if (!list.node.isArray()) {
            throw list.error("an array is expected");
        }
        List<T> elements = new ArrayList<>(list.node.size());
        for (int i = 0; i < list.node.size(); i++) {
            elements.add(element.apply(new JsonReportReader(list.node.get(i), list.pointer + "/" + i)));
        }
        return elements;
    }

    private <T> Map<String, T> members(String member, Function<JsonReportReader, T> value) {
        JsonReportReader object = at(member);
        Map<String, T> members = new TreeMap<>();
        if (!object.node.isMissingNode()) {
            object.requireObject();
            for (String name : object.node.propertyNames()) {
                members.put(name, value.apply(object.at(name)));
            }
        }
        return members;
    }

    private JsonReportReader at(String member) {
        return new JsonReportReader(
                node.path(member), pointer + "/" + member.replace("~", "~0").replace("/", "~1"));
    }

    private void requireObject() {
        if (!node.isObject()) {
            throw error("an object is expected");
        }
    }

    private ValidationFormatException error(String reason, String member) {
        return at(member).error(reason);
    }

    private ValidationFormatException error(String reason) {
        return new ValidationFormatException(reason, pointer, 0, 0);
    }
}
