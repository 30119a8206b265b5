package io.github.poasdk.testkit.contract;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.testkit.internal.PlanTree;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A plan with as many elements again in each of its lists, also in those of elements; no two of a list are equal. */
final class SeveralElements {

    private SeveralElements() {}

    static PlanOfAction of(PlanOfAction plan) {
        PlanTree tree = PlanTree.of(plan);
        addTo("", tree.root());
        return tree.plan();
    }

    private static void addTo(String member, JsonNode node) {
        node.propertyStream().forEach(each -> addTo(each.getKey(), each.getValue()));
        if (node instanceof ArrayNode list) {
            List<JsonNode> elements = list.valueStream().toList();
            elements.forEach(element -> addTo(member, element));
            elements.forEach(element -> list.add(other(member, element)));
        }
    }

    /** What stands for the same member of the other element: with an id of its own, and with references to the ids of others. */
    private static JsonNode other(String member, JsonNode value) {
        if (value instanceof ObjectNode part) {
            ObjectNode other = part.objectNode();
            for (Map.Entry<String, JsonNode> each : part.properties()) {
                other.set(each.getKey(), other(each.getKey(), each.getValue()));
            }
            return other;
        }
        if (value instanceof ArrayNode list) {
            ArrayNode other = list.arrayNode();
            list.forEach(element -> other.add(other(member, element)));
            return other;
        }
        if (value.isIntegralNumber()) {
            return LongNode.valueOf(value.longValue() + 1);
        }
        if (value.isNumber()) {
            return DecimalNode.valueOf(value.decimalValue().add(BigDecimal.ONE));
        }
        return value.isString() ? StringNode.valueOf(other(member, value.stringValue())) : value;
    }

    /** Well formed, as the text is that stood there. */
    private static String other(String member, String text) {
        return switch (member) {
            case "asin", "asins" -> text.replace("B0E", "B0F");
            case "orderId", "orderIds" -> text.replaceFirst("^0", "1");
            case "id", "questionId", "issueIds", "causeIds", "evidenceIds" -> text + "-2";
            default -> PlanTree.isFreeText(member) ? text + " (2)" : text;
        };
    }
}
