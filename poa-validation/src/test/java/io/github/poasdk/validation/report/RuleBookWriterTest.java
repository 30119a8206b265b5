package io.github.poasdk.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.FindingMessages;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.RuleSource;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written of the rules, for all of them in all languages. */
class RuleBookWriterTest {

    private static final RuleBookWriter WRITER = RuleBookWriter.create();
    private static final List<Rule> RULES = RuleBook.create().rules();

    /** The code and the severity, or nothing, before a name. */
    private static final Pattern COLUMNS = Pattern.compile("^(  (?:POA-\\S+ {2,}\\S+)? {2,})\\S.*$");

    static Stream<Locale> languages() {
        return FindingMessages.languages().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_list_has_each_rule_below_its_category(Locale language) {
        ReportWords words = ReportWords.forLocale(language);
        StringBuilder expected = new StringBuilder();
        for (Category category : Category.values()) {
            expected.append(category);
            RULES.stream()
                    .filter(rule -> rule.category() == category)
                    .forEach(rule -> expected.append(rule.code())
                            .append(words.severity(rule.severity()))
                            .append(rule.name(language)));
        }

        assertThat(unwrapped(WRITER.list(RULES, language))).isEqualTo(unwrapped(expected.toString()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_names_in_the_list_begin_in_one_column(Locale language) {
        List<String> starts = WRITER.list(RULES, language)
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> COLUMNS.matcher(line).replaceFirst("$1"))
                .toList();

        assertThat(starts.stream().map(DisplayText::width).distinct()).hasSize(1);
        assertThat(starts.stream().filter(start -> !start.isBlank())).hasSameSizeAs(RULES);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_text_has_a_rule_in_words_and_its_properties(Locale language) {
        FindingMessages messages = FindingMessages.forLocale(language);
        for (Rule rule : RULES) {
            String text = unwrapped(WRITER.text(rule, language));

            assertThat(text)
                    .startsWith(unwrapped(rule.code() + ": " + rule.name(language)))
                    .contains(unwrapped(messages.template(rule.code())), unwrapped(rule.reason(language)))
                    .contains("category:" + rule.category(), "basis:" + rule.basis(), "group:" + rule.group())
                    .contains("responseKinds:"
                            + rule.responseKinds().stream()
                                    .map(ResponseKind::name)
                                    .collect(Collectors.joining(",")))
                    .contains(rule.implies().isEmpty() ? "" : "implies:" + String.join(",", rule.implies()))
                    .doesNotContain("{reason}");
            rule.source()
                    .ifPresent(source -> assertThat(text)
                            .contains(unwrapped(source.title()), source.link().orElse("")));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_line_is_no_wider_than_a_page_unless_a_link_is(Locale language) {
        Stream<String> texts = RULES.stream().map(rule -> WRITER.text(rule, language));

        assertThat(Stream.concat(Stream.of(WRITER.list(RULES, language)), texts)
                        .flatMap(String::lines)
                        .filter(line -> !line.matches(" *https://\\S+")))
                .allSatisfy(line -> assertThat(DisplayText.width(line)).isLessThanOrEqualTo(TextReport.WIDTH));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_json_has_all_that_is_known_of_a_rule(Locale language) {
        FindingMessages messages = FindingMessages.forLocale(language);
        JsonNode array = new JsonMapper().readTree(WRITER.json(RULES, language));

        assertThat(array).hasSameSizeAs(RULES);
        for (int i = 0; i < RULES.size(); i++) {
            Rule rule = RULES.get(i);
            JsonNode node = array.get(i);
            assertThat(node.propertyNames()).containsExactlyInAnyOrderElementsOf(members(rule));
            assertThat(text(node, "code")).isEqualTo(rule.code());
            assertThat(text(node, "name")).isEqualTo(rule.name(language));
            assertThat(text(node, "message")).isEqualTo(messages.template(rule.code()));
            assertThat(text(node, "reason")).isEqualTo(rule.reason(language));
            assertThat(text(node, "category")).isEqualTo(rule.category().name());
            assertThat(text(node, "severity")).isEqualTo(rule.severity().name());
            assertThat(text(node, "basis")).isEqualTo(rule.basis().name());
            assertThat(text(node, "group")).isEqualTo(rule.group().name());
            assertThat(texts(node.path("responseKinds")))
                    .isEqualTo(rule.responseKinds().stream()
                            .map(ResponseKind::name)
                            .toList());
            assertThat(texts(node.path("implies"))).isEqualTo(rule.implies());
            TreeMap<String, String> arguments = new TreeMap<>();
            node.path("arguments")
                    .properties()
                    .forEach(member ->
                            arguments.put(member.getKey(), member.getValue().stringValue()));
            TreeMap<String, String> expected = new TreeMap<>();
            rule.arguments().forEach((name, kind) -> expected.put(name, kind.name()));
            assertThat(arguments).isEqualTo(expected);
            assertThat(node.path("schemaExpressible").booleanValue()).isEqualTo(rule.schemaExpressible());
            rule.source().ifPresent(source -> assertSource(node.path("source"), source));
        }
    }

    @Test
    void no_rules_are_an_empty_list() {
        assertThat(WRITER.list(List.of(), Locale.ENGLISH)).isEmpty();
        assertThat(new JsonMapper().readTree(WRITER.json(List.of(), Locale.ENGLISH)))
                .isEmpty();
    }

    /** The components of a rule and its three texts. */
    private static List<String> members(Rule rule) {
        Stream<String> components = Arrays.stream(Rule.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("source") || rule.source().isPresent());
        return Stream.concat(components, Stream.of("name", "message", "reason")).toList();
    }

    private static void assertSource(JsonNode node, RuleSource source) {
        assertThat(text(node, "key")).isEqualTo(source.key());
        assertThat(text(node, "title")).isEqualTo(source.title());
        assertThat(node.path("link").stringValue("")).isEqualTo(source.link().orElse(""));
        assertThat(node.path("verifiedOn").stringValue(""))
                .isEqualTo(source.verifiedOn().map(Object::toString).orElse(""));
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).stringValue();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    private static String unwrapped(String text) {
        return text.replaceAll("\\s", "");
    }
}
