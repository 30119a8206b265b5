package io.github.poasdk.validation.prose;

import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.Severity;
import io.github.poasdk.validation.internal.book.RuleTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an application knows better than the built-in rules. Immutable and thread-safe.
 *
 * <pre>{@code
 * ProseOptions options = ProseOptions.builder()
 *         .brands(List.of("KLENN"))
 *         .acronyms(List.of("WMS"))
 *         .severity("POA-PROSE-VAGUE", Severity.ERROR)
 *         .off("POA-PROSE-JARGON")
 *         .build();
 * }</pre>
 */
public final class ProseOptions {

    private static final ProseOptions STANDARD = builder().build();

    private final Set<String> brands;
    private final Set<String> acronyms;
    private final Map<String, List<String>> rules;
    private final Map<String, Severity> severities;
    private final Set<String> off;

    private ProseOptions(Builder builder) {
        brands = Set.copyOf(builder.brands);
        acronyms = Set.copyOf(builder.acronyms);
        rules = builder.rules.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        severities = Map.copyOf(builder.severities);
        off = Set.copyOf(builder.off);
    }

    /**
     * The built-in rules as they are.
     *
     * @return the options
     */
    public static ProseOptions standard() {
        return STANDARD;
    }

    /**
     * Options with what the built-in rules say to begin with.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Names in capitals that are no emphasis, in lower case. */
    Set<String> brands() {
        return brands;
    }

    /** Acronyms that need no explanation, as they are written. */
    Set<String> acronyms() {
        return acronyms;
    }

    /** Files of rules by the language that they are for, a two-letter code. */
    List<String> rules(String language) {
        return rules.getOrDefault(language, List.of());
    }

    /**
     * What rules are called, those of all languages and those that were added: the argument {@code rule} of a finding, by
     * which a rule can be switched off.
     *
     * @return the names, sorted
     */
    public SortedSet<String> ruleNames() {
        SortedSet<String> names = new TreeSet<>(Languages.BY_CODE);
        Languages.KNOWN.forEach(code -> Languages.builtIn(code).forEach(rule -> names.add(rule.id())));
        rules.values().stream()
                .flatMap(List::stream)
                .flatMap(json -> RuleFile.ofApplication(JsonTree.of(json)).stream())
                .forEach(rule -> names.add(rule.id()));
        return Collections.unmodifiableSortedSet(names);
    }

    boolean isOff(String codeOrRule) {
        return off.contains(codeOrRule);
    }

    Severity severity(Rule rule, Optional<Severity> ofHit) {
        return severities.getOrDefault(rule.code(), ofHit.orElse(rule.severity()));
    }

    /** Makes {@link ProseOptions}. Not thread-safe. */
    public static final class Builder {

        private final Set<String> brands = new HashSet<>();
        private final Set<String> acronyms = new HashSet<>();
        private final Map<String, List<String>> rules = new HashMap<>();
        private final Map<String, Severity> severities = new HashMap<>();
        private final Set<String> off = new HashSet<>();

        private Builder() {}

        /**
         * Names of brands and products that are written in capitals.
         *
         * @param names the names, single words
         * @return this
         */
        public Builder brands(Collection<String> names) {
            names.forEach(name -> brands.add(name.toLowerCase(Locale.ROOT)));
            return this;
        }

        /**
         * Acronyms that the reader knows.
         *
         * @param values the acronyms as they are written
         * @return this
         */
        public Builder acronyms(Collection<String> values) {
            acronyms.addAll(values);
            return this;
        }

        /**
         * More rules.
         *
         * @param language the language that they are for as a BCP 47 tag
         * @param json a file of rules in the form that {@code docs/prose-rules.md} describes
         * @return this
         * @throws IllegalArgumentException if it is not in the form
         */
        public Builder rules(String language, String json) {
            Objects.requireNonNull(json, "json must not be null");
            String code = Languages.code(language);
            Languages.verify(code, json);
            rules.computeIfAbsent(code, key -> new ArrayList<>()).add(json);
            return this;
        }

        /**
         * What the findings of a rule weigh.
         *
         * @param code the code of the rule
         * @param value what they weigh
         * @return this
         * @throws IllegalArgumentException if no rule has the code
         */
        public Builder severity(String code, Severity value) {
            Rule rule = RuleTable.find(code)
                    .orElseThrow(() -> new IllegalArgumentException("no rule has the code " + code));
            severities.put(rule.code(), Objects.requireNonNull(value, "severity must not be null"));
            return this;
        }

        /**
         * Switches off a rule: all of a code, or one of the rules behind it.
         *
         * @param codeOrRule a code such as {@code POA-PROSE-VAGUE}, or one of {@link #ruleNames()}; any other switches off
         *     nothing
         * @return this
         */
        public Builder off(String codeOrRule) {
            off.add(Objects.requireNonNull(codeOrRule, "codeOrRule must not be null"));
            return this;
        }

        /**
         * The options.
         *
         * @return options
         */
        public ProseOptions build() {
            return new ProseOptions(this);
        }
    }
}
