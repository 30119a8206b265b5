package io.github.poasdk.validation;

import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.Severity;
import io.github.poasdk.validation.internal.StandardRules;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How much the findings of each rule weigh. Immutable and thread-safe.
 *
 * <pre>{@code
 * Profile ours = Profile.standard().toBuilder()
 *         .name("ours")
 *         .severity("POA-ACTION-NO-ALIGNMENT", Severity.ERROR)
 *         .off("POA-SUMMARY-LONG")
 *         .build();
 * }</pre>
 *
 * <p>A rule whose basis is what experts agree on warns at most, whatever a profile says; one that we conclude ourselves
 * is a hint at most.
 */
public final class Profile {

    private static final Profile STANDARD = new Builder().name("default").build();
    private static final Profile STRICT = new Builder()
            .name("strict")
            .instead(Severity.HINT, Severity.WARNING)
            .instead(Severity.WARNING, Severity.ERROR)
            .build();
    private static final Profile LENIENT = new Builder()
            .name("lenient")
            .instead(Severity.WARNING, Severity.HINT)
            .build();

    private final String name;
    private final Map<Severity, Severity> instead;
    private final Map<String, Severity> severities;
    private final Set<String> off;

    private Profile(Builder builder) {
        name = builder.name;
        instead = new EnumMap<>(builder.instead);
        severities = Map.copyOf(builder.severities);
        off = Set.copyOf(builder.off);
    }

    /**
     * The profile named {@code default}: what the rule book says.
     *
     * @return the profile
     */
    public static Profile standard() {
        return STANDARD;
    }

    /**
     * The profile named {@code strict}: warnings are errors, hints are warnings.
     *
     * @return the profile
     */
    public static Profile strict() {
        return STRICT;
    }

    /**
     * The profile named {@code lenient}: warnings are hints.
     *
     * @return the profile
     */
    public static Profile lenient() {
        return LENIENT;
    }

    /**
     * One of the three built-in profiles.
     *
     * @param name the name: {@code strict}, {@code default} or {@code lenient}
     * @return the profile, if there is one of the name
     */
    public static Optional<Profile> named(String name) {
        Objects.requireNonNull(name, "name must not be null");
        return Set.of(STRICT, STANDARD, LENIENT).stream()
                .filter(profile -> profile.name.equals(name))
                .findFirst();
    }

    /**
     * A profile of one's own, with what the rule book says to begin with.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A profile that differs from this one.
     *
     * @return a builder with what this profile says
     */
    public Builder toBuilder() {
        Builder builder = new Builder().name(name);
        builder.instead.putAll(instead);
        builder.severities.putAll(severities);
        builder.off.addAll(off);
        return builder;
    }

    /**
     * What the profile is called.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Whether a rule gives no findings.
     *
     * @param code the code of the rule
     * @return whether it is switched off
     */
    public boolean isOff(String code) {
        return off.contains(code);
    }

    /**
     * Whether all rules of a category give no findings. If those for prose are off, a validation does not read the prose.
     *
     * @param category what the rules are about
     * @return whether they are switched off
     */
    public boolean isOff(Category category) {
        return codes(category).allMatch(off::contains);
    }

    /**
     * How much the findings of a rule weigh.
     *
     * @param rule the rule
     * @return the severity
     */
    public Severity severity(Rule rule) {
        return severity(rule.code(), rule.severity(), rule.basis());
    }

    /** The finding as it weighs in this profile. */
    Finding weigh(Finding finding) {
        return finding.withSeverity(severity(finding.code(), finding.severity(), finding.basis()));
    }

    private Severity severity(String code, Severity ofRule, Basis basis) {
        Severity chosen = severities.getOrDefault(code, instead.getOrDefault(ofRule, ofRule));
        return lighter(chosen, heaviest(basis));
    }

    private static Stream<String> codes(Category category) {
        return StandardRules.all().stream()
                .filter(rule -> rule.category() == category)
                .map(Rule::code);
    }

    /** What is no more than an opinion can't stop a plan. */
    private static Severity heaviest(Basis basis) {
        return switch (basis) {
            case EXPERTS -> Severity.WARNING;
            case INFERRED -> Severity.HINT;
            default -> Severity.ERROR;
        };
    }

    private static Severity lighter(Severity one, Severity other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Makes a {@link Profile}. Not thread-safe. */
    public static final class Builder {

        private final Map<Severity, Severity> instead = new EnumMap<>(Severity.class);
        private final Map<String, Severity> severities = new TreeMap<>();
        private final Set<String> off = new TreeSet<>();
        private String name = "own";

        private Builder() {}

        /**
         * What the profile is called in reports; {@code own} unless called.
         *
         * @param value the name
         * @return this
         */
        public Builder name(String value) {
            name = Objects.requireNonNull(value, "name must not be null");
            return this;
        }

        /**
         * What a rule of one severity weighs in place of it, unless the rule is named itself.
         *
         * @param severity what the rule book says
         * @param value what it weighs
         * @return this
         */
        public Builder instead(Severity severity, Severity value) {
            instead.put(severity, value);
            return this;
        }

        /**
         * What the findings of a rule weigh. Switches the rule on, too.
         *
         * @param code the code of the rule
         * @param value what they weigh
         * @return this
         * @throws IllegalArgumentException if no rule has the code
         */
        public Builder severity(String code, Severity value) {
            severities.put(known(code), Objects.requireNonNull(value, "severity must not be null"));
            off.remove(code);
            return this;
        }

        /**
         * Switches a rule off.
         *
         * @param code the code of the rule
         * @return this
         * @throws IllegalArgumentException if no rule has the code
         */
        public Builder off(String code) {
            off.add(known(code));
            severities.remove(code);
            return this;
        }

        /**
         * Switches all rules of a category off, such as those for prose.
         *
         * @param category what the rules are about
         * @return this
         */
        public Builder off(Category category) {
            codes(category).forEach(this::off);
            return this;
        }

        /**
         * Switches all rules of a category on again that were switched off.
         *
         * @param category what the rules are about
         * @return this
         */
        public Builder on(Category category) {
            codes(category).forEach(off::remove);
            return this;
        }

        /**
         * The profile.
         *
         * @return a profile
         */
        public Profile build() {
            return new Profile(this);
        }

        private static String known(String code) {
            return StandardRules.find(code)
                    .map(Rule::code)
                    .orElseThrow(() -> new IllegalArgumentException("no rule has the code " + code));
        }
    }
}
