package io.github.poasdk.testkit.internal;

import io.github.poasdk.model.PlanOfAction;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Where two plans differ. Not thread-safe. */
public final class PlanDifferences {

    private static final int MAX_LENGTH = 60;

    /** What JSON leaves as it is, and what would not be seen or would reorder a line. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]|[\\p{Zs}&&[^ ]]");

    private final List<Place> found = new ArrayList<>();

    private PlanDifferences() {}

    /**
     * A place at which two plans differ.
     *
     * @param pointer the JSON pointer of the value, or of the part of which one plan has nothing
     * @param said what was there and what is there now, on one line
     * @param values the JSON pointers of all single values that differ there
     */
    public record Place(String pointer, String said, List<String> values) {

        /**
         * Copies the list.
         *
         * @param pointer the JSON pointer
         * @param said what was there and what is there now
         * @param values the JSON pointers of all single values
         */
        public Place {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return pointer + ": " + said;
        }
    }

    /**
     * Compares two plans.
     *
     * @param before what was
     * @param after what is
     * @return the places in the order of the JSON; none if their JSON is the same
     */
    public static List<Place> between(PlanOfAction before, PlanOfAction after) {
        PlanDifferences differences = new PlanDifferences();
        differences.compare("", PlanTree.of(before).root(), PlanTree.of(after).root());
        return List.copyOf(differences.found);
    }

    private void compare(String pointer, JsonNode before, JsonNode after) {
        if (before.isObject() && after.isObject()) {
            Set<String> names = new LinkedHashSet<>(before.propertyNames());
            names.addAll(after.propertyNames());
            names.forEach(name -> compare(pointer + PlanTree.step(name), before.path(name), after.path(name)));
        } else if (before.isArray() && after.isArray()) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                compare(pointer + "/" + i, before.path(i), after.path(i));
            }
        } else if (!before.toString().equals(after.toString())) {
            JsonNode there = after.isMissingNode() ? before : after;
            List<String> values = new ArrayList<>();
            collect(pointer, there, values);
            found.add(new Place(pointer, said(before, after), values));
        }
    }

    private static void collect(String pointer, JsonNode node, List<String> values) {
        if (node.isEmpty()) {
            values.add(pointer);
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            collect(pointer + PlanTree.step(member.getKey()), member.getValue(), values);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(pointer + "/" + i, node.get(i), values);
        }
    }

    private static String said(JsonNode before, JsonNode after) {
        if (after.isMissingNode()) {
            return "was " + shown(before) + ", is lost";
        }
        return before.isMissingNode()
                ? "was absent, is " + shown(after)
                : "was " + shown(before) + ", is " + shown(after);
    }

    private static String shown(JsonNode value) {
        String text = value.toString();
        String start = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
        String visible = INVISIBLE.matcher(start).replaceAll(found -> escaped(found.group()));
        return text.length() <= MAX_LENGTH ? visible : visible + "... (" + text.length() + ")";
    }

    private static String escaped(String character) {
        return character
                .chars()
                .mapToObj(unit -> "\\\\u" + Integer.toHexString(0x10000 | unit).substring(1))
                .collect(Collectors.joining());
    }
}
