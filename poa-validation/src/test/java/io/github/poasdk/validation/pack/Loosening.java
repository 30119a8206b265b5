package io.github.poasdk.validation.pack;

import java.math.BigDecimal;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a member of a pack would be if it asked for less, by the name of the member. */
final class Loosening {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Map<String, String> WEAKER = Map.of(
            "REQUIRED", "EXPECTED",
            "EXPECTED", "CONDITIONAL",
            "CONDITIONAL", "EXPECTED",
            "LESS_THAN", "LESS_OR_EQUAL",
            "LESS_OR_EQUAL", "LESS_THAN",
            "GREATER_THAN", "GREATER_OR_EQUAL",
            "GREATER_OR_EQUAL", "GREATER_THAN",
            "EQUALS", "LESS_OR_EQUAL",
            "LOWER", "HIGHER",
            "HIGHER", "LOWER");

    private Loosening() {}

    /** Other values of a member of an object, by what was done to it. */
    static Map<String, JsonNode> of(String name, JsonNode parent) {
        JsonNode value = parent.get(name);
        Map<String, JsonNode> looser = new LinkedHashMap<>();
        switch (name) {
            case "threshold", "mostBytes", "overlap", "fewestWords", "fewestDigits", "mostDigits" -> {
                BigDecimal step = name.equals("overlap") ? new BigDecimal("0.1") : BigDecimal.ONE;
                looser.put("greater", NODES.numberNode(value.decimalValue().add(step)));
                looser.put("smaller", NODES.numberNode(value.decimalValue().subtract(step)));
            }
            case "within", "window" -> {
                Period period = Period.parse(value.stringValue());
                looser.put("a day longer", NODES.stringNode(period.plusDays(1).toString()));
                looser.put("doubled", NODES.stringNode(period.multipliedBy(2).toString()));
            }
            case "need", "operator", "better" -> looser.put("weaker", weaker(value));
            case "confidence" -> looser.put("guessed", other(value, "INFERRED", "SINGLE"));
            case "from" -> looser.put("other", other(value, "NOTICE", "SUBMISSION"));
            case "source" -> looser.put("another", other(value, "CATALOGUE", "FORMATS"));
            case "general" -> looser.put("no longer", NODES.booleanNode(false));
            case "helpPageIds" -> looser.put("of any", with(value, "999"));
            case "extensions" -> looser.put("with exe", with(value, "exe"));
            case "forbiddenCharacters" ->
                looser.put(
                        "without the first",
                        NODES.stringNode(value.stringValue().substring(1)));
            case "allowed" -> looser.put("with text", with(value, "TEXT_ADDED"));
            case "part" -> looser.put("another", other(value, "EVIDENCE", "STATEMENT"));
            case "anyOf" -> looser.put("with another", with(value, another(value, "ACCESS_LOG", "COURT_ORDER")));
            case "windowDays" -> looser.put("doubled", doubled(value));
            case "marketplaces" -> looser.put("with another", with(value, "A2EUQ1WTGCTBG2"));
            default -> {
                if (value.isString()
                        && List.of("text", "why", "scope", "name", "title", "link")
                                .contains(name)) {
                    looser.put("in other words", NODES.stringNode(value.stringValue() + " or so"));
                }
            }
        }
        return looser;
    }

    private static JsonNode weaker(JsonNode value) {
        return NODES.stringNode(WEAKER.getOrDefault(value.stringValue(), ""));
    }

    private static JsonNode other(JsonNode value, String one, String two) {
        return NODES.stringNode(value.stringValue().equals(one) ? two : one);
    }

    private static String another(JsonNode array, String one, String two) {
        return array.valueStream().anyMatch(each -> each.stringValue().equals(one)) ? two : one;
    }

    private static JsonNode with(JsonNode array, String more) {
        return ((ArrayNode) array.deepCopy()).add(more);
    }

    private static JsonNode doubled(JsonNode array) {
        ArrayNode doubled = NODES.arrayNode();
        array.forEach(each -> doubled.add(each.intValue() * 2));
        return doubled;
    }
}
