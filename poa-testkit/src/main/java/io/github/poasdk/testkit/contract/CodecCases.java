package io.github.poasdk.testkit.contract;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.constraint.LongText;
import io.github.poasdk.model.constraint.ShortText;
import io.github.poasdk.testkit.PlanFixture;
import io.github.poasdk.testkit.PlanFixture.Stage;
import io.github.poasdk.testkit.Plans;
import io.github.poasdk.testkit.internal.PlanTree;
import io.github.poasdk.testkit.internal.Samples;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.finding.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/** The plans of each rule. */
final class CodecCases {

    private static final PlanOfAction BASE = Samples.everyMember();
    private static final PlanOfAction SEVERAL = SeveralElements.of(BASE);
    private static final String NOT_OF_SHORT_TEXTS = "POA-TEXT-CONTROL-CHARACTER";
    private static final long MORE_THAN_32_BITS = 5_000_000_001L;

    private CodecCases() {}

    static Stream<CodecCase> of(CodecRule rule) {
        return switch (rule) {
            case COMPLETE_PLANS -> fixtures(fixture -> fixture.stage() == Stage.COMPLETE);
            case DRAFTS -> fixtures(fixture -> fixture.stage() == Stage.DRAFT);
            case MINIMAL_PLANS -> fixtures(fixture -> fixture.stage() == Stage.MINIMAL);
            case LANGUAGES -> fixtures(fixture -> !fixture.language().equals("en"));
            case EVERY_MEMBER -> Stream.of(CodecCase.of("every member", BASE));
            case ABSENT_MEMBERS -> absent();
            case ORDER -> order();
            case HOSTILE_TEXT -> texts("hostile", tree().freeTexts());
            case UNICODE -> texts("unicode", tree().freeTexts());
            case LINE_BREAKS -> texts("lines", longTexts());
            case LONG_TEXTS -> Stream.of(longest());
            case NUMBERS -> numbers();
            case DATES -> texts("dates", tree().dates());
            case EXTENSIONS -> extensions();
        };
    }

    private static PlanTree tree() {
        return PlanTree.of(BASE);
    }

    private static Stream<CodecCase> fixtures(Predicate<PlanFixture> isWanted) {
        return Plans.all().stream().filter(isWanted).map(fixture -> CodecCase.of(fixture.toString(), fixture.plan()));
    }

    private static Stream<CodecCase> absent() {
        Stream<CodecCase> empty =
                Stream.of(CodecCase.of("empty plan", PlanOfAction.builder().build()));
        List<String> top = tree().places().stream()
                .filter(place -> place.lastIndexOf('/') == 0 && !place.equals("/schemaVersion"))
                .toList();
        Stream<CodecCase> alone = top.stream()
                .map(kept -> CodecCase.of(
                        "only " + kept,
                        CodecCase.without(BASE, others(top, kept)).plan()));
        Stream<CodecCase> without = firstOfEachKind(tree().places(JsonNode::isContainer)).stream()
                .map(place -> CodecCase.without(BASE, List.of(place)));
        return Stream.of(empty, alone, without, withoutValues()).flatMap(cases -> cases);
    }

    /** Each value is absent beside each other one that is there in some case: as the binary digits of their indices are. */
    private static Stream<CodecCase> withoutValues() {
        List<String> values = firstOfEachKind(tree().places(JsonNode::isValueNode)).stream()
                .filter(place -> !place.equals("/schemaVersion"))
                .toList();
        int digits = Integer.SIZE - Integer.numberOfLeadingZeros(values.size());
        return IntStream.range(0, 2 * digits)
                .mapToObj(i -> new CodecCase(
                        "with every other value, " + (i + 1),
                        CodecCase.without(BASE, withDigit(values, i / 2, i % 2)).plan(),
                        Map::of));
    }

    private static List<String> withDigit(List<String> values, int place, int digit) {
        List<String> chosen = new ArrayList<>();
        for (int i = values.size() - 1; i >= 0; i--) {
            if ((i >> place) % 2 == digit) {
                chosen.add(values.get(i));
            }
        }
        return chosen;
    }

    /** Of places that differ only in the index of an element the first. */
    private static List<String> firstOfEachKind(List<String> places) {
        Map<String, String> first = new LinkedHashMap<>();
        places.forEach(place -> first.putIfAbsent(place.replaceAll("/[0-9]+", "/*"), place));
        return List.copyOf(first.values());
    }

