package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.validation.finding.PlanEdit;
import io.github.poasdk.validation.finding.Severity;
import io.github.poasdk.validation.finding.TextSpan;
import io.github.poasdk.validation.pack.Provenance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place in which a plan breaks a rule. Hits of one rule at one place become one finding, unless they are separate. Immutable.
 *
 * @param place the place
 * @param arguments what the sentence names
 * @param spans the parts of the text at the place; none for all of it
 * @param related other places that the hit is about
 * @param edits what together mends it
 * @param provenance the entry of the pack that it comes from, if not that of the rule
 * @param severity how much it weighs, if not what the rule book says
 * @param isSeparate whether it is a finding of its own beside another hit at the place with other arguments
 */
public record Hit(
        Place place,
        Map<String, String> arguments,
        List<TextSpan> spans,
        List<Place> related,
        List<PlanEdit> edits,
        Optional<Provenance> provenance,
        Optional<Severity> severity,
        boolean isSeparate) {

    /** Each of many hits may be about as many places: what is named of them is bounded, so that the time is, too. */
    private static final int MOST_RELATED = 100;

    /** A hit with nothing but its place. */
    static Hit at(Place place) {
        return new Hit(place, Map.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), false);
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
        return new Hit(place, more, spans, related, edits, provenance, severity, isSeparate);
    }

    /** The same with these arguments for the sentence. */
    Hit with(Map<String, String> values) {
        return new Hit(place, values, spans, related, edits, provenance, severity, isSeparate);
    }

    /** The same with another weight. */
    Hit weighing(Severity value) {
        return new Hit(place, arguments, spans, related, edits, provenance, Optional.of(value), isSeparate);
    }

    /** The same with a part of the text at the place. */
    Hit span(int start, int end) {
        List<TextSpan> more = new ArrayList<>(spans);
        more.add(new TextSpan(start, end));
        return new Hit(place, arguments, more, related, edits, provenance, severity, isSeparate);
    }

    /** The same with other places that it is about. */
    Hit related(List<Place> places) {
        List<Place> some = List.copyOf(places.size() > MOST_RELATED ? places.subList(0, MOST_RELATED) : places);
        return new Hit(place, arguments, spans, some, edits, provenance, severity, isSeparate);
    }

    /** The same with changes that together mend it. */
    Hit mendedBy(PlanEdit... changes) {
        return new Hit(place, arguments, spans, related, List.of(changes), provenance, severity, isSeparate);
    }

    /** The same as the finding of an entry of a pack. */
    Hit from(Provenance entry) {
        return new Hit(place, arguments, spans, related, edits, Optional.of(entry), severity, isSeparate);
    }

    /** The same as a finding of its own. */
    Hit separate() {
        return new Hit(place, arguments, spans, related, edits, provenance, severity, true);
    }

    /** Both hits at one place: the parts of the text and the changes of both, and the rest of this one. */
    public Hit and(Hit other) {
        return new Hit(
                place,
                arguments,
                Stream.concat(spans.stream(), other.spans.stream()).toList(),
                related,
                Stream.concat(edits.stream(), other.edits.stream()).distinct().toList(),
                provenance,
                severity,
                isSeparate);
    }
}
