package io.github.poasdk.validation.prose;

import io.github.poasdk.validation.finding.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads a file of rules. A member that is not known is an error, so that none is misspelt. */
final class RuleFile {

    private static final Set<String> MEMBERS = Set.of(
            "id",
            "phrases",
            "unless",
            "with",
            "fields",
            "subjects",
            "unlessAnchors",
            "evenNegated",
            "evenReported",
            "certain",
            "longest",
            "suggestion",
            "severity",
            "wrong",
            "right",
            "nearMiss");

    private static final String ANY = "ANY";

    private RuleFile() {}

    /** The built-in rules of a file in its order. */
    static List<ProseRule> builtIn(JsonNode file) {
        return rules(file, false);
    }

    /** The rules of a file of an application in its order; the model does not speak against them. */
    static List<ProseRule> ofApplication(JsonNode file) {
        return rules(file, true);
    }

    private static List<ProseRule> rules(JsonNode file, boolean areCertain) {
        Label label = enumValue(Label::valueOf, file.path("label").stringValue(""));
        List<ProseRule> rules = new ArrayList<>();
        file.path("rules").values().forEach(rule -> rules.add(rule(rule, label, areCertain)));
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("a file of rules has an array named rules");
        }
        return rules;
    }

    private static ProseRule rule(JsonNode json, Label label, boolean isCertain) {
        String id = json.path("id").stringValue("");
        json.propertyNames().stream().filter(name -> !MEMBERS.contains(name)).forEach(name -> {
            throw new IllegalArgumentException("a rule has no member " + name + ": " + id);
        });
        Set<ProseField> fields = EnumSet.noneOf(ProseField.class);
        JsonTree.texts(json.path("fields")).forEach(key -> fields.add(field(key)));
        ProseField field = fields.stream().findFirst().orElse(ProseField.OTHER);
        Map<String, List<ProseText>> examples = new HashMap<>();
        for (String kind : List.of("wrong", "right", "nearMiss")) {
            examples.put(kind, examples(json.path(kind), field));
        }
        Set<Subject> subjects = EnumSet.noneOf(Subject.class);
        JsonTree.texts(json.path("subjects")).forEach(name -> subjects.add(enumValue(Subject::valueOf, name)));
        Optional<Severity> severity = Optional.of(json.path("severity").stringValue(""))
                .filter(name -> !name.isEmpty())
                .map(name -> enumValue(Severity::valueOf, name));
        if (id.isEmpty() || json.path("phrases").isEmpty()) {
            throw new IllegalArgumentException("a rule has an id and phrases: " + id);
        }
        return new ProseRule(
                id,
                label,
                JsonTree.texts(json.path("phrases")),
                JsonTree.texts(json.path("unless")),
                JsonTree.texts(json.path("with")),
                fields,
                subjects,
                anchors(JsonTree.texts(json.path("unlessAnchors"))),
                json.path("evenNegated").booleanValue(false),
                json.path("evenReported").booleanValue(false),
                isCertain || json.path("certain").booleanValue(false),
                json.path("longest").intValue(Integer.MAX_VALUE),
                json.path("suggestion").stringValue(""),
                severity,
                Map.copyOf(examples));
    }

    private static Set<Anchor> anchors(List<String> names) {
        if (names.contains(ANY)) {
            return EnumSet.allOf(Anchor.class);
        }
        Set<Anchor> anchors = EnumSet.noneOf(Anchor.class);
        names.forEach(name -> anchors.add(enumValue(Anchor::valueOf, name)));
        return anchors;
    }

    /** An example is a sentence, in the first field of the rule, or an object with its text and field. */
    private static List<ProseText> examples(JsonNode array, ProseField usual) {
        List<ProseText> examples = new ArrayList<>();
        array.values()
                .forEach(example -> examples.add(
                        example.isString()
                                ? new ProseText(example.stringValue(), usual)
                                : new ProseText(
                                        example.path("text").stringValue(),
                                        field(example.path("field").stringValue()))));
        return List.copyOf(examples);
    }

    private static ProseField field(String key) {
        return ProseField.of(key).orElseThrow(() -> new IllegalArgumentException("no field is called " + key));
    }

    private static <T> T enumValue(Function<String, T> valueOf, String name) {
        try {
            return valueOf.apply(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a known name: " + name, e);
        }
    }
}
