package io.github.poasdk.validation.report;

import io.github.poasdk.validation.DocumentChange;
import io.github.poasdk.validation.PlanChange;
import io.github.poasdk.validation.PlanComparison;
import io.github.poasdk.validation.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a comparison of two attempts as plain text, as HTML to be put into a page, or as JSON; all {@link ReportWriter}s
 * write its findings. Immutable and thread-safe; the same for the same comparison on any machine.
 *
 * <pre>{@code
 * PlanComparison comparison = PlanComparison.of(refused, plan, ValidationOptions.submission());
 * System.out.print(ComparisonWriter.create().text(comparison, Locale.ENGLISH));
 * }</pre>
 */
public final class ComparisonWriter {

    /** How many differences of one kind text and HTML show; the others are counted. JSON has all. */
    public static final int MAX_CHANGES = 200;

    private static final ComparisonWriter INSTANCE = new ComparisonWriter();
    private static final int LONGEST = 300;
    private static final int PERCENT = 100;

    private ComparisonWriter() {}

    /**
     * The only one.
     *
     * @return a writer
     */
    public static ComparisonWriter create() {
        return INSTANCE;
    }

    /**
     * The comparison as text: what differs, what became of the documents, and the findings.
     *
     * @param comparison the comparison
     * @param locale the language of the reader; English if there is no other
     * @return lines of at most 100 columns, each with a line feed
     */
    public String text(PlanComparison comparison, Locale locale) {
        ReportWords words = ReportWords.forLocale(locale);
        StringBuilder text = new StringBuilder();
        for (Part part : parts(comparison, words)) {
            DisplayText.appendLines("", part.title(), text);
            for (Entry entry : part.entries()) {
                DisplayText.appendLines("  ", entry.what(), text);
                entry.values().forEach(value -> DisplayText.appendLines("    ", value, text));
            }
            text.append('\n');
        }
        DisplayText.appendLines("", similarity(comparison, words), text);
        text.append('\n');
        return text.append(TextReport.create().write(comparison.report(), ReportOptions.of(locale)))
                .toString();
    }

    /**
     * The comparison as HTML: a section with a heading of the second level for each kind of difference, for the documents and
     * for the findings.
     *
     * @param comparison the comparison
     * @param locale the language of the reader; English if there is no other
     * @return a fragment in which all text of the plans is escaped
     */
    public String html(PlanComparison comparison, Locale locale) {
        ReportWords words = ReportWords.forLocale(locale);
        StringBuilder html = new StringBuilder();
        List<Part> parts = new ArrayList<>(parts(comparison, words));
        parts.add(findings(comparison, words));
        for (Part part : parts) {
            html.append("<section lang=\"")
                    .append(words.language().toLanguageTag())
                    .append("\">\n");
            HtmlText.appendElement("h2", part.title(), html);
            html.append("<ul>\n");
            for (Entry entry : part.entries()) {
                html.append("<li>");
                HtmlText.append(entry.what(), html);
                entry.values().forEach(value -> {
                    html.append("<br>\n<span dir=\"auto\">");
                    HtmlText.append(value, html);
                    html.append("</span>");
                });
                html.append("</li>\n");
            }
            html.append("</ul>\n</section>\n");
        }
        HtmlText.appendElement("p", similarity(comparison, words), html);
        HtmlText.appendElement("p", words.pack(comparison.report().pack()), html);
        return html.toString();
    }

