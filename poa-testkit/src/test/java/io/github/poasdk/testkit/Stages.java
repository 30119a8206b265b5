package io.github.poasdk.testkit;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.ValidationOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the drafts and the minimal plans of complete ones, by taking away. */
final class Stages {

    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String NOT_YET_WRITTEN =
            "/closing|/submittedOn|/seller/merchantId|/notice/receivedOn|/rootCauses/0/explanation|/actions/\\d+/owner"
                    + "|/actions/0/(timeline|effectivenessCheck|metrics)|/evidence/\\d+/fileName"
                    + "|/issues/0/(summary|acknowledgment/customerImpact)|/statements/0/text|/relatedAccount/reactivatedOn";

    /** Without these it would be another plan, or one of another day. */
    private static final Set<String> STAYS = Set.of(
            "/schemaVersion", "/language", "/responseKind", "/submittedOn", "/issues", "/issues/0", "/issues/0/type");

    private Stages() {}

    static PlanOfAction draft(PlanOfAction complete) {
        ObjectNode tree = tree(complete);
        places(tree).filter(place -> place.matches(NOT_YET_WRITTEN)).toList().forEach(place -> remove(tree, place));
        return plan(tree);
    }

    static PlanOfAction minimal(PlanOfAction complete) {
        ObjectNode tree = tree(complete);
        boolean isSmaller = true;
        while (isSmaller) {
            isSmaller = false;
            for (String place : removable(tree).toList()) {
                ObjectNode less = without(tree, place);
                if (!less.equals(tree) && isWithoutError(less)) {
                    tree = less;
                    isSmaller = true;
                }
            }
        }
        return plan(tree);
    }

    /** The plans that have one member or element less. */
    static Stream<Map.Entry<String, PlanOfAction>> less(PlanOfAction plan) {
        ObjectNode tree = tree(plan);
        return removable(tree).map(place -> Map.entry(place, plan(without(tree, place))));
    }

    static ValidationOptions onTheDayOf(PlanOfAction plan) {
        return ValidationOptions.submission().asOf(plan.getSubmittedOn().orElse(LocalDate.of(2026, 3, 11)));
    }

    static boolean hasError(PlanOfAction plan) {
        return VALIDATOR.validate(plan, onTheDayOf(plan)).hasErrors();
    }

    private static boolean isWithoutError(ObjectNode tree) {
        return !hasError(plan(tree));
    }

    private static ObjectNode tree(PlanOfAction plan) {
        return (ObjectNode) MAPPER.readTree(PlanJson.create().write(plan));
    }

    private static PlanOfAction plan(ObjectNode tree) {
        return PlanJson.create().read(tree.toString());
    }

    /** From the back, so that an index means the same after what comes behind it has gone; the whole before its parts. */
    private static Stream<String> places(JsonNode tree) {
        List<String> places = new ArrayList<>();
        collect("", tree, places);
        return places.stream();
    }

    private static Stream<String> removable(JsonNode tree) {
        return places(tree).filter(place -> !STAYS.contains(place));
    }

    private static void collect(String pointer, JsonNode node, List<String> places) {
        if (!pointer.isEmpty()) {
            places.add(pointer);
        }
        List<String> names = new ArrayList<>(node.propertyNames());
        for (int i = names.size() - 1; i >= 0; i--) {
            collect(pointer + "/" + names.get(i), node.get(names.get(i)), places);
        }
        for (int i = node.size() - 1; i >= 0 && node.isArray(); i--) {
            collect(pointer + "/" + i, node.get(i), places);
        }
    }

    private static ObjectNode without(ObjectNode tree, String place) {
        ObjectNode copy = tree.deepCopy();
        remove(copy, place);
        return copy;
    }

    private static void remove(ObjectNode tree, String place) {
        JsonPointer pointer = JsonPointer.compile(place);
        JsonNode parent = tree.at(pointer.head());
        if (parent instanceof ArrayNode list) {
            list.remove(pointer.last().getMatchingIndex());
        } else if (parent instanceof ObjectNode object) {
            object.remove(pointer.last().getMatchingProperty());
        }
    }
}
