package io.github.poasdk.render.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Text;
import io.github.poasdk.render.label.Labels;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Whatever a plan says is in its document, in each layout, but for what the layout says it leaves out. */
class NothingLostProperties {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Members whose strings are codes, dates, addresses or references, and so can't be any text. */
    private static final String NOT_FREE =
            "(schemaVersion|id|language|responseKind|pattern|type|kind|category|metric|fulfillment|marketplace|purpose|status"
                    + "|state|annotation|start|end|planned|due|done|effectiveFrom|deadline|asOf|validUntil|[a-zA-Z]+On"
                    + "|[a-zA-Z]+Ids?|extensions)";

    @Property(tries = 300)
    void every_fact_is_in_the_document_of_each_layout(
            @ForAll("plans") PlanOfAction plan, @ForAll("layouts") Layout layout) {
        Document document =
                PlanComposer.of(layout, Labels.forLocale(Locale.ENGLISH)).compose(plan);

        Set<String> said = new HashSet<>(DocumentText.pointers(document));
        List<String> facts = new ArrayList<>();
        JsonNode json = MAPPER.readTree(PlanJson.create().write(plan));
        leaves(json, "", facts);
        assertThat(facts)
                .filteredOn(fact -> layout.leavesOut().stream().noneMatch(place -> isUnder(place, fact)))
                .allSatisfy(fact -> assertThat(said).contains(fact));
    }

    @Property(tries = 300)
    void every_word_stands_at_its_place(@ForAll("plans") PlanOfAction plan) {
        JsonNode json = MAPPER.readTree(PlanJson.create().write(plan));

        assertThat(DocumentText.texts(PlanComposer.create().compose(plan)))
                .allSatisfy(text -> assertThat(
                                valueOf(text, json).substring(text.source().offset()))
                        .startsWith(text.content()));
    }

    private static String valueOf(Text text, JsonNode json) {
        return json.at(text.source().pointer()).stringValue();
    }

    @Provide
    Arbitrary<Layout> layouts() {
        return Arbitraries.of(
                Layout.ARTICLE,
                Layout.THREE_QUESTIONS,
                Layout.DISPUTE,
                Layout.ANSWERS,
                Layout.RELATED_ACCOUNT,
                Layout.of("causes and evidence", SectionKind.ROOT_CAUSES, SectionKind.EVIDENCE),
                Layout.of("no actions", SectionKind.CLOSING, SectionKind.INTRODUCTION, SectionKind.ANSWERS));
    }

    /** The plan with every member, from which something is taken, doubled, or said otherwise. */
    @Provide
    Arbitrary<PlanOfAction> plans() {
        return Arbitraries.longs().map(seed -> {
            JsonNode plan = example();
            change(plan, new Random(seed));
            return PlanJson.create().readDraft(plan.toString()).plan();
        });
    }

    private static void change(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                if (random.nextInt(8) == 0) {
                    object.remove(name);
                } else if (object.get(name) instanceof StringNode && !name.matches(NOT_FREE) && random.nextBoolean()) {
                    object.put(name, text(random));
                } else if (!name.equals("extensions")) {
                    change(object.get(name), random);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = array.size() - 1; i >= 0; i--) {
                change(array.get(i), random);
                if (random.nextInt(6) == 0) {
                    array.add(array.get(i).deepCopy());
                }
            }
        }
    }

    private static String text(Random random) {
        String[] parts = {"word", " ", "\n", "\r\n\r\n", "库存", "<b>", "|", "1. ", "مرحبا", "😀", "\u0000", "\t"};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }

    private static void leaves(JsonNode node, String pointer, List<String> leaves) {
        if (node.isValueNode() && !(node.isString() && node.stringValue().isBlank())) {
            leaves.add(pointer);
        }
        node.propertyStream()
                .forEach(member ->
                        leaves(member.getValue(), pointer + "/" + Composition.escape(member.getKey()), leaves));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves(node.get(i), pointer + "/" + i, leaves);
            }
        }
    }

    private static boolean isUnder(String place, String pointer) {
        List<String> wanted = Arrays.asList(place.split("/", -1));
        List<String> steps = Arrays.asList(pointer.split("/", -1));
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= steps.size()
                    || !(wanted.get(i).equals("*") || wanted.get(i).equals(steps.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static JsonNode example() {
        try (InputStream in =
                Objects.requireNonNull(NothingLostProperties.class.getResourceAsStream("/plans/every-member.json"))) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
