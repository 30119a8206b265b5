package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.validation.finding.PlanEdit;
import io.github.poasdk.validation.finding.TextSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A place in which a plan breaks a rule. Hits of one rule at one place become one finding. Immutable.
 *
 * @param place the place
 * @param arguments what the sentence names
 * @param spans the parts of the text at the place; none for all of it
 * @param related other places that the hit is about
 * @param edits what together mends it
 */
public record Hit(
        Place place, Map<String, String> arguments, List<TextSpan> spans, List<Place> related, List<PlanEdit> edits) {

    /** A hit with nothing but its place. */
    static Hit at(Place place) {
        return new Hit(place, Map.of(), List.of(), List.of(), List.of());
    }

    /** The same with an argument for the sentence: a text, a whole number or a date. */
    Hit with(String name, Object value) {
        Map<String, String> more = arguments;
        if (arguments.isEmpty()) {
            more = Map.of(name, value.toString());
        } else {
            more = new HashMap<>(arguments);
            more.put(name, value.toString());
        }
        return new Hit(place, more, spans, related, edits);
    }

    /** The same with a part of the text at the place. */
    Hit span(int start, int end) {
        List<TextSpan> more = new ArrayList<>(spans);
        more.add(new TextSpan(start, end));
        return new Hit(place, arguments, more, related, edits);
    }

    /** The same with other places that it is about. */
    Hit related(Collection<Place> places) {
        return new Hit(place, arguments, spans, List.copyOf(places), edits);
    }

    /** The same with changes that together mend it. */
    Hit mendedBy(PlanEdit... changes) {
        return new Hit(place, arguments, spans, related, List.of(changes));
    }

    /** Both hits at one place: the parts of the text and the changes of both, and the rest of this one. */
    public Hit and(Hit other) {
        return new Hit(
                place,
                arguments,
                Stream.concat(spans.stream(), other.spans.stream()).toList(),
                related,
                Stream.concat(edits.stream(), other.edits.stream()).distinct().toList());
    }
}
