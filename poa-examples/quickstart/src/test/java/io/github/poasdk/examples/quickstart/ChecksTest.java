package io.github.poasdk.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.FindingMessages;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.RuleSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages under {@code docs/checks} say what the rule book says: one for each code, and a list of all. */
class ChecksTest {

    private static final RuleBook BOOK = RuleBook.create();
    private static final FindingMessages MESSAGES = FindingMessages.forLocale(Locale.ENGLISH);
    private static final Path FOLDER = Path.of("docs/checks");
    private static final int LONGEST = 160;

    static Stream<Rule> rules() {
        return BOOK.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_has_its_page(Rule rule) throws IOException {
        Golden.assertMatches(FOLDER + "/" + rule.code() + ".md", page(rule));
    }

    /** Data mutation: nothing of the rule book can change and leave its page as it is, and that is compared above. */
    @ParameterizedTest
    @MethodSource("rules")
    void no_change_of_a_rule_leaves_its_page_as_it_is(Rule rule) {
        List<Rule> mutants = RuleMutants.of(rule);

        assertThat(mutants).hasSizeGreaterThan(12).doesNotContain(rule);
        assertThat(mutants).allSatisfy(mutant -> assertThat(page(mutant)).isNotEqualTo(page(rule)));
    }

    @Test
    void all_rules_stand_in_a_list() throws IOException {
        Golden.assertMatches(FOLDER + "/README.md", list());
    }

    @Test
    void no_page_is_left_over() throws IOException {
        try (Stream<Path> files = Files.list(Golden.root().resolve(FOLDER))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(rules().map(rule -> rule.code() + ".md"), Stream.of("README.md"))
                                    .toList());
        }
    }

    private static String list() {
        StringBuilder page = new StringBuilder("# Checks\n\nGenerated from the rule book; how to change it is said in"
                + " [CONTRIBUTING](../../CONTRIBUTING.md).\n");
        for (Category category : Category.values()) {
            page.append("\n## ")
                    .append(title(category.name()))
                    .append("\n\n| code | what | severity | basis |\n|---|---|---|---|\n");
            rules().filter(rule -> rule.category() == category)
                    .forEach(rule -> page.append("| [")
                            .append(rule.code())
                            .append("](")
                            .append(rule.code())
                            .append(".md) | ")
                            .append(rule.name(Locale.ENGLISH))
                            .append(" | ")
                            .append(title(rule.severity().name()))
                            .append(" | ")
                            .append(title(rule.basis().name()))
                            .append(" |\n"));
        }
        return page.toString();
    }

    private static String page(Rule rule) {
        StringBuilder page = new StringBuilder("# ")
                .append(rule.code())
                .append("\n\n**")
                .append(rule.name(Locale.ENGLISH))
                .append(".** ")
                .append(rule.reason(Locale.ENGLISH))
                .append("\n\n> ")
                .append(MESSAGES.template(rule.code()))
                .append("\n\n| | |\n|---|---|\n");
        row(page, "severity", title(rule.severity().name()));
        row(page, "category", title(rule.category().name()));
        row(page, "basis", title(rule.basis().name()));
        row(page, "source", rule.source().map(ChecksTest::source).orElse("none: plain logic"));
        row(page, "checked in", title(rule.group().name()));
        row(page, "responses", kinds(rule));
        row(page, "JSON Schemas refuse it", rule.schemaExpressible() ? "yes" : "no");
        row(
                page,
                "arguments",
                rule.arguments().isEmpty()
                        ? "none"
                        : rule.arguments().entrySet().stream()
                                .map(argument -> "`" + argument.getKey() + "` ("
                                        + title(argument.getValue().name()).toLowerCase(Locale.ROOT) + ")")
                                .collect(Collectors.joining(", ")));
        row(
                page,
                "implies",
                rule.implies().isEmpty()
                        ? "nothing"
                        : rule.implies().stream()
                                .map(code -> "[" + code + "](" + code + ".md)")
                                .collect(Collectors.joining(", ")));
        examples(page, rule.code());
        return page.toString();
    }

    private static void examples(StringBuilder page, String code) {
        page.append("\n## Examples\n\nEach is a complete plan of `poa-examples/plans` with a change.\n");
        for (JsonNode row : rows(code)) {
            page.append("\n- **").append(row.path("kind").stringValue()).append("**");
            String note = row.path("note").stringValue("");
            page.append(note.isEmpty() ? "" : ": " + note)
                    .append(" (`")
                    .append(row.path("plan").stringValue("late-shipment"))
                    .append("`)\n");
            for (String member : List.of("set", "remove", "repeat", "accept", "earlier", "findings", "implied")) {
                if (row.has(member)) {
                    page.append("  - ")
                            .append(member)
                            .append(": `")
                            .append(cut(row.path(member)))
                            .append("`\n");
                }
            }
        }
    }

    /** Back quotes would end the code in which the value stands, and half a character is none. */
    private static String cut(JsonNode value) {
        StringBuilder text = new StringBuilder();
        value.toString()
                .replace('`', '\'')
                .chars()
                .mapToObj(c -> c >= ' ' && c < 0x7f ? String.valueOf((char) c) : String.format("\\u%04x", c))
                .forEach(text::append);
        return text.length() <= LONGEST ? text.toString() : text.substring(0, LONGEST) + "...";
    }

    private static void row(StringBuilder page, String name, String value) {
        page.append("| ").append(name).append(" | ").append(value).append(" |\n");
    }

    private static String source(RuleSource source) {
        String title = source.link()
                .map(link -> "[" + source.title() + "](" + link + ")")
                .orElse(source.title());
        return source.key()
                + ", " + title
                + source.verifiedOn().map(month -> ", read in " + month).orElse("");
    }

    private static String kinds(Rule rule) {
        return rule.responseKinds().size() == ResponseKind.values().length
                ? "all"
                : rule.responseKinds().stream().map(kind -> title(kind.name())).collect(Collectors.joining(", "));
    }

    private static String title(String constant) {
        return constant.charAt(0)
                + constant.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static JsonNode rows(String code) {
        String name = "examples/" + code + ".json";
        try (InputStream in = Objects.requireNonNull(RuleBook.class.getResourceAsStream(name), name)) {
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
