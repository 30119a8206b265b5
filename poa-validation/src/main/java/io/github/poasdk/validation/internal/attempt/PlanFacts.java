package io.github.poasdk.validation.internal.attempt;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a plan says, one value after the other, by a name that stays the same when elements change places: an element is named
 * by its id or by what it is about, such as an ASIN; one that has neither, by the element of the earlier plan that it is most like.
 */
final class PlanFacts {

    /** What says which plan it is, and not what it says. */
    private static final Set<String> ASIDE = Set.of("schemaVersion", "id", "attempt", "submittedOn", "responseKind");

    private static final List<String> NAMES = List.of("id", "questionId", "asin", "metric", "helpPageId", "name");
    private static final Pattern RESERVED = Pattern.compile("[{}#/]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]++(?:[.,:/-][0-9]++)*+");

    /** A longer name would stand before every value of its element. */
    private static final int LONGEST = 200;

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /**
     * A value.
     *
     * @param pointer where it stands
     * @param member the member that it is the value of
     * @param value the value as text
     */
    record Leaf(String pointer, String member, String value) {

        /** The words without their numbers, in small letters. */
        String masked() {
            return mask(value);
        }
    }

    private final Map<String, Leaf> leaves = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> numbers = new HashSet<>();
    private final NamelessElements nameless;

    private PlanFacts(NamelessElements nameless) {
        this.nameless = nameless;
    }

    /** What the earlier plan says. */
    static PlanFacts ofEarlier(PlanOfAction plan) {
        return of(plan, NamelessElements.ofEarlier());
    }

    /** What the later plan says; what has no name of its own is named as in the earlier one. */
    static PlanFacts ofLater(PlanOfAction plan, PlanFacts earlier) {
        return of(plan, NamelessElements.ofLater(earlier.nameless));
    }

    private static PlanFacts of(PlanOfAction plan, NamelessElements nameless) {
        PlanFacts facts = new PlanFacts(nameless);
        JsonNode tree = MAPPER.readTree(PlanJson.create().write(plan));
        for (Map.Entry<String, JsonNode> member : tree.properties()) {
            if (!ASIDE.contains(member.getKey())) {
                facts.add("/" + member.getKey(), "/" + member.getKey(), member.getKey(), member.getValue());
            }
        }
        return facts;
    }

    /** The values by their names, in the order of the plan. */
    Map<String, Leaf> leaves() {
        return leaves;
    }

    Optional<Leaf> leaf(String name) {
        return Optional.ofNullable(leaves.get(name));
    }

    /** Whether a text has a number in it that stands nowhere here. */
    boolean lacksNumberOf(String text) {
        return NUMBER.matcher(text).results().anyMatch(number -> !numbers.contains(number.group()));
    }

    static String mask(String text) {
        return NUMBER.matcher(text)
                .replaceAll("#")
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    private void add(String name, String pointer, String member, JsonNode node) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> child : node.properties()) {
                String step = "/" + child.getKey().replace("~", "~0").replace("/", "~1");
                add(name + step, pointer + step, child.getKey(), child.getValue());
            }
        } else if (node.isArray()) {
            List<String> names = elementNames(name, member, node);
            for (int i = 0; i < node.size(); i++) {
                add(names.get(i), pointer + "/" + i, member, node.get(i));
            }
        } else if (!node.isNull() && !node.asString().isBlank()) {
            leaves.put(name, new Leaf(pointer, member, node.asString()));
            NUMBER.matcher(node.asString()).results().forEach(number -> numbers.add(number.group()));
        }
    }

    private List<String> elementNames(String list, String member, JsonNode elements) {
        List<String> names = new ArrayList<>();
        List<String> others =
                nameless.names(list, elements, element -> own(member, element).isEmpty());
        for (int i = 0; i < elements.size(); i++) {
            String own = own(member, elements.get(i));
            names.add(own.isEmpty() ? others.get(i) : unique(list + "{" + own + "}"));
        }
        return names;
    }

    private String unique(String name) {
        int count = counts.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + "#" + count;
    }

    /** The name that an element has of its own; empty if it has none. */
    private static String own(String member, JsonNode element) {
        String own = element.isObject() ? own(element) : isOfSet(member, element) ? element.asString() : "";
        String bounded = own.length() <= LONGEST ? own : own.substring(0, LONGEST) + "~" + own.hashCode();
        return RESERVED.matcher(bounded).replaceAll("_");
    }

    private static boolean isOfSet(String member, JsonNode element) {
        return element.isString() && (member.endsWith("sins") || member.endsWith("Ids"));
    }

    private static String own(JsonNode element) {
        return NAMES.stream()
                .map(name -> element.path(name).asString(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
