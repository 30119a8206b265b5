package io.github.poasdk.validation.redact;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.code.Marketplace;
import io.github.poasdk.validation.internal.text.Tokens;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Makes the copy of one plan: first learns what its members name, then writes them and the texts anew. Not thread-safe. */
final class PlanCopy {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** A term with more words is a text. */
    private static final int MOST_WORDS_OF_TERM = 8;

    private final PlanOfAction plan;
    private final JsonNode tree;
    private final int daysBack;
    private final Pseudonyms pseudonyms;
    private final KnownValues known = new KnownValues();
    private final Texts texts;

    PlanCopy(PlanOfAction plan, Seed seed) {
        this.plan = plan;
        tree = MAPPER.valueToTree(plan);
        daysBack = Days.of(seed);
        Set<String> words = new HashSet<>();
        Set<String> publicNumbers = new HashSet<>();
        visit(tree, "", (member, value) -> {
            Tokens.of(value).forEach(token -> words.add(Folded.of(token.word())));
            words.add(Folded.signs(value));
            if (member.endsWith("/helpPageId")) {
                publicNumbers.add(value);
            }
        });
        pseudonyms = new Pseudonyms(seed, words);
        WrittenDates dates = new WrittenDates(daysBack, around(), plan.getLanguage(), isMonthFirst());
        texts = new Texts(pseudonyms, known, dates, plan.getLanguage(), publicNumbers);
    }

    Redaction redaction() {
        visit(tree, "", this::learn);
        ObjectNode copy = (ObjectNode) copy(tree, "");
        return new Redaction(
                MAPPER.treeToValue(copy, PlanOfAction.class),
                daysBack,
                pseudonyms.found(),
                plan.getExtensions().size());
    }

    private Optional<LocalDate> around() {
        return plan.getNotice().getReceivedOn().or(plan::getSubmittedOn);
    }

    private boolean isMonthFirst() {
        String language = Locale.forLanguageTag(plan.getLanguage()).getLanguage();
        return (language.isEmpty() || language.equals("en"))
                && plan.getSeller().getMarketplace().equals(Optional.of(Marketplace.US));
    }

    private void learn(String member, String value) {
        Treatment treatment = treatment(member);
        treatment.kind().ifPresent(kind -> {
            known.add(kind, value);
            pseudonyms.of(kind, value);
        });
        if (treatment == Treatment.NUMBERED) {
            texts.numbers(value).forEach(number -> known.add(ReplacedKind.NUMBER, number));
        } else if (treatment == Treatment.TERMS
                && isName(value)
                && value.chars().noneMatch(Character::isDigit)) {
            known.add(isPerson(value) ? ReplacedKind.PERSON : ReplacedKind.COMPANY, value);
        }
    }

    /** Every text below a node, with its member. */
    private static void visit(JsonNode node, String member, BiConsumer<String, String> visitor) {
        if (node instanceof StringNode text) {
            visitor.accept(member, text.stringValue());
        }
        boolean isMap = node.isObject() && Treatment.byMember().containsKey(member);
        node.properties().forEach(child -> visit(child.getValue(), isMap ? member : below(member, child), visitor));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            visit(node.get(i), member, visitor);
        }
    }

    private static String below(String member, Map.Entry<String, JsonNode> child) {
        return member.isEmpty() ? child.getKey() : member + "/" + child.getKey();
    }

    private JsonNode copy(JsonNode node, String member) {
        if (node instanceof ArrayNode list) {
            ArrayNode copy = MAPPER.createArrayNode();
            list.forEach(element -> copy.add(copy(element, member)));
            return copy;
        }
        if (!(node instanceof ObjectNode part)) {
            return treatment(member) == Treatment.KEEP ? node : StringNode.valueOf(copy(node.stringValue(), member));
        }
        ObjectNode copy = MAPPER.createObjectNode();
        for (Map.Entry<String, JsonNode> child : part.properties()) {
            String below = below(member, child);
            if (Treatment.byMember().get(below) == Treatment.TERMS) {
                copy.set(child.getKey(), terms(child.getValue()));
            } else if (Treatment.byMember().get(below) != Treatment.DROP) {
                copy.set(child.getKey(), copy(child.getValue(), below));
            }
        }
        return copy;
    }

    private String copy(String value, String member) {
        Treatment treatment = treatment(member);
        String made = switch (treatment) {
            case DATE -> Days.back(LocalDate.parse(value), daysBack).toString();
            case TEXT -> texts.redacted(value);
            case NUMBERED -> texts.numbered(value);
            default -> treatment.kind().map(kind -> pseudonyms.of(kind, value)).orElse("");
        };
        return Lengths.like(value, made);
    }

    /** A name of a term that is redacted as another one stays apart from it. */
    private JsonNode terms(JsonNode terms) {
        ObjectNode copy = MAPPER.createObjectNode();
        for (Map.Entry<String, JsonNode> term : terms.properties()) {
            String name = Lengths.like(term.getKey(), texts.redacted(term.getKey()));
            String value = term.getValue().stringValue();
            String made = isName(value) ? texts.named(value) : texts.redacted(value);
            copy.put(copy.has(name) ? name + " " + copy.size() : name, Lengths.like(value, made));
        }
        return copy;
    }

    /** Two or three words in capital letters, without a legal form. */
    private static boolean isPerson(String name) {
        return name.matches("\\p{Lu}[\\p{L}.'-]{0,60}(?: \\p{Lu}[\\p{L}.'-]{0,60}){1,2}")
                && Tokens.of(name).stream().noneMatch(token -> KeptWords.has(token.word()));
    }

    private static boolean isName(String term) {
        return Tokens.of(term).size() <= MOST_WORDS_OF_TERM;
    }

    private static Treatment treatment(String member) {
        Treatment treatment = Treatment.byMember().get(member);
        if (treatment == null) {
            throw new IllegalStateException("it is not known what to do with the member " + member);
        }
        return treatment;
    }
}
