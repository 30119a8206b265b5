package io.github.poasdk.testkit;

import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.code.CauseCategory;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.json.PlanDraft;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.model.json.PlanJsonSchema;
import io.github.poasdk.validation.PlanSkeleton;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.checklist.Checklist;
import io.github.poasdk.validation.checklist.ChecklistDetail;
import io.github.poasdk.validation.checklist.ChecklistItem;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.pack.PolicyPack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * From an empty form to a complete plan: with our texts for the issue type, the examples of the schema for everything else, the
 * checklist and the findings.
 */
final class Walk {

    private static final ValidationOptions OPTIONS =
            ValidationOptions.submission().asOf(LocalDate.of(2026, 3, 11));
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonNode SCHEMA = MAPPER.readTree(PlanJsonSchema.SUBMISSION.text());
    private static final JsonNode TEXTS = MAPPER.readTree(Resources.text("texts.json"));

    private final JsonNode texts;
    private final String form;
    private PlanDraft draft;

    private Walk(IssueType type, ResponseKind kind) {
        texts = TEXTS.path(type.code());
        form = PlanSkeleton.of(type, kind).json();
        draft = PlanJson.create().readDraft(form);
    }

    static PlanOfAction plan(IssueType type, ResponseKind kind) {
        Walk walk = new Walk(type, kind);
        walk.fillInTheForm();
        walk.nameTheUsualCause(type);
        walk.followTheChecklist();
        walk.nameTheDocuments();
        walk.confirmTheClosuresThatAreFound();
        return walk.draft.plan();
    }

    private void fillInTheForm() {
        for (String place : empty("", MAPPER.readTree(form))) {
            JsonNode member = member(place);
            boolean isList = member.has("items");
            String example = (isList ? member.path("items") : member)
                    .path("examples")
                    .path(0)
                    .asString("");
            String ours = TEXTS.path("*").path(place).asString(example);
            String text = texts.path(place).asString(ours);
            if (text.isEmpty()) {
                continue;
            }
            draft = isList ? draft.add(place + "/-", text) : draft.replace(place, text);
        }
    }

    private void nameTheUsualCause(IssueType type) {
        boolean hasCause = !draft.plan().getRootCauses().isEmpty();
        for (CauseCategory usual :
                PolicyPack.builtIn().issueType(type).orElseThrow().causeCategories()) {
            if (hasCause) {
                draft = draft.replace("/rootCauses/0/category", usual.code());
                return;
            }
        }
    }

    private void followTheChecklist() {
        for (ChecklistItem item : Checklist.of(draft.plan(), OPTIONS).items()) {
            for (String place : item.pointers()) {
                switch (item.part()) {
                    case POLICY ->
                        draft = draft.replace(place + "/name", item.what().split(" / ", -1)[0]);
                    case METRIC -> violate(place, item.what().split(" ", -1));
                    case EVIDENCE -> save(place, item.details());
                    default -> {
                        // is there already
                    }
                }
            }
        }
    }

    private void confirmTheClosuresThatAreFound() {
        for (Finding finding :
                PlanValidator.create().validate(draft.plan(), OPTIONS).findings()) {
            if (finding.code().equals("POA-LISTING-NOT-CLOSED")) {
                draft = draft.replace(
                        "/listingClosures/0/asin", finding.arguments().getOrDefault("asin", ""));
            }
        }
    }

    private void nameTheDocuments() {
        List<Evidence> documents = draft.plan().getEvidence();
        for (int i = 0; i < documents.size(); i++) {
            String kind = documents.get(i).getKind().orElseThrow().code();
            String words =
                    kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
            draft = draft.replace("/evidence/" + i + "/title", words + " of 3 March 2026");
        }
    }

    /** The limit, as in {@code ON_TIME_DELIVERY_RATE ≥ 90%}, and a value that is beyond it. */
    private void violate(String place, String[] limit) {
        String threshold = limit[2].replace("%", "");
        boolean isLeast = limit[1].equals(">") || limit[1].equals("≥");
        String beyond = isLeast ? "1" : threshold + (threshold.contains(".") ? "5" : ".5");
        String value = texts.path(place + "/value").asString(beyond);
        draft = draft.replace(place + "/threshold", threshold).replace(place + "/value", value);
    }

    /** In a format that every line of the checklist takes. */
    private void save(String place, List<ChecklistDetail> details) {
        String kind = draft.text(place + "/kind").orElseThrow();
        String name = draft.text(place + "/fileName").orElseThrow();
        String stem = name.substring(0, name.lastIndexOf('.') + 1);
        Set<String> taken = new LinkedHashSet<>();
        for (ChecklistDetail detail : details) {
            boolean isOfKind = detail.subject().isEmpty() || detail.subject().equals(kind);
            if (detail.kind() == ChecklistDetail.Kind.FORMATS && isOfKind) {
                List<String> formats = List.of(detail.value().split(", ", -1));
                if (!taken.retainAll(formats) && taken.isEmpty()) {
                    taken.addAll(formats);
                }
            }
        }
        if (!taken.isEmpty() && !taken.contains(name.substring(stem.length()))) {
            draft = draft.replace(place + "/fileName", stem + taken.iterator().next());
        }
    }

    private static List<String> empty(String pointer, JsonNode node) {
        List<String> places = new ArrayList<>();
        if (node.isNull() || (node.isArray() && node.isEmpty())) {
            places.add(pointer);
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            places.addAll(empty(pointer + "/" + member.getKey(), member.getValue()));
        }
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            places.addAll(empty(pointer + "/" + i, node.get(i)));
        }
        return places;
    }

    private static JsonNode member(String pointer) {
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
        String reference = Stream.concat(Stream.of(node), node.path("allOf").valueStream())
                .map(part -> part.path("$ref").asString(""))
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElse("");
        return reference.isEmpty()
                ? node
                : SCHEMA.path("$defs").path(reference.substring(reference.lastIndexOf('/') + 1));
    }
}
