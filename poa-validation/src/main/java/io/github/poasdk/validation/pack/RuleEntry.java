package io.github.poasdk.validation.pack;

import io.github.poasdk.validation.finding.Severity;
import io.github.poasdk.validation.finding.TextSpan;
import io.github.poasdk.validation.internal.text.PhraseSet;
import io.github.poasdk.validation.internal.text.TokenizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a pack says of a rule: how much it weighs, its numbers and its phrases. Immutable and thread-safe. */
public final class RuleEntry {

    /** The language of a phrase for every language. */
    static final String ANY_LANGUAGE = "und";

    private final String code;
    private final Optional<Severity> severity;
    private final Map<String, BigDecimal> numbers;
    private final Map<String, PhraseSet> phrases;
    private final PhraseSet ofAnyLanguage;
    private final PhraseSet all;
    private final Provenance provenance;

    RuleEntry(
            String code,
            Optional<Severity> severity,
            Map<String, BigDecimal> numbers,
            Map<String, List<String>> phrases,
            Provenance provenance) {
        this.code = Objects.requireNonNull(code, "code must not be null");
        this.severity = severity;
        this.numbers = Map.copyOf(numbers);
        List<String> forAll = phrases.getOrDefault(ANY_LANGUAGE, List.of());
        Map<String, List<String>> byLanguage = new HashMap<>();
        phrases.forEach((tag, of) -> {
            if (!tag.equals(ANY_LANGUAGE)) {
                byLanguage
                        .computeIfAbsent(language(tag), key -> new ArrayList<>())
                        .addAll(of);
            }
        });
        this.phrases = byLanguage.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        each -> PhraseSet.of(Stream.concat(each.getValue().stream(), forAll.stream())
                                .toList())));
        this.ofAnyLanguage = PhraseSet.of(forAll);
        this.all = PhraseSet.of(phrases.values().stream().flatMap(List::stream).toList());
        this.provenance = provenance;
    }

    /**
     * Which rule.
     *
     * @return its code
     */
    public String code() {
        return code;
    }

    /**
     * How much its findings weigh.
     *
     * @return the severity, if the pack differs from the rule book
     */
    public Optional<Severity> severity() {
        return severity;
    }

    /**
     * A number of the rule.
     *
     * @param name what it is called
     * @return the number, if the pack gives one
     */
    public Optional<BigDecimal> number(String name) {
        return Optional.ofNullable(numbers.get(name));
    }

    /**
     * Where it is from.
     *
     * @return source and confidence
     */
    public Provenance provenance() {
        return provenance;
    }

    /**
     * Where a text has one of the phrases of the rule. The time is linear in the length of the text.
     *
     * @param text the text
     * @param language the language of the text as a BCP 47 tag; the phrases of that language and those for every language are
     *     looked for, and all of them if the tag is empty
     * @return the spans in their order, none of them within another
     */
    public List<TextSpan> find(CharSequence text, String language) {
        return looked(language).find(TokenizedText.tokens(text));
    }

    private PhraseSet looked(String language) {
        if (language.isEmpty()) {
            return all;
        }
        PhraseSet known = phrases.get(language);
        return known == null ? phrases.getOrDefault(language(language), ofAnyLanguage) : known;
    }

    /** The first part of a tag; that of no language at all is empty. */
    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
