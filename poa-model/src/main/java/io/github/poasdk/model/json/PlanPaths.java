package io.github.poasdk.model.json;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanPathException.Kind;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and edits single values of a plan by JSON pointer (RFC 6901) or by the id of an element. A plan is never changed:
 * an edit gives a new one. Immutable and thread-safe; create one and keep it.
 *
 * <pre>{@code
 * PlanPaths paths = PlanPaths.create();
 * Optional<Object> title = paths.get(plan, "/actions/0/title");
 * PlanOfAction edited = paths.replace(plan, "/actions/0/timeline/due", "2026-03-16");
 * PlanOfAction named = paths.replace(edited, "correct-template/owner/name", "Ida Brandt");
 * }</pre>
 *
 * <p>A place is a JSON pointer, or the id of an element, such as {@code correct-template}, with a pointer behind it or
 * without: {@code correct-template/owner/role}. An index is written in decimal digits, and {@code -} stands for the
 * element behind the last one. A value is given in the type of the model or as {@link PlanJson} writes it: a date as
 * {@code "2026-03-16"}, a code or an enum constant as its text, a number as any {@link Number}, a part or a map as a
 * {@link java.util.Map}, a list as a {@link java.util.Collection}. An {@code Optional} stands for its value; the empty
 * text and the empty {@code Optional} stand for nothing. As with a builder, the content is not checked.
 *
 * <p>What is wrong with a pointer or a value is a {@link PlanPathException}; an argument that is null is a
 * {@code NullPointerException} with its name.
 */
public final class PlanPaths {

    private final JsonMapper mapper;
    private final ValueTree values;

    private PlanPaths(JsonMapper mapper) {
        this.mapper = mapper;
        this.values = new ValueTree(mapper);
    }

    /**
     * The default: values are as strict as in {@link PlanJson}.
     *
     * @return a reader and editor
     */
    public static PlanPaths create() {
        return new PlanPaths(StrictMapper.create());
    }

    /**
     * What a plan has at a place: a text, a date, a number, a code, an enum constant, a part, a list, a map, or for the
     * empty pointer the plan itself.
     *
     * @param plan the plan
     * @param pointer the place
     * @return the value in the type of the model; empty where the JSON of the plan would have nothing, because nothing is
     *     filled in or the list is shorter
     * @throws PlanPathException if the text is neither a pointer nor begins with an id, or no plan can have such a place
     */
    public Optional<Object> get(PlanOfAction plan, String pointer) {
        require(plan, "plan");
        return Place.of(require(pointer, "pointer"), plan).read(plan);
    }

    /**
     * The place of the element that has an id, such as an issue or an action.
     *
     * @param plan the plan
     * @param elementId the id
     * @return the pointer to the element, to the first one in the order of the JSON if several have the id; empty if none
     *     has it
     */
    public Optional<String> pointerTo(PlanOfAction plan, String elementId) {
        require(plan, "plan");
        return ElementFinder.find(plan, require(elementId, "elementId")).map(Place::pointer);
    }

    /**
     * A plan with another value at a place. Parts and lists on the way that are absent are made. An index may be the next
     * one of its list, which adds an element. A value that stands for nothing clears the place.
     *
     * @param plan the plan
     * @param pointer the place
     * @param value the value
     * @return the new plan
     * @throws PlanPathException if the text is neither a pointer nor begins with an id, no plan can have such a place,
     *     an index leaves a gap in its list, or the value has another type
     */
    public PlanOfAction replace(PlanOfAction plan, String pointer, Object value) {
        require(plan, "plan");
        require(pointer, "pointer");
        require(value, "value");
        Place place = Place.of(pointer, plan);
        return ValueTree.isNothing(value)
                ? cleared(plan, place)
                : edited(plan, tree -> tree.set(place, values.of(value, place)));
    }

    /**
     * A plan with nothing at a place. An element of a list or an entry of a map stays there and becomes empty;
     * {@link #remove} takes it out.
     *
     * @param plan the plan
     * @param pointer the place
     * @return the new plan, an equal one if nothing is there
     * @throws PlanPathException if the text is neither a pointer nor begins with an id, or no plan can have such a place
     */
    public PlanOfAction clear(PlanOfAction plan, String pointer) {
        require(plan, "plan");
        return cleared(plan, Place.of(require(pointer, "pointer"), plan));
    }

    /**
     * A plan with one more element in a list or entry in a map, as the operation {@code add} of JSON Patch (RFC 6902) makes
     * it: an entry that is there already is replaced. Parts and lists on the way that are absent are made. A value that
     * stands for nothing adds an empty element.
     *
     * @param plan the plan
     * @param pointer the element before which the new one stands, the list at whose end it stands, or the entry
     * @param value the element
     * @return the new plan
     * @throws PlanPathException if the text is neither a pointer nor begins with an id, no plan can have such a place,
     *     it is neither a list nor an element or entry, an index leaves a gap in its list, or the value has another
     *     type
     */
    public PlanOfAction add(PlanOfAction plan, String pointer, Object value) {
        require(plan, "plan");
        require(pointer, "pointer");
        require(value, "value");
        Place element = Place.of(pointer, plan).element();
        return edited(plan, tree -> tree.insert(element, values.of(value, element)));
    }

    /**
     * A plan without an element of a list, where those behind it move up, or without an entry of a map.
     *
     * @param plan the plan
     * @param pointer the element or entry
     * @return the new plan
     * @throws PlanPathException if the text is neither a pointer nor begins with an id, no plan can have such a place,
     *     it is neither an element nor an entry, or it is not there
     */
    public PlanOfAction remove(PlanOfAction plan, String pointer) {
        require(plan, "plan");
        Place element = Place.of(require(pointer, "pointer"), plan);
        return edited(plan, tree -> tree.remove(element));
    }

    /**
     * A plan with an element at another place, in its list or in another one with elements of the same type; with an entry
     * of a map this gives it another name or map. As in the
     * operation {@code move} of JSON Patch (RFC 6902), the element is removed first and added then, so the target is a
     * place in the plan without it.
     *
     * @param plan the plan
     * @param fromPointer the element
     * @param toPointer the element before which it will stand, or the list at whose end it will stand
     * @return the new plan
     * @throws PlanPathException if a text is neither a pointer nor begins with an id, no plan can have such a place,
     *     the first is not an element of a list, the second is neither a list nor an element of one, an index does not
     *     fit its list, or the lists hold different things
     */
    public PlanOfAction move(PlanOfAction plan, String fromPointer, String toPointer) {
        require(plan, "plan");
        require(fromPointer, "fromPointer");
        require(toPointer, "toPointer");
        Place from = Place.of(fromPointer, plan);
        PlanOfAction without = Place.isPointer(toPointer) ? plan : remove(plan, fromPointer);
        Place to = Place.of(toPointer, without).elementFor(from);
        return edited(plan, tree -> tree.insert(to, tree.remove(from)));
    }

    private PlanOfAction cleared(PlanOfAction plan, Place place) {
        return place.read(plan).isEmpty() ? plan : edited(plan, tree -> tree.clear(place));
    }

    private PlanOfAction edited(PlanOfAction plan, Consumer<PlanTree> edit) {
        PlanTree tree = new PlanTree(mapper.valueToTree(plan));
        edit.accept(tree);
        try {
            return mapper.treeToValue(tree.root(), PlanOfAction.class);
        } catch (JacksonException e) {
            throw new PlanPathException(Kind.WRONG_TYPE, FormatErrors.reason(e), FormatErrors.pointer(e));
        }
    }

    private static <T> T require(T argument, String name) {
        return Objects.requireNonNull(argument, () -> name + " must not be null");
    }
}
