package io.github.poasdk.validation.report;

import io.github.poasdk.model.code.OpenCode;
import io.github.poasdk.validation.checklist.Checklist;
import io.github.poasdk.validation.checklist.ChecklistDetail;
import io.github.poasdk.validation.checklist.ChecklistItem;
import io.github.poasdk.validation.finding.RuleSource;
import io.github.poasdk.validation.pack.PackId;
import io.github.poasdk.validation.pack.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a checklist as plain text, as HTML to be put into a page, or as JSON. What the policy pack says is in English, the
 * words around it are in the language of the reader. Immutable and thread-safe.
 *
 * <pre>{@code
 * String text = ChecklistWriter.create().text(checklist, Locale.ENGLISH);
 * }</pre>
 */
public final class ChecklistWriter {

    private static final ChecklistWriter INSTANCE = new ChecklistWriter();
    private static final String INDENT = "    ";

    private ChecklistWriter() {}

    /**
     * The only one.
     *
     * @return a writer
     */
    public static ChecklistWriter create() {
        return INSTANCE;
    }

    /**
     * The checklist as text, a heading for each part of a plan.
     *
     * @param checklist the checklist
     * @param locale the language of the reader; English if there is no other
     * @return lines of at most 100 columns, each with a line feed
     */
    public String text(Checklist checklist, Locale locale) {
        ReportWords words = ReportWords.forLocale(locale);
        StringBuilder text = new StringBuilder();
        ChecklistItem.Part part = null;
        for (ChecklistItem item : checklist.items()) {
            if (item.part() != part) {
                part = item.part();
                DisplayText.appendLines("", words.get("checklist.part." + part), text);
            }
            DisplayText.appendLines("  ", words.get("checklist.state." + item.state()) + what(item), text);
            lines(item, words).forEach(line -> DisplayText.appendLines(INDENT, line, text));
            text.append('\n');
        }
        DisplayText.appendLines("", words.pack(checklist.pack()), text);
        DisplayText.appendLines("", summary(checklist, words), text);
        return text.toString();
    }

    /**
     * The checklist as HTML: a section with a heading of the second level for each part of a plan.
     *
     * @param checklist the checklist
     * @param locale the language of the reader; English if there is no other
     * @return a fragment in which all text of plan and pack is escaped
     */
    public String html(Checklist checklist, Locale locale) {
        ReportWords words = ReportWords.forLocale(locale);
        StringBuilder html = new StringBuilder();
        ChecklistItem.Part part = null;
        for (ChecklistItem item : checklist.items()) {
            if (item.part() != part) {
                html.append(part == null ? "" : "</ul>\n</section>\n").append("<section lang=\"");
                html.append(words.language().toLanguageTag()).append("\">\n");
                part = item.part();
                HtmlText.appendElement("h2", words.get("checklist.part." + part), html);
                html.append("<ul>\n");
            }
            html.append("<li><strong>");
            HtmlText.append(words.get("checklist.state." + item.state()), html);
            html.append("</strong>");
            HtmlText.append(what(item), html);
            html.append("\n<ul>\n");
            lines(item, words).forEach(line -> HtmlText.appendElement("li", line, html));
            html.append("</ul>\n</li>\n");
        }
        html.append(part == null ? "" : "</ul>\n</section>\n");
        HtmlText.appendElement("p", words.pack(checklist.pack()), html);
        HtmlText.appendElement("p", summary(checklist, words), html);
        return html.toString();
    }

    /**
     * The checklist as JSON: {@code pack}, {@code asOf} and {@code items}, whose members are named as those of
     * {@link ChecklistItem}.
     *
     * @param checklist the checklist
     * @return the JSON
     */
    public String json(Checklist checklist) {
        ObjectNode root = ReportMapper.object();
        PackId pack = checklist.pack();
        root.putObject("pack")
                .put("coordinates", pack.coordinates())
                .put("version", pack.version())
                .put("verifiedOn", pack.verifiedOn().toString());
        root.put("asOf", checklist.asOf().toString());
        ArrayNode items = root.putArray("items");
        checklist.items().forEach(item -> add(items.addObject(), item));
        return ReportMapper.text(root);
    }

    private static void add(ObjectNode node, ChecklistItem item) {
        node.put("part", item.part().name());
        item.issue().map(OpenCode::code).ifPresent(type -> node.put("issue", type));
        node.put("need", item.need().name());
        node.put("what", item.what());
        ArrayNode details = node.putArray("details");
        for (ChecklistDetail detail : item.details()) {
            details.addObject()
                    .put("subject", detail.subject())
                    .put("kind", detail.kind().name())
                    .put("value", detail.value());
        }
        node.put("why", item.why());
        node.put("state", item.state().name());
        item.pointers().forEach(node.putArray("pointers")::add);
        ArrayNode findings = node.putArray("findings");
        item.findings()
                .forEach(finding ->
                        findings.addObject().put("code", finding.code()).put("pointer", finding.pointer()));
        Provenance from = item.provenance();
        node.put("confidence", from.confidence().name());
        from.validFrom().ifPresent(day -> node.put("validFrom", day.toString()));
        from.validTo().ifPresent(day -> node.put("validTo", day.toString()));
        from.replacedBy().ifPresent(key -> node.put("replacedBy", key));
        RuleSource source = from.source();
        ObjectNode origin = node.putObject("source").put("key", source.key()).put("title", source.title());
        source.link().ifPresent(link -> origin.put("link", link));
        source.verifiedOn().ifPresent(month -> origin.put("verifiedOn", month.toString()));
    }

    /** What stands below an item. */
    private static List<String> lines(ChecklistItem item, ReportWords words) {
        List<String> lines = new ArrayList<>();
        for (ChecklistDetail detail : item.details()) {
            String subject = detail.subject().isEmpty() ? "" : detail.subject() + ": ";
            lines.add(subject + text(detail, words));
        }
        item.findings().forEach(finding -> lines.add(words.messages().text(finding)));
        if (!item.why().isEmpty()) {
            lines.add(words.with("why", "reason", item.why()));
        }
        Provenance from = item.provenance();
        from.validFrom().ifPresent(day -> lines.add(words.with("checklist.from", "day", day.toString())));
        from.validTo().ifPresent(day -> lines.add(words.with("checklist.to", "day", day.toString())));
        RuleSource source = from.source();
        Optional<String> month = source.verifiedOn().map(Object::toString);
        lines.add(words.get("source") + ": " + source.title()
                + source.link().map(link -> ", " + link).orElse("")
                + month.map(each -> ", " + each).orElse(""));
        return lines;
    }

    private static String text(ChecklistDetail detail, ReportWords words) {
        return detail.kind() == ChecklistDetail.Kind.NOTE
                ? detail.value()
                : words.with("checklist.detail." + detail.kind(), "value", detail.value());
    }

    private static String what(ChecklistItem item) {
        String places = item.pointers().isEmpty() ? "" : " (" + String.join(", ", item.pointers()) + ")";
        return (item.what().isEmpty() ? "" : ": " + item.what()) + places;
    }

    private static String summary(Checklist checklist, ReportWords words) {
        int open = checklist.open().size();
        return open == 0 ? words.get("clean") : words.count("checklist.open", open);
    }
}