    private static List<String> others(List<String> places, String kept) {
        return places.stream().filter(place -> !place.equals(kept)).toList();
    }

    private static Stream<CodecCase> order() {
        PlanTree several = PlanTree.of(SEVERAL);
        Stream<CodecCase> all = Stream.of(CodecCase.of("several elements in each list", SEVERAL));
        Map<String, JsonNode> reversed = new LinkedHashMap<>();
        Map<String, JsonNode> doubled = new LinkedHashMap<>();
        for (String place : firstOfEachKind(several.places(JsonNode::isArray))) {
            List<JsonNode> elements =
                    new ArrayList<>(several.at(place).valueStream().toList());
            if (elements.get(0).isString()) {
                doubled.put(place, list(elements).add(elements.get(0)));
            }
            Collections.reverse(elements);
            reversed.put(place, list(elements));
        }
        return Stream.of(all, each("reversed", reversed), each("with its first element twice", doubled))
                .flatMap(cases -> cases);
    }

    private static Stream<CodecCase> each(String what, Map<String, JsonNode> values) {
        return values.entrySet().stream()
                .map(value -> CodecCase.changed(
                        value.getKey() + " " + what, SEVERAL, Map.of(value.getKey(), value.getValue())));
    }

    private static ArrayNode list(List<JsonNode> elements) {
        return JsonNodeFactory.instance.arrayNode().addAll(elements);
    }

    /** Each text at each place: the texts move on by one place from case to case. */
    private static Stream<CodecCase> texts(String kind, List<String> places) {
        List<String> texts = Samples.of(kind);
        return Stream.iterate(0, shift -> shift < texts.size(), shift -> shift + 1)
                .map(shift -> {
                    Map<String, JsonNode> values = new LinkedHashMap<>();
                    for (int i = 0; i < places.size(); i++) {
                        values.put(places.get(i), StringNode.valueOf(texts.get((i + shift) % texts.size())));
                    }
                    return CodecCase.changed(kind + " " + (shift + 1), BASE, values);
                });
    }

    /** The texts that may have several lines: those of which the validator does not say that a line end is not allowed. */
    private static List<String> longTexts() {
        PlanTree tree = tree();
        List<String> texts = tree.freeTexts();
        texts.forEach(place -> tree.put(place, StringNode.valueOf("one\ntwo")));
        Set<String> shortTexts = PlanValidator.create()
                .validate(tree.plan(), ValidationOptions.draft().maxFindingsPerCode(texts.size()))
                .allFindings()
                .filter(finding -> finding.code().equals(NOT_OF_SHORT_TEXTS))
                .map(Finding::pointer)
                .collect(Collectors.toSet());
        return texts.stream().filter(place -> !shortTexts.contains(place)).toList();
    }

    private static CodecCase longest() {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        longTexts().forEach(place -> values.put(place, StringNode.valueOf("x".repeat(LongText.MAX_LENGTH))));
        values.put("/seller/name", StringNode.valueOf("x".repeat(ShortText.MAX_LENGTH)));
        return CodecCase.changed("longest texts", BASE, values);
    }

    private static Stream<CodecCase> numbers() {
        List<String> places = tree().places(JsonNode::isNumber).stream()
                .filter(place -> PlanTree.member(place).matches("value|threshold|baseline|target"))
                .toList();
        Stream<CodecCase> decimals = Samples.of("numbers").stream().map(number -> {
            Map<String, JsonNode> values = new LinkedHashMap<>();
            places.forEach(place -> values.put(place, DecimalNode.valueOf(new BigDecimal(number))));
            return CodecCase.changed("number " + number, BASE, values);
        });
        CodecCase whole = CodecCase.changed(
                "more than 32 bits", BASE, Map.of("/evidence/0/sizeBytes", LongNode.valueOf(MORE_THAN_32_BITS)));
        return Stream.concat(decimals, Stream.of(whole));
    }

    private static Stream<CodecCase> extensions() {
        List<String> values = Stream.of("hostile", "unicode", "lines")
                .flatMap(kind -> Samples.of(kind).stream())
                .toList();
        return Samples.of("names").stream()
                .map(name -> CodecCase.of(
                        "extension " + name,
                        BASE.toBuilder()
                                .extensions(Map.of(name, values.get(Math.floorMod(name.hashCode(), values.size()))))
                                .build()));
    }
}