    /**
     * The comparison as JSON: {@code similarity}, {@code changes}, {@code documents} and {@code report}, whose members are named
     * as those of {@link PlanComparison}; the report is as {@link JsonReport} writes it.
     *
     * @param comparison the comparison
     * @param locale the language of the reader; English if there is no other
     * @return the JSON
     */
    public String json(PlanComparison comparison, Locale locale) {
        ObjectNode root = ReportMapper.object();
        root.put("similarity", comparison.similarity());
        ArrayNode changes = root.putArray("changes");
        for (PlanChange change : comparison.changes()) {
            changes.addObject()
                    .put("kind", change.kind().name())
                    .put("before", change.before())
                    .put("after", change.after())
                    .put("valueBefore", change.valueBefore())
                    .put("valueAfter", change.valueAfter());
        }
        ArrayNode documents = root.putArray("documents");
        for (DocumentChange change : comparison.documents()) {
            documents
                    .addObject()
                    .put("kind", change.kind().name())
                    .put("before", change.before())
                    .put("after", change.after());
        }
        root.set("report", new JsonReportWriter(locale).tree(comparison.report()));
        return ReportMapper.text(root);
    }

    /** What stands below one heading. */
    private record Part(String title, List<Entry> entries) {}

    /** What differs, and how. */
    private record Entry(String what, List<String> values) {}

    private static List<Part> parts(PlanComparison comparison, ReportWords words) {
        List<Part> parts = new ArrayList<>();
        for (PlanChange.Kind kind : PlanChange.Kind.values()) {
            String title = words.get("compare." + kind);
            List<Entry> entries = comparison.changes(kind).stream()
                    .map(change -> entry(change, words))
                    .toList();
            if (!entries.isEmpty()) {
                parts.add(new Part(title, bounded(entries, title, words)));
            }
        }
        List<Entry> documents = comparison.documents().stream()
                .map(change -> entry(change, words))
                .toList();
        if (!documents.isEmpty()) {
            String title = words.get("compare.documents");
            parts.add(new Part(title, bounded(documents, title, words)));
        }
        return parts;
    }

    private static List<Entry> bounded(List<Entry> entries, String title, ReportWords words) {
        if (entries.size() <= MAX_CHANGES) {
            return entries;
        }
        List<Entry> bounded = new ArrayList<>(entries.subList(0, MAX_CHANGES));
        String more = words.count("omitted", entries.size() - MAX_CHANGES).replace("{name}", title);
        bounded.add(new Entry(more, List.of()));
        return bounded;
    }

    private static Entry entry(PlanChange change, ReportWords words) {
        String before = cut(change.valueBefore());
        String after = cut(change.valueAfter());
        return switch (change.kind()) {
            case ADDED -> new Entry(change.after(), List.of(after));
            case REMOVED -> new Entry(change.before(), List.of(before));
            case CHANGED, REWORDED ->
                new Entry(
                        change.after(),
                        List.of(
                                words.with("compare.before", "value", before),
                                words.with("compare.after", "value", after)));
        };
    }

    private static Entry entry(DocumentChange change, ReportWords words) {
        String name = change.after().isEmpty() ? change.before() : change.after();
        List<String> before = change.kind() == DocumentChange.Kind.RENAMED
                ? List.of(words.with("compare.before", "value", change.before()))
                : List.of();
        return new Entry(words.get("compare.document." + change.kind()) + ": " + name, before);
    }

    private static Part findings(PlanComparison comparison, ReportWords words) {
        List<Entry> entries = new ArrayList<>();
        for (Finding finding : comparison.report().allFindings().toList()) {
            List<String> values =
                    new ArrayList<>(List.of(finding.path(), words.messages().reason(finding.code())));
            finding.source()
                    .ifPresent(source -> values.add(words.get("source") + ": " + source.title()
                            + source.link().map(link -> ", " + link).orElse("")));
            entries.add(new Entry(
                    words.severity(finding.severity()) + ": " + words.messages().text(finding), values));
        }
        if (entries.isEmpty()) {
            entries.add(new Entry(words.get("clean"), List.of()));
        }
        return new Part(words.get("title"), entries);
    }

    private static String similarity(PlanComparison comparison, ReportWords words) {
        return words.with(
                "compare.similarity", "percent", String.valueOf((int) Math.floor(comparison.similarity() * PERCENT)));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "\u2026";
    }
}
