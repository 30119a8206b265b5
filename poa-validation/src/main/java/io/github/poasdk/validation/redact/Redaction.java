package io.github.poasdk.validation.redact;

import io.github.poasdk.model.PlanOfAction;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A copy of a plan to share, and how to get back from it. Only {@link #plan()} is to be shared: all else tells who the plan
 * is about. The string form shows numbers only.
 *
 * @param plan the copy
 * @param daysBack by how many days all dates were moved into the past: a multiple of 7, of one to three years
 * @param replacements what was replaced, each value once, in the order in which they were found; dates are not among them
 * @param droppedExtensions how many of the application's own data were left out
 */
public record Redaction(PlanOfAction plan, int daysBack, List<Replacement> replacements, int droppedExtensions) {

    /**
     * Copies the list.
     *
     * @param plan the copy
     * @param daysBack by how many days all dates were moved into the past
     * @param replacements what was replaced
     * @param droppedExtensions how many of the application's own data were left out
     */
    public Redaction {
        Objects.requireNonNull(plan, "plan must not be null");
        replacements = List.copyOf(replacements);
    }

    /**
     * The day in the copy that stands for a day, such as the one as of which the copy is to be validated.
     *
     * @param day the day
     * @return the day in the copy
     */
    public LocalDate moved(LocalDate day) {
        return Days.back(day, daysBack);
    }

    /**
     * How many values of each kind were replaced.
     *
     * @return the numbers of different values, in the order of the kinds; without kinds of which there were none
     */
    public Map<ReplacedKind, Integer> counts() {
        Map<ReplacedKind, Integer> counts = new EnumMap<>(ReplacedKind.class);
        replacements.forEach(replacement -> counts.merge(replacement.kind(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * What leads back to the plan: the days and the replacements. To be kept as the plan itself is.
     *
     * @return an object in JSON with {@code daysBack} and {@code replacements}, each with {@code kind}, {@code original} and
     *     {@code replacement}
     */
    public String mappingJson() {
        return MappingWriter.json(this);
    }

    @Override
    public String toString() {
        return "Redaction{counts=" + counts() + ", droppedExtensions=" + droppedExtensions + "}";
    }
}
