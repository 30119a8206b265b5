package io.github.poasdk.model.json;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.ReadingNote.Kind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A plan that somebody is still writing, with all that was typed: beside the {@linkplain #plan() plan} also what no plan can
 * hold, such as {@code "16.3."} for a date. {@link PlanJson} reads and writes it, so that nothing is lost between two
 * sessions at a form. Immutable and thread-safe: an edit gives a new draft.
 *
 * <pre>{@code
 * PlanDraft draft = PlanDraft.empty().replace("/actions/0/timeline/due", "16.3.");
 * String text = draft.text("/actions/0/timeline/due").orElse("");
 * List<ReadingNote> problems = draft.problems();
 * PlanOfAction plan = draft.plan();
 * }</pre>
 *
 * <p>Places and values are given as in {@link PlanPaths}; for a number also as text such as
 * {@code "6.8"}, because forms have texts only. A text, a number or a truth value of the wrong type is no error here: it is
 * kept, and a problem says so. A place that no plan can have is a {@link PlanPathException}, and
 * so is an edit inside something that no plan can hold, such as a member of a text, because that would be lost.
 */
public final class PlanDraft {

    private static final JsonMapper MAPPER = StrictMapper.create(ReadLimits.DEFAULT);
    private static final ValueTree VALUES = new ValueTree(MAPPER);

    private final JsonNode tree;
    private final PlanOfAction plan;
    private final List<ReadingNote> notes;

    private PlanDraft(JsonNode tree, PlanOfAction plan, List<ReadingNote> notes) {
        this.tree = tree;
        this.plan = plan;
        this.notes = notes;
    }

    /** A draft of a tree that nobody else changes. */
    static PlanDraft of(JsonNode tree, List<ReadingNote> migrations) {
        DraftSieve.Sifted sifted = DraftSieve.sift(tree, MAPPER);
        List<ReadingNote> notes =
                Stream.concat(migrations.stream(), sifted.notes().stream()).toList();
        return new PlanDraft(tree, sifted.plan(), notes);
    }

    /**
     * A draft in which nothing is filled in.
     *
     * @return the draft
     */
    public static PlanDraft empty() {
        return of(PlanOfAction.builder().build());
    }

    /**
     * A draft of a plan.
     *
     * @param plan the plan
     * @return the draft
     */
    public static PlanDraft of(PlanOfAction plan) {
        return of(MAPPER.valueToTree(require(plan, "plan")), List.of());
    }

    /**
     * The plan, without what no plan can hold. An element of a list that no plan can hold is there as an empty one, so that
     * the places in plan and draft are the same.
     *
     * @return the plan
     */
    public PlanOfAction plan() {
        return plan;
    }

    /**
     * What is in the draft and not in the plan: values of the wrong type and unknown members.
     *
     * @return the notes in the order in which the values were read, empty if the plan holds all of the draft
     */
    public List<ReadingNote> problems() {
        return notes.stream().filter(note -> note.kind() != Kind.MIGRATED).toList();
    }

    /**
     * The problems, and if the draft was read from the form of an earlier release, what was changed. An edit gives a draft
     * without the latter.
     *
     * @return the notes
     */
    public List<ReadingNote> notes() {
        return notes;
    }

    /**
     * What stands in a field, as a form shows it: the text as it was typed, whether the plan can hold it or not.
     *
     * @param pointer the place
     * @return the text of a single value; empty if nothing is filled in, or if there is a part or a list
     * @throws PlanPathException if the text is neither a pointer nor begins with an id, or no plan can have such a place
     */
    public Optional<String> text(String pointer) {
        return place(pointer, "pointer")
                .find(tree)
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asString);
    }

    /**
     * A draft with another value at a place. Parts and lists on the way that are absent are made. An index may be the next
     * one of its list, which adds an element. The empty text clears the place.
     *
     * @param pointer the place
     * @param value the value
     * @return the new draft
     * @throws PlanPathException if the text is neither a pointer nor begins with an id, no plan can have such a place,
     *     an index leaves a gap in its list, or a value other than a text, a number or a truth value has another type
     */
    public PlanDraft replace(String pointer, Object value) {
        Place place = place(pointer, "pointer");
        return ValueTree.isNothing(require(value, "value"))
                ? clear(pointer)
                : edited(draft -> draft.set(place, VALUES.typed(value, place)));
    }

    /**
     * A draft with nothing at a place. An element of a list or an entry of a map stays there and becomes empty.
     *
     * @param pointer the place
     * @return the new draft, an equal one if nothing is there
     * @throws PlanPathException if the text is neither a pointer nor begins with an id, or no plan can have such a place
     */
    public PlanDraft clear(String pointer) {
        Place place = place(pointer, "pointer");
        return place.find(tree).isEmpty() ? this : edited(draft -> draft.clear(place));
    }

    /**
     * A draft with one more element in a list or entry in a map; as {@link PlanPaths#add}.
     *
     * @param pointer the element before which the new one stands, the list at whose end it stands, or the entry
     * @param value the element
     * @return the new draft
     * @throws PlanPathException if the text is neither a pointer nor begins with an id, no plan can have such a place,
     *     it is neither a list nor an element or entry, an index leaves a gap in its list, or a value other than a
     *     text, a number or a truth value has another type
     */
    public PlanDraft add(String pointer, Object value) {
        Place element = place(pointer, "pointer").element();
        require(value, "value");
        return edited(draft -> draft.insert(element, VALUES.typed(value, element)));
    }

    /**
     * A draft without an element of a list or an entry of a map; as {@link PlanPaths#remove}.
     *
     * @param pointer the element or entry
     * @return the new draft
     * @throws PlanPathException if the text is neither a pointer nor begins with an id, no plan can have such a place,
     *     it is neither an element nor an entry, or it is not there
     */
    public PlanDraft remove(String pointer) {
        Place element = place(pointer, "pointer");
        return edited(draft -> draft.remove(element));
    }

    /**
     * A draft with an element at another place; as {@link PlanPaths#move}.
     *
     * @param fromPointer the element
     * @param toPointer the element before which it will stand in the draft without it, or the list at whose end it will
     *     stand
     * @return the new draft
     * @throws PlanPathException if a text is neither a pointer nor begins with an id, no plan can have such a place,
     *     the first is not an element of a list, the second is neither a list nor an element of one, an index does not
     *     fit its list, or the lists hold different things
     */
    public PlanDraft move(String fromPointer, String toPointer) {
        Place from = place(fromPointer, "fromPointer");
        require(toPointer, "toPointer");
        PlanOfAction without = Place.isPointer(toPointer) ? plan : remove(fromPointer).plan;
        Place to = Place.of(toPointer, without).elementFor(from);
        return edited(draft -> draft.insert(to, draft.remove(from)));
    }

    /** What is to be written. */
    JsonNode toTree() {
        return DraftWriter.tree(tree, (ObjectNode) MAPPER.<JsonNode>valueToTree(plan));
    }

    private String written() {
        return toTree().toString();
    }

    private PlanDraft edited(Consumer<PlanTree> edit) {
        PlanTree draft = new PlanTree(tree.deepCopy());
        edit.accept(draft);
        return of(draft.root(), List.of());
    }

    private Place place(String pointer, String name) {
        return Place.of(require(pointer, name), plan);
    }

    private static <T> T require(T argument, String name) {
        return Objects.requireNonNull(argument, () -> name + " must not be null");
    }

    /** Equal if the same plan is written, with the same beside it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanDraft draft && written().equals(draft.written());
    }

    @Override
    public int hashCode() {
        return plan.hashCode();
    }

    /** Says how many problems there are, and nothing of what a seller typed. */
    @Override
    public String toString() {
        return "PlanDraft[problems=" + problems().size() + "]";
    }
}
