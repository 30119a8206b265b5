package io.github.poasdk.validation.pack;

import io.github.poasdk.model.AnnotationState;
import io.github.poasdk.model.ResponseKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A pack of which each number, window, date, kind, name and wording is another one, by a rule for each kind of member. */
final class PackShift {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String SUFFIX = "_S";

    /** Members whose texts are names that the pack itself gives. */
    private static final Set<String> NAMES = Set.of(
            "anyOf",
            "evidenceKinds",
            "causeCategories",
            "actionCategories",
            "metrics",
            "patterns",
            "policies",
            "issueTypes",
            "source",
            "replacedBy");

    /** Files whose entries have such names. */
    private static final Set<String> NAMED =
            Set.of("metrics.json", "documents.json", "notices.json", "policies.json", "sources.json");

    private static final List<String> MARKETPLACES = List.of(
            "ATVPDKIKX0DER",
            "A1F83G8C2ARO7P",
            "A1PA6795UKMFR9",
            "A13V1IB3VIYZZH",
            "APJ6JRA9NG5V4",
            "A1RKKUPIHCS9HS",
            "A1VC38T7YXB528",
            "A39IBJ37TRP1C6");

    private static final List<String> DETAILS = List.of(
            "issuer/name",
            "issuer/email",
            "issuer/address",
            "issuer/phone",
            "issuer/website",
            "issuedOn",
            "validUntil",
            "items");

    private static final Map<String, List<String>> CHOICES = Map.of(
            "responseKinds", names(ResponseKind.values()),
            "allowed", names(AnnotationState.values()),
            "part", names(Ask.Part.values()),
            "need", names(Need.values()),
            "operator", List.of("LESS_THAN", "LESS_OR_EQUAL", "EQUALS", "GREATER_THAN", "GREATER_OR_EQUAL"),
            "better", List.of("LOWER", "HIGHER"),
            "from", names(AgeLimit.CountedFrom.values()),
            "confidence", names(Confidence.values()),
            "marketplaces", MARKETPLACES);

    private PackShift() {}

    static Map<String, JsonNode> of(Map<String, JsonNode> trees) {
        Map<String, JsonNode> shifted = new LinkedHashMap<>();
        trees.forEach((file, tree) -> {
            String name = file.startsWith("issues/") ? file.replace(".json", SUFFIX + ".json") : file;
            shifted.put(name, object((ObjectNode) tree, NAMED.contains(file), ""));
        });
        return shifted;
    }

    private static ObjectNode object(ObjectNode node, boolean isNamed, String parent) {
        ObjectNode shifted = NODES.objectNode();
        node.properties().forEach(member -> {
            String name = isNamed
                    ? member.getKey() + SUFFIX
                    : parent.equals("states") ? detail(member.getKey()) : member.getKey();
            shifted.set(name, value(isNamed ? "" : member.getKey(), member.getValue(), parent));
        });
        return shifted;
    }

    private static JsonNode value(String name, JsonNode value, String parent) {
        if (value instanceof ObjectNode object) {
            return object(object, false, name);
        }
        if (value.isArray()) {
            ArrayNode shifted = NODES.arrayNode();
            value.forEach(each -> shifted.add(
                    each instanceof ObjectNode object ? object(object, false, name) : value(name, each, parent)));
            return shifted;
        }
        if (value.isInt()) {
            return NODES.numberNode(value.intValue() + step(name).intValueExact());
        }
        if (value.isNumber()) {
            return NODES.numberNode(value.decimalValue().add(step(name)));
        }
        return value.isString() ? NODES.stringNode(text(name, value.stringValue(), parent)) : value;
    }

    /** Enough that what was within the limits is beyond them. */
    private static BigDecimal step(String name) {
        if (name.endsWith("Digits")) {
            return BigDecimal.valueOf(7);
        }
        return name.equals("overlap") || name.equals("share") ? new BigDecimal("-0.2") : BigDecimal.ONE;
    }

    private static String text(String name, String text, String parent) {
        if (NAMES.contains(name)) {
            return text + SUFFIX;
        }
        if (CHOICES.containsKey(name)) {
            return next(CHOICES.getOrDefault(name, List.of()), text);
        }
        if (parent.equals("phrases")) {
            return text.replaceAll("\\p{L}[\\p{L}\\p{M}\\p{N}'’.,&/-]*", "$0q");
        }
        return switch (name) {
            case "formatVersion", "coordinates", "version", "link", "verifiedOn" -> text;
            case "within", "window" -> Period.parse(text).plusDays(17).toString();
            case "validFrom", "validTo" -> LocalDate.parse(text).plusDays(10).toString();
            case "helpPageIds" ->
                text.chars()
                        .map(digit -> digit >= '0' && digit <= '9' ? '0' + (digit - '0' + 1) % 10 : digit)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            case "forbiddenCharacters" -> "!;^";
            case "extensions", "units" -> text + "x";
            default -> "Shifted " + text;
        };
    }

    private static String detail(String name) {
        return name.startsWith("terms/") ? name + SUFFIX : next(DETAILS, name);
    }

    private static String next(List<String> choices, String choice) {
        return choices.get((choices.indexOf(choice) + 1) % choices.size());
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
