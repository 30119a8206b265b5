package io.github.poasdk.validation.internal.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in the plan: steps from the plan downwards. Immutable. */
public final class Place {

    /** The index of a step that is no element of a list. */
    public static final int NO_INDEX = -1;

    /** The plan itself. */
    static final Place PLAN = new Place(null, new Step("", NO_INDEX));

    /** One property, and the index in it if it is a list. */
    public record Step(String property, int index) {}

    private final @Nullable Place parent;
    private final Step step;

    private Place(@Nullable Place parent, Step step) {
        this.parent = parent;
        this.step = step;
    }

    /** A property of the plan. */
    static Place of(String property) {
        return PLAN.then(property);
    }

    /** An element of a list of the plan. */
    static Place of(String property, int index) {
        return PLAN.then(property, index);
    }

    /** A property of the element here. */
    Place then(String property) {
        return then(property, NO_INDEX);
    }

    /** An element of a list of the element here. */
    Place then(String property, int index) {
        return new Place(this, new Step(property, index));
    }

    /** Whether the place lies in a property of the plan. */
    boolean isWithin(String property) {
        Place first = this;
        for (Place place = this; place.parent != null; place = place.parent) {
            first = place;
        }
        return first.step.property().equals(property);
    }

    /** The steps from the plan to here; none for the plan itself. */
    public List<Step> steps() {
        Deque<Step> steps = new ArrayDeque<>();
        for (Place place = this; place.parent != null; place = place.parent) {
            steps.addFirst(place.step);
        }
        return List.copyOf(steps);
    }

    /** As a property path, such as {@code actions[2].owner.role}. */
    public String path() {
        StringBuilder text = new StringBuilder();
        appendPath(text);
        return text.toString();
    }

    /** As a JSON pointer. No property of the model has a character that is to be escaped. */
    public String pointer() {
        StringBuilder text = new StringBuilder();
        appendPointer(text);
        return text.toString();
    }

    private void appendPath(StringBuilder text) {
        if (parent != null) {
            parent.appendPath(text);
            text.append(text.isEmpty() ? "" : ".").append(step.property());
            if (step.index() != NO_INDEX) {
                text.append('[').append(step.index()).append(']');
            }
        }
    }

    private void appendPointer(StringBuilder text) {
        if (parent != null) {
            parent.appendPointer(text);
            text.append('/').append(step.property());
            if (step.index() != NO_INDEX) {
                text.append('/').append(step.index());
            }
        }
    }

    @Override
    public String toString() {
        return pointer();
    }
}
