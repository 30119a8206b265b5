package io.github.poasdk.validation.pack;

import io.github.poasdk.validation.internal.text.PhraseSet;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A place in a file of a pack. What is wrong is noted and a harmless value given in its stead, so that one reading finds every
 * fault. Members that nobody asked for are faults, too.
 */
final class PackNode {

    /** So that a number can be written out in full. */
    private static final int MAX_DIGITS = 18;

    private static final int EXCERPT = 60;

    private final String file;
    private final String pointer;
    private final JsonNode json;
    private final Collection<PackFault> faults;
    private final Set<String> asked = new LinkedHashSet<>();

    PackNode(String file, String pointer, JsonNode json, Collection<PackFault> faults) {
        this.file = file;
        this.pointer = pointer;
        this.json = json;
        this.faults = faults;
        if (!json.isObject()) {
            fault("an object is expected");
        }
    }

    /** Something of a pack, safe to print and not long. */
    static String excerpt(String text) {
        String plain = text.replaceAll("[^ -~]", "?");
        return plain.length() <= EXCERPT ? plain : plain.substring(0, EXCERPT) + "...";
    }

    void fault(String reason) {
        faults.add(new PackFault(excerpt(file), excerpt(pointer), reason));
    }

    void fault(String member, String reason) {
        faults.add(new PackFault(excerpt(file), excerpt(pointer + "/" + escaped(member)), reason));
    }

    boolean has(String member) {
        return json.has(member);
    }

    /** Says which members are not known. To be called when everything has been asked for. */
    void done() {
        for (String name : json.propertyNames()) {
            if (!asked.contains(name)) {
                fault(name, "unknown key; known are " + String.join(", ", asked));
            }
        }
    }

    Optional<String> optionalText(String member) {
        JsonNode value = ask(member);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isString() || value.stringValue().isBlank()) {
            fault(member, "a text is expected");
            return Optional.empty();
        }
        return Optional.of(value.stringValue());
    }

    String text(String member) {
        required(member);
        return optionalText(member).orElse("");
    }

    boolean flag(String member) {
        JsonNode value = ask(member);
        if (!value.isMissingNode() && !value.isBoolean()) {
            fault(member, "true or false is expected");
        }
        return value.asBoolean(false);
    }

    Optional<BigDecimal> optionalNumber(String member) {
        JsonNode value = ask(member);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = value.decimalValueOpt().filter(PackNode::isOfUsualSize);
        if (!value.isNumber() || number.isEmpty()) {
            fault(member, "a number of at most " + MAX_DIGITS + " digits before and behind the point is expected");
            return Optional.empty();
        }
        return number;
    }

    private static boolean isOfUsualSize(BigDecimal number) {
        return number.scale() <= MAX_DIGITS && (long) number.precision() - number.scale() <= MAX_DIGITS;
    }

    BigDecimal number(String member) {
        required(member);
        return optionalNumber(member).orElse(BigDecimal.ZERO);
    }

    Optional<LocalDate> date(String member) {
        return optionalText(member)
                .flatMap(text -> parsed(member, text, LocalDate::parse, "a date such as 2026-03-16"));
    }

    Period period(String member) {
        return parsed(member, text(member), Period::parse, "a period such as P365D or P5Y")
                .filter(period -> positive(member, period))
                .orElse(Period.ZERO);
    }

    private boolean positive(String member, Period period) {
        if (period.isNegative() || period.isZero()) {
            fault(member, "a period of more than no time is expected");
        }
        return true;
    }

    List<String> texts(String member) {
        List<String> texts = new ArrayList<>();
        JsonNode value = ask(member);
        if (!value.isMissingNode() && !value.isArray()) {
            fault(member, "an array of texts is expected");
        }
        for (int i = 0; i < value.size(); i++) {
            String text = value.path(i).stringValue("");
            if (text.isBlank()) {
                fault(member + "/" + i, "a text is expected");
            } else if (texts.contains(text)) {
                fault(member + "/" + i, "stands there twice");
            } else {
                texts.add(text);
            }
        }
        return texts;
    }

    List<Integer> wholeNumbers(String member) {
        List<Integer> numbers = new ArrayList<>();
        JsonNode value = ask(member);
        if (!value.isMissingNode() && !value.isArray()) {
            fault(member, "an array of whole numbers is expected");
        }
        for (int i = 0; i < value.size(); i++) {
            if (!value.path(i).isInt() || value.path(i).intValue() < 1) {
                fault(member + "/" + i, "a whole number from 1 is expected");
            } else {
                numbers.add(value.path(i).intValue());
            }
        }
        return numbers;
    }

    /** A code of ours or of an enum: what the function refuses is a fault. */
    <T> Optional<T> optionalCode(String member, Function<String, T> of, String expected) {
        return optionalText(member).flatMap(text -> parsed(member, text, of, expected));
    }

    <T> List<T> codes(String member, Function<String, T> of, String expected) {
        List<T> codes = new ArrayList<>();
        List<String> texts = texts(member);
        for (int i = 0; i < texts.size(); i++) {
            parsed(member + "/" + i, texts.get(i), of, expected).ifPresent(codes::add);
        }
        return codes;
    }

    List<String> phrases(String member) {
        return codes(member, PackNode::phrase, "a phrase in the form that the guide to packs describes");
    }

    private static String phrase(String text) {
        PhraseSet.builder().add(text, 0);
        return text;
    }

    Optional<PackNode> object(String member) {
        JsonNode value = ask(member);
        return value.isMissingNode() ? Optional.empty() : Optional.of(child(member, value));
    }

    /** The names of the members, each asked for. */
    List<String> names() {
        return List.copyOf(json.propertyNames());
    }

    /** The members of an object of entries, by name. */
    Map<String, PackNode> entries(String member) {
        return object(member).map(PackNode::entries).orElse(Map.of());
    }

    Map<String, PackNode> entries() {
        Map<String, PackNode> entries = new LinkedHashMap<>();
        json.properties().forEach(entry -> {
            asked.add(entry.getKey());
            entries.put(entry.getKey(), child(entry.getKey(), entry.getValue()));
        });
        return entries;
    }

    List<PackNode> elements(String member) {
        JsonNode value = ask(member);
        if (!value.isMissingNode() && !value.isArray()) {
            fault(member, "an array is expected");
        }
        List<PackNode> elements = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            elements.add(child(member + "/" + i, value.path(i)));
        }
        return elements;
    }

    private PackNode child(String member, JsonNode value) {
        return new PackNode(file, pointer + "/" + escaped(member), value, faults);
    }

    private void required(String member) {
        if (json.isObject() && !json.has(member)) {
            fault(member, "missing");
        }
    }

    private JsonNode ask(String member) {
        asked.add(member);
        return json.path(member);
    }

    private <T> Optional<T> parsed(String member, String text, Function<String, T> of, String expected) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            fault(member, expected + " is expected, not \"" + excerpt(text) + "\"");
            return Optional.empty();
        }
    }

    /** Names of entries are keys of JSON; an index behind a name stays what it is. */
    private static String escaped(String member) {
        int slash = member.lastIndexOf('/');
        boolean hasIndex = slash > 0 && member.substring(slash + 1).chars().allMatch(Character::isDigit);
        String name = hasIndex ? member.substring(0, slash) : member;
        return name.replace("~", "~0").replace("/", "~1") + (hasIndex ? member.substring(slash) : "");
    }
}
