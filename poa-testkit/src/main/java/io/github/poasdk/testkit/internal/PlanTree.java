package io.github.poasdk.testkit.internal;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of a plan, to be changed place by place. Not thread-safe. */
public final class PlanTree {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Members whose texts have a form of their own. */
    private static final String NOT_FREE =
            "schemaVersion|id|language|responseKind|pattern|type|kind|category|metric|fulfillment|marketplace|purpose|status"
                    + "|state|annotation|start|end|planned|due|done|effectiveFrom|deadline|asOf|validUntil|[a-zA-Z]+On"
                    + "|[a-zA-Z]+Ids?|asins?|helpPageId|link|email|phone|website|fileName|mediaType|sha256";

    private final ObjectNode root;

    private PlanTree(ObjectNode root) {
        this.root = root;
    }

    /**
     * The tree of a plan.
     *
     * @param plan the plan
     * @return its JSON
     */
    public static PlanTree of(PlanOfAction plan) {
        return new PlanTree((ObjectNode) MAPPER.readTree(PlanJson.create().write(plan)));
    }

    /**
     * Any JSON of the kit's own files.
     *
     * @param json the text
     * @return its root
     */
    public static JsonNode parse(String json) {
        return MAPPER.readTree(json);
    }

    /**
     * The plan that the tree says.
     *
     * @return the plan
     * @throws io.github.poasdk.model.json.PlanFormatException if it says none
     */
    public PlanOfAction plan() {
        return PlanJson.create().read(root.toString());
    }

    /**
     * The JSON.
     *
     * @return the root
     */
    public JsonNode root() {
        return root;
    }

    /**
     * All places but the root, in the order of the JSON.
     *
     * @return JSON pointers
     */
    public List<String> places() {
        List<String> places = new ArrayList<>();
        collect("", root, places);
        return places;
    }

    /**
     * The places at which something stands.
     *
     * @param isWanted which values are meant
     * @return their JSON pointers
     */
    public List<String> places(Predicate<JsonNode> isWanted) {
        return places().stream().filter(place -> isWanted.test(at(place))).toList();
    }

    /**
     * The places of text that somebody writes, as opposed to codes, references, addresses and dates.
     *
     * @return JSON pointers
     */
    public List<String> freeTexts() {
        return places(JsonNode::isString).stream()
                .filter(place -> isFreeText(member(place)))
                .toList();
    }

    /**
     * Whether the texts of a member are what somebody writes.
     *
     * @param member the name of the member
     * @return whether they have no form of their own
     */
    public static boolean isFreeText(String member) {
        return !member.matches(NOT_FREE);
    }

    /**
     * The places of dates.
     *
     * @return JSON pointers
     */
    public List<String> dates() {
        return places(node -> node.isString() && node.stringValue().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
    }

    /**
     * The value at a place.
     *
     * @param place a JSON pointer
     * @return the value; a missing node if there is none
     */
    public JsonNode at(String place) {
        return root.at(place);
    }

    /**
     * Takes away what stands at a place; nothing if nothing does.
     *
     * @param place a JSON pointer
     */
    public void remove(String place) {
        JsonPointer pointer = JsonPointer.compile(place);
        JsonNode parent = root.at(pointer.head());
        if (parent instanceof ObjectNode part) {
            part.remove(pointer.last().getMatchingProperty());
        } else if (parent instanceof ArrayNode list && pointer.last().getMatchingIndex() < list.size()) {
            list.remove(pointer.last().getMatchingIndex());
        }
    }

    /**
     * Puts a value where another stands.
     *
     * @param place a JSON pointer
     * @param value the value
     */
    public void put(String place, JsonNode value) {
        JsonPointer pointer = JsonPointer.compile(place);
        JsonNode parent = root.at(pointer.head());
        if (parent instanceof ObjectNode part) {
            part.set(pointer.last().getMatchingProperty(), value);
        } else if (parent instanceof ArrayNode list && pointer.last().getMatchingIndex() < list.size()) {
            list.set(pointer.last().getMatchingIndex(), value);
        }
    }

    /**
     * Adds a copy of an element to a list.
     *
     * @param list the JSON pointer of the list
     * @param element the element
     * @param suffix what the id of the copy has at its end, if the element has one
     */
    public void add(String list, JsonNode element, String suffix) {
        JsonNode copy = element.deepCopy();
        if (copy instanceof ObjectNode part && part.has("id")) {
            part.put("id", part.get("id").stringValue() + suffix);
        }
        ((ArrayNode) root.at(list)).add(copy);
    }

    /**
     * The member that a place is, or in whose list it stands.
     *
     * @param place a JSON pointer
     * @return the name, as the pointer has it
     */
    public static String member(String place) {
        return Stream.of(place.split("/", -1))
                .filter(step -> !step.matches("[0-9]+"))
                .reduce("", (earlier, later) -> later);
    }

    /**
     * One step of a pointer.
     *
     * @param name the name of a member
     * @return the step as RFC 6901 writes it
     */
    public static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static void collect(String pointer, JsonNode node, List<String> places) {
        if (!pointer.isEmpty()) {
            places.add(pointer);
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            collect(pointer + step(member.getKey()), member.getValue(), places);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(pointer + "/" + i, node.get(i), places);
        }
    }
}
