package io.github.poasdk.validation.report;

import io.github.poasdk.model.code.Marketplaces;
import io.github.poasdk.model.json.PlanJsonSchema;
import io.github.poasdk.validation.PlanSkeleton;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What belongs to each place of a skeleton, taken from the findings about it and from the JSON Schema. */
final class SkeletonGuide {

    private static final JsonNode SCHEMA = ReportMapper.tree(PlanJsonSchema.SUBMISSION.text());
    private static final int LONGEST_EXAMPLE = 120;

    private final ReportWords words;
    private final Map<String, List<Finding>> findings = new HashMap<>();
    private final Set<String> listed = new HashSet<>();

    private SkeletonGuide(ReportWords words) {
        this.words = words;
    }

    static SkeletonGuide of(PlanSkeleton skeleton, ReportWords words) {
        SkeletonGuide guide = new SkeletonGuide(words);
        PlanValidator.create()
                .validate(
                        skeleton.plan(),
                        ValidationOptions.submission().asOf(LocalDate.EPOCH).pack(skeleton.pack()))
                .allFindings()
                .forEach(finding -> guide.findings
                        .computeIfAbsent(finding.pointer(), pointer -> new ArrayList<>())
                        .add(finding));
        return guide;
    }

    /** What is said about an empty place: at least one sentence, and what can be put there or an example of it. */
    List<String> about(String pointer) {
        JsonNode member = member(pointer);
        List<String> lines = new ArrayList<>(findings(pointer));
        if (lines.isEmpty()) {
            lines.add(member.path("description").asString());
        }
        boolean isList = member.has("items");
        JsonNode value = isList ? member.path("items") : member;
        codes(value).ifPresentOrElse(lines::add, () -> lines.addAll(example(value, isList)));
        return lines;
    }

    /** The sentences of the findings about a place. */
    List<String> findings(String pointer) {
        return findings.getOrDefault(pointer, List.of()).stream()
                .map(words.messages()::text)
                .distinct()
                .toList();
    }

    /** What a reader can choose from; known codes are listed once in a form. */
    private Optional<String> codes(JsonNode member) {
        JsonNode definition = resolved(member);
        if (definition.has("enum")) {
            return Optional.of(words.with("skeleton.codes", "codes", joined(definition.path("enum"))));
        }
        String name = definitionName(member);
        if (definition.path("examples").size() <= 1 || !listed.add(name)) {
            return Optional.empty();
        }
        String known = name.equals("marketplace")
                ? Marketplaces.all().stream()
                        .map(data -> data.marketplace().code() + " (" + data.domain() + ")")
                        .collect(Collectors.joining(", "))
                : joined(definition.path("examples"));
        return Optional.of(words.with("skeleton.known", "codes", known));
    }

    private List<String> example(JsonNode member, boolean isList) {
        String example = member.path("examples").path(0).asString("");
        if (example.isEmpty() || example.length() > LONGEST_EXAMPLE) {
            return List.of();
        }
        return isList
                ? List.of(words.with("skeleton.example", "example", "").stripTrailing(), "- " + example)
                : List.of(words.with("skeleton.example", "example", example));
    }

    private static String joined(JsonNode codes) {
        return codes.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }

    /** What the schema says of the member at a place. */
    static JsonNode member(String pointer) {
        JsonNode node = SCHEMA;
        for (String token : pointer.substring(1).split("/", -1)) {
            JsonNode definition = resolved(node);
            node = definition.has("items")
                    ? definition.path("items")
                    : definition.path("properties").path(token);
        }
        return node;
    }

    private static JsonNode resolved(JsonNode node) {
        String name = definitionName(node);
        return name.isEmpty() ? node : SCHEMA.path("$defs").path(name);
    }

    private static String definitionName(JsonNode node) {
        String reference = Stream.concat(Stream.of(node), node.path("allOf").valueStream())
                .map(part -> part.path("$ref").asString(""))
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElse("");
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
