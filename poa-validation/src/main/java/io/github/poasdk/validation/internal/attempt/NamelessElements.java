package io.github.poasdk.validation.internal.attempt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * The steps, facts and other elements that have no id, list by list. An element of the later plan is the same as one of the
 * earlier plan if it has the same words, or else the same quantity, or else, for a plain text, if it is the next that is left.
 */
final class NamelessElements {

    /**
     * An element.
     *
     * @param index where it stands
     * @param name what it is called
     * @param words its words without numbers
     * @param quantity its number and unit; empty if it has none
     * @param isText whether it is nothing but a text
     */
    private record Element(int index, String name, String words, String quantity, boolean isText) {}

    private final Map<String, List<Element>> earlier;
    private final Map<String, List<Element>> own = new HashMap<>();

    private NamelessElements(Map<String, List<Element>> earlier) {
        this.earlier = earlier;
    }

    static NamelessElements ofEarlier() {
        return new NamelessElements(Map.of());
    }

    static NamelessElements ofLater(NamelessElements earlier) {
        return new NamelessElements(earlier.own);
    }

    /** Names for the elements of a list; empty for those that need none. */
    List<String> names(String list, JsonNode elements, Predicate<JsonNode> isNameless) {
        List<Element> found = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            names.add("");
            if (isNameless.test(elements.get(i))) {
                names.set(i, list + "{+" + i + "}");
                found.add(element(i, list + "{" + i + "}", elements.get(i)));
            }
        }
        own.put(list, found);
        List<Element> free = earlier.getOrDefault(list, found);
        List<Element> open = match(found, free, Element::words, names);
        List<Element> left = unmatched(free, names);
        open = match(open, left, Element::quantity, names);
        left = unmatched(left, names);
        match(open, left, element -> element.isText() ? "text" : "", names);
        return names;
    }

    private static Element element(int index, String name, JsonNode node) {
        String words = Optional.of(node.path("statement").asString(""))
                .filter(text -> !text.isBlank())
                .orElseGet(() -> node.path("text").asString(""));
        String quantity = node.path("value").asString("");
        return new Element(
                index,
                name,
                PlanFacts.mask(node.isObject() ? words : node.asString("")),
                quantity.isEmpty() ? "" : quantity + " " + node.path("unit").asString(""),
                node.isString());
    }

    /** Gives each element the name of the first free one that has the same key, and returns those that find none. */
    private static List<Element> match(
            List<Element> elements, List<Element> free, Function<Element, String> key, List<String> names) {
        Map<String, Deque<Element>> byKey = new HashMap<>();
        free.forEach(element -> byKey.computeIfAbsent(key.apply(element), any -> new ArrayDeque<>())
                .add(element));
        List<Element> open = new ArrayList<>();
        for (Element element : elements) {
            Deque<Element> same = key.apply(element).isEmpty() ? null : byKey.get(key.apply(element));
            if (same == null || same.isEmpty()) {
                open.add(element);
            } else {
                names.set(element.index(), same.remove().name());
            }
        }
        return open;
    }

    private static List<Element> unmatched(List<Element> free, List<String> names) {
        Set<String> taken = new HashSet<>(names);
        return free.stream().filter(element -> !taken.contains(element.name())).toList();
    }
}
