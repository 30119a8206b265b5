package io.github.poasdk.model.json;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanPathException.Kind;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A place that the model has, whether or not a plan has something there. */
record Place(Optional<Place> parent, String name, Shape shape) {

    static final Place PLAN = new Place(Optional.empty(), "", Shape.of(PlanOfAction.class));

    private static final Pattern WRONG_ESCAPE = Pattern.compile("~(?![01])");

    /** By a JSON pointer, or by the id of an element of the plan with a pointer behind it. */
    static Place of(String place, PlanOfAction plan) {
        if (isPointer(place)) {
            return of(place);
        }
        int end = place.indexOf('/') < 0 ? place.length() : place.indexOf('/');
        Place element = ElementFinder.find(plan, place.substring(0, end))
                .orElseThrow(() -> new PlanPathException(
                        Kind.NO_SUCH_ELEMENT,
                        "a JSON pointer begins with /, and no element has the id "
                                + Wording.quote(place.substring(0, end)),
                        Wording.printable(place)));
        return of(element.pointer() + place.substring(end));
    }

    static boolean isPointer(String place) {
        return place.isEmpty() || place.charAt(0) == '/';
    }

    private static Place of(String pointer) {
        requireWellFormed(pointer);
        Place place = PLAN;
        if (!pointer.isEmpty()) {
            // No place of the model is as deep as the limit, so what stands behind it is not taken apart.
            for (String step : pointer.substring(1).split("/", PlanJson.MAX_DEPTH)) {
                place = place.child(step.replace("~1", "/").replace("~0", "~"));
            }
        }
        return place;
    }

    private static void requireWellFormed(String pointer) {
        if (WRONG_ESCAPE.matcher(pointer).find()) {
            throw new PlanPathException(
                    Kind.MALFORMED_POINTER,
                    "a JSON pointer has ~ only in ~0, which is ~, and in ~1, which is /",
                    Wording.printable(pointer));
        }
    }

    Place child(String step) {
        return shape.child(step)
                .map(child -> new Place(Optional.of(this), step, child))
                .orElseThrow(
                        () -> new PlanPathException(Kind.NO_SUCH_PLACE, unknown(step), pointer() + Wording.step(step)));
    }

    private String unknown(String step) {
        return shape.isList()
                ? "an index such as 0, or -, is expected, not " + Wording.quote(step)
                : Wording.unknownMember(step, shape.members().keySet());
    }

    /** What a plan has there. */
    Optional<Object> read(PlanOfAction plan) {
        return parent.isEmpty()
                ? Optional.of(plan)
                : parent.flatMap(holder ->
                        holder.read(plan).flatMap(value -> holder.shape().read(value, name)));
    }

    /** What a tree has there. */
    Optional<JsonNode> find(JsonNode root) {
        return parent.isEmpty()
                ? Optional.of(root)
                : parent.flatMap(holder -> holder.find(root).flatMap(node -> Optional.ofNullable(step(node))));
    }

    private @Nullable JsonNode step(JsonNode node) {
        return node.isArray() ? node.get(Shape.index(name, node.size())) : node.get(name);
    }

    String pointer() {
        return parent.map(holder -> holder.pointer() + Wording.step(name)).orElse("");
    }

    /** Whether this is an element of a list or an entry of a map. */
    boolean isContent() {
        return parent.filter(holder -> holder.shape().isContainer()).isPresent();
    }

    /** The list in which this is an element, or the map in which it is an entry. */
    Place container() {
        return parent.filter(holder -> holder.shape().isContainer())
                .orElseThrow(() -> notAList("an element of a list"));
    }

    /** This, if it is an element or an entry; behind the last one, if it is a list. */
    Place element() {
        if (shape.isList()) {
            return child(Shape.BEHIND_LAST);
        } else if (!isContent()) {
            throw notAList("a list");
        }
        return this;
    }

    /** This as a place for an element that stands somewhere else. */
    Place elementFor(Place from) {
        Place to = element();
        if (!from.container().shape().equals(to.container().shape())) {
            throw to.wrongType("the list holds elements of another type");
        }
        return to;
    }

    private PlanPathException notAList(String expected) {
        return new PlanPathException(Kind.NOT_A_LIST, "this is not " + expected, pointer());
    }

    PlanPathException outOfRange(int size) {
        return new PlanPathException(
                Kind.INDEX_OUT_OF_RANGE, "the list is too short for this index, its length is " + size, pointer());
    }

    PlanPathException noSuchEntry() {
        return new PlanPathException(Kind.NO_SUCH_ENTRY, "the map has no such entry", pointer());
    }

    PlanPathException blocked() {
        return wrongType(
                "what stands here is not " + Wording.expected(shape.type()) + " and would be lost, clear it first");
    }

    PlanPathException wrongType(String reason) {
        return new PlanPathException(Kind.WRONG_TYPE, reason, pointer());
    }
}
