package io.github.poasdk.testkit.contract;

import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.prose.ProseChecker;
import io.github.poasdk.validation.prose.ProseField;
import io.github.poasdk.validation.prose.ProseOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A file of prose rules as a contract sees it. Immutable. */
final class ProseRulesFile {

    /** A word of a phrase that is meant as a gap for which there is no bound, or none that a phrase can have. */
    private static final Pattern UNBOUNDED =
            Pattern.compile("(?<![^ |()\\[\\]])(?:\\*+|\\*\\d\\d+|\\.[*+]\\??|\\.{2,3}|…)(?![^ |()\\[\\]])");

    private static final String CODES = "POA-PROSE-";

    private final String language;
    private final JsonNode tree;
    private final List<Entry> entries = new ArrayList<>();
    private final Optional<String> fault;
    private final Optional<ProseChecker> checker;

    ProseRulesFile(String json, String language) {
        this.language = language;
        this.tree = read(json);
        JsonNode rules = tree.path("rules");
        for (int i = 0; i < rules.size(); i++) {
            entries.add(new Entry(i, rules.get(i)));
        }
        Optional<ProseChecker> made = Optional.empty();
        Optional<String> refused = Optional.empty();
        try {
            made = Optional.of(checker(json));
        } catch (IllegalArgumentException e) {
            refused = Optional.of(String.valueOf(e.getMessage()));
        }
        this.checker = made;
        this.fault = refused;
    }

    private static JsonNode read(String json) {
        try {
            return JsonMapper.shared().readTree(json);
        } catch (JacksonException e) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    /** Why a checker does not take the file. */
    record Fault(String place, String reason) {}

    /** An example of a rule. */
    record Example(String text, ProseField field) {

        @Override
        public String toString() {
            return "\"" + text + "\" (" + field.key() + ")";
        }
    }

    /** A rule of the file. */
    record Entry(int index, JsonNode json) {

        String id() {
            return json.path("id").asString("");
        }

        String place() {
            return id() + " /rules/" + index;
        }

        String suggestion() {
            return json.path("suggestion").asString("");
        }

        /** All phrases by where in the rule they stand. */
        Map<String, String> phrases() {
            Map<String, String> phrases = new LinkedHashMap<>();
            for (String member : List.of("phrases", "unless", "with")) {
                for (int i = 0; i < json.path(member).size(); i++) {
                    phrases.put("/" + member + "/" + i, json.path(member).get(i).asString(""));
                }
            }
            return phrases;
        }

        List<Example> examples(String kind) {
            ProseField usual = json.path("fields")
                    .valueStream()
                    .flatMap(key -> field(key.asString("")).stream())
                    .min(Comparator.naturalOrder())
                    .orElse(ProseField.OTHER);
            return json.path(kind)
                    .valueStream()
                    .map(each -> each.isString()
                            ? new Example(each.stringValue(), usual)
                            : new Example(
                                    each.path("text").asString(""),
                                    field(each.path("field").asString("")).orElse(usual)))
                    .toList();
        }

        private static Optional<ProseField> field(String key) {
            return ProseField.of(key);
        }
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The code of the findings. */
    String code() {
        return CODES + tree.path("label").asString("");
    }

    /** A checker with the rules beside the built-in ones and without the model, if the file is accepted. */
    Optional<ProseChecker> checker() {
        return checker;
    }

    /** The same with one rule of the file only, so that no other one stands before it. */
    ProseChecker checker(Entry entry) {
        return checker(alone(entry));
    }

    /** One rule of the file as one of each other label: no built-in rule of its own label stands before it there. */
    Stream<ProseChecker> checkersOfOtherLabels(Entry entry) {
        return RuleBook.create().rules().stream()
                .map(Rule::code)
                .filter(code -> code.startsWith(CODES) && !code.equals(code()))
                .map(code -> checker(alone(entry, StringNode.valueOf(code.substring(CODES.length())))));
    }

    private ProseChecker checker(String text) {
        return ProseChecker.of(
                ProseOptions.builder().rules(language, text).off("model").build());
    }

    private String alone(Entry entry) {
        return alone(entry, tree.path("label"));
    }

    private static String alone(Entry entry, JsonNode label) {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.set("label", label);
        file.putArray("rules").add(entry.json());
        return file.toString();
    }

    /** Why the file is not accepted, and the first rule that is not accepted by itself. */
    Optional<Fault> fault() {
        if (fault.isEmpty()) {
            return Optional.empty();
        }
        for (Entry entry : entries) {
            Optional<String> ofRule = fault(alone(entry));
            if (ofRule.isPresent()) {
                return Optional.of(new Fault(entry.place(), ofRule.get()));
            }
        }
        return Optional.of(new Fault("the file", fault.get()));
    }

    private Optional<String> fault(String text) {
        try {
            ProseOptions.builder().rules(language, text);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** Whether a finding is of a rule of the file. */
    boolean isOfFile(Finding finding) {
        Set<String> ids = entries.stream().map(Entry::id).collect(Collectors.toSet());
        return finding.code().equals(code()) && ids.contains(finding.arguments().getOrDefault("rule", ""));
    }

    /** The first gap in a phrase that has no bound. */
    static Optional<String> unbounded(String phrase) {
        Matcher matcher = UNBOUNDED.matcher(phrase);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
