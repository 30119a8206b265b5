package io.github.poasdk.validation;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A change of a valid example plan, with all findings that it gives: a line of {@code defects.json}. */
public record Defect(String name, PlanOfAction plan, List<String> findings) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final PlanJson JSON = PlanJson.create();

    /** The lines of {@code defects.json}: what a rule finds, and what comes close and is good. */
    static Stream<Defect> listed() {
        return tree("/defects.json").valueStream().map(Defect::of);
    }

    /** Every member of a valid plan with all members that a constraint requires, missing. The constraint names the finding. */
    static Stream<Defect> missing() {
        JsonNode plan = tree("/plans/every-member.json");
        return RequiredMembers.of(plan).entrySet().stream().map(member -> {
            JsonNode defective = plan.deepCopy();
            remove(defective, member.getKey());
            return new Defect(
                    member.getValue() + " " + member.getKey(),
                    JSON.read(defective.toString()),
                    List.of(member.getValue() + " " + member.getKey()));
        });
    }

    static PlanOfAction validPlan() {
        return JSON.read(tree("/plans/late-shipment.json").toString());
    }

    private static Defect of(JsonNode row) {
        JsonNode plan = tree("/plans/" + row.path("plan").stringValue("late-shipment") + ".json");
        row.path("set").propertyStream().forEach(change -> set(plan, change.getKey(), change.getValue()));
        row.path("remove").valueStream().forEach(pointer -> remove(plan, pointer.stringValue()));
        List<String> findings = new ArrayList<>();
        row.path("findings").valueStream().map(JsonNode::stringValue).forEach(findings::add);
        String changes = row.path("set").toString() + row.path("remove");
        return new Defect(
                findings + " " + row.path("note").stringValue("") + " "
                        + changes.substring(0, Math.min(changes.length(), 80)),
                JSON.read(plan.toString()),
                findings);
    }

    private static void set(JsonNode plan, String pointer, JsonNode value) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = plan.at(place.head());
        if (parent instanceof ArrayNode array && place.last().getMatchingIndex() == array.size()) {
            array.add(value);
        } else if (parent instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(place.last().getMatchingProperty(), value);
        }
    }

    private static void remove(JsonNode plan, String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = plan.at(place.head());
        JsonNode removed = parent instanceof ArrayNode array
                ? array.remove(place.last().getMatchingIndex())
                : ((ObjectNode) parent).remove(place.last().getMatchingProperty());
        Objects.requireNonNull(removed, () -> "nothing to remove at " + pointer);
    }

    private static JsonNode tree(String resource) {
        try (InputStream in = Objects.requireNonNull(Defect.class.getResourceAsStream(resource), resource)) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
