package io.github.poasdk.validation.report;

import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.RuleSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what the rule book says: a list of its rules, one of them in words, or JSON. Immutable and thread-safe.
 *
 * <pre>{@code
 * System.out.print(RuleBookWriter.create().list(RuleBook.create().rules(), Locale.ENGLISH));
 * }</pre>
 */
public final class RuleBookWriter {

    private static final RuleBookWriter INSTANCE = new RuleBookWriter();
    private static final String GAP = "  ";

    private RuleBookWriter() {}

    /**
     * The only one.
     *
     * @return a writer
     */
    public static RuleBookWriter create() {
        return INSTANCE;
    }

    /**
     * A line for each rule, by category: its code, its severity and its name. A name that is too long goes on in the next
     * line.
     *
     * @param rules the rules
     * @param locale the language of the reader; English if there is no other
     * @return lines of at most {@value TextReport#WIDTH} columns, each with a line feed
     */
    public String list(List<Rule> rules, Locale locale) {
        ReportWords words = ReportWords.forLocale(locale);
        int codes = rules.stream().mapToInt(rule -> rule.code().length()).max().orElse(0);
        int severities = rules.stream()
                .mapToInt(rule -> DisplayText.width(words.severity(rule.severity())))
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        for (Category category : Category.values()) {
            List<Rule> inCategory =
                    rules.stream().filter(rule -> rule.category() == category).toList();
            if (!inCategory.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n").append(category).append('\n');
            }
            for (Rule rule : inCategory) {
                String start = GAP
                        + padded(rule.code(), codes)
                        + GAP
                        + padded(words.severity(rule.severity()), severities)
                        + GAP;
                add(text, start, rule.name(locale));
            }
        }
        return text.toString();
    }

    /**
     * A rule in words: its name, what its findings say, why it is there and what it is taken from; and its category, basis,
     * group, kinds of response and what it implies, by their names in JSON.
     *
     * @param rule the rule
     * @param locale the language of the reader; English if there is no other
     * @return lines of at most {@value TextReport#WIDTH} columns unless a link is longer, each with a line feed
     */
    public String text(Rule rule, Locale locale) {
        ReportWords words = ReportWords.forLocale(locale);
        StringBuilder text = new StringBuilder();
        add(text, "", rule.code() + ": " + rule.name(locale));
        add(text, GAP, words.severity(rule.severity()) + ": " + words.messages().template(rule.code()));
        if (!rule.reason(locale).isEmpty()) {
            add(text, GAP, words.with("why", "reason", rule.reason(locale)));
        }
        rule.source().ifPresent(source -> add(text, GAP, words.get("source") + ": " + source(source)));
        text.append('\n');
        add(text, GAP, "category: " + rule.category());
        add(text, GAP, "basis: " + rule.basis());
        add(text, GAP, "group: " + rule.group());
        add(text, GAP, "responseKinds: " + joined(rule));
        if (!rule.implies().isEmpty()) {
            add(text, GAP, "implies: " + String.join(", ", rule.implies()));
        }
        return text.toString();
    }

    /**
     * The rules as a JSON array of objects with the members of {@link Rule}, and its {@code name}, {@code reason} and
     * {@code message} (with the names of arguments in braces) in the language of the reader.
     *
     * @param rules the rules
     * @param locale the language of the reader; English if there is no other
     * @return the JSON
     */
    public String json(List<Rule> rules, Locale locale) {
        ReportWords words = ReportWords.forLocale(locale);
        ArrayNode array = ReportMapper.object().putArray("rules");
        rules.forEach(rule -> addTo(array.addObject(), rule, words));
        return ReportMapper.text(array);
    }

    private static void addTo(ObjectNode node, Rule rule, ReportWords words) {
        node.put("code", rule.code());
        node.put("name", words.messages().name(rule.code()));
        node.put("message", words.messages().template(rule.code()));
        node.put("reason", words.messages().reason(rule.code()));
        node.put("category", rule.category().name());
        node.put("severity", rule.severity().name());
        node.put("basis", rule.basis().name());
        node.put("group", rule.group().name());
        ArrayNode kinds = node.putArray("responseKinds");
        rule.responseKinds().stream().map(ResponseKind::name).forEach(kinds::add);
        rule.implies().forEach(node.putArray("implies")::add);
        ObjectNode arguments = node.putObject("arguments");
        rule.arguments().forEach((name, kind) -> arguments.put(name, kind.name()));
        rule.source().ifPresent(source -> {
            ObjectNode object =
                    node.putObject("source").put("key", source.key()).put("title", source.title());
            source.link().ifPresent(link -> object.put("link", link));
            source.verifiedOn().ifPresent(month -> object.put("verifiedOn", month.toString()));
        });
        node.put("schemaExpressible", rule.schemaExpressible());
    }

    private static String source(RuleSource source) {
        return source.title() + source.link().map(link -> ", " + link).orElse("");
    }

    private static String joined(Rule rule) {
        return rule.responseKinds().stream().map(ResponseKind::name).collect(Collectors.joining(", "));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - DisplayText.width(text));
    }

    /** The content in lines; those below the first are indented by the width of its start. */
    private static void add(StringBuilder text, String start, String content) {
        String indent = " ".repeat(DisplayText.width(start));
        String before = start;
        for (String line : DisplayText.wrapped(content, TextReport.WIDTH - indent.length())) {
            text.append(before).append(line).append('\n');
            before = indent;
        }
    }
}
