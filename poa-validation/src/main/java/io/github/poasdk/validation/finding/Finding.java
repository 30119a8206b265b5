package io.github.poasdk.validation.finding;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One thing that a check has to say about a plan, as data. Immutable; the sentence is made at the very end, for the
 * locale of the reader.
 *
 * @param code the stable code of the rule, such as {@code POA-CAUSE-NO-CORRECTIVE}
 * @param category what the rule is about
 * @param severity how much the finding weighs
 * @param basis where the rule comes from
 * @param path the place as a property path, such as {@code actions[2].owner.role}; empty for the whole plan
 * @param pointer the place as a JSON pointer (RFC 6901), such as {@code /actions/2/owner/role}; empty for the whole plan
 * @param elementId the id of the innermost element around the place that has one; empty if none has
 * @param spans the parts of the text at the place that the finding is about, from left to right; none for all of it
 * @param arguments the values that the sentence names, by name, in the order of the names
 * @param related other places that the finding is about, as JSON pointers
 * @param edits changes that together mend it, if it can be mended without asking
 * @param source what the rule is taken from; absent for plain logic
 * @param implied findings that follow from this one and vanish with it
 */
public record Finding(
        String code,
        Category category,
        Severity severity,
        Basis basis,
        String path,
        String pointer,
        String elementId,
        List<TextSpan> spans,
        Map<String, String> arguments,
        List<String> related,
        List<PlanEdit> edits,
        Optional<RuleSource> source,
        List<Finding> implied) {

    /**
     * Checks that nothing is null and copies what can be changed.
     *
     * @param code the stable code of the rule
     * @param category what the rule is about
     * @param severity how much the finding weighs
     * @param basis where the rule comes from
     * @param path the place as a property path
     * @param pointer the place as a JSON pointer
     * @param elementId the id of the innermost element around the place
     * @param spans the parts of the text at the place
     * @param arguments the values that the sentence names, by name
     * @param related other places that the finding is about
     * @param edits changes that together mend it
     * @param source what the rule is taken from
     * @param implied findings that follow from this one
     */
    public Finding {
        Objects.requireNonNull(code, "code must not be null");
        Objects.requireNonNull(category, "category must not be null");
        Objects.requireNonNull(severity, "severity must not be null");
        Objects.requireNonNull(basis, "basis must not be null");
        Objects.requireNonNull(path, "path must not be null");
        Objects.requireNonNull(pointer, "pointer must not be null");
        Objects.requireNonNull(elementId, "elementId must not be null");
        Objects.requireNonNull(source, "source must not be null");
        spans = spans.isEmpty() ? List.of() : spans.stream().sorted().distinct().toList();
        arguments = arguments.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(arguments)));
        related = List.copyOf(related);
        edits = List.copyOf(edits);
        implied = List.copyOf(implied);
    }

    /**
     * A finding of a rule.
     *
     * @param rule the rule
     * @return a builder for a finding about the whole plan, with nothing but what the rule says
     */
    public static Builder builder(Rule rule) {
        return new Builder(rule);
    }

    /**
     * The finding as a sentence that says what to do.
     *
     * @param locale the language of the reader; English if there is no other
     * @return the sentence
     */
    public String message(Locale locale) {
        return FindingMessages.forLocale(locale).text(this);
    }

    /**
     * The finding itself and all that is folded under it, at any depth.
     *
     * @return the findings, this one first
     */
    public Stream<Finding> withAllImplied() {
        return Stream.concat(Stream.of(this), implied.stream().flatMap(Finding::withAllImplied));
    }

    /**
     * The same with another weight.
     *
     * @param value how much the finding weighs
     * @return a finding
     */
    public Finding withSeverity(Severity value) {
        return value == severity
                ? this
                : new Finding(
                        code, category, value, basis, path, pointer, elementId, spans, arguments, related, edits,
                        source, implied);
    }

    /**
     * The same with other findings under it.
     *
     * @param findings what follows from it
     * @return a finding
     */
    public Finding withImplied(List<Finding> findings) {
        return new Finding(
                code, category, severity, basis, path, pointer, elementId, spans, arguments, related, edits, source,
                findings);
    }

    /** Makes a {@link Finding}. Not thread-safe. */
    public static final class Builder {

        private final Rule rule;
        private String path = "";
        private String pointer = "";
        private String elementId = "";
        private List<TextSpan> spans = List.of();
        private Map<String, String> arguments = Map.of();
        private List<String> related = List.of();
        private List<PlanEdit> edits = List.of();
        private Severity severity;
        private Basis basis;
        private Optional<RuleSource> source;

        private Builder(Rule rule) {
            this.rule = Objects.requireNonNull(rule, "rule must not be null");
            severity = rule.severity();
            basis = rule.basis();
            source = rule.source();
        }

        /**
         * How much it weighs, if not what the rule book says.
         *
         * @param value the severity
         * @return this
         */
        public Builder severity(Severity value) {
            severity = Objects.requireNonNull(value, "severity must not be null");
            return this;
        }

        /**
         * Where it comes from, if not what the rule book says.
         *
         * @param asBasis the kind of source
         * @param value the source
         * @return this
         */
        public Builder source(Basis asBasis, RuleSource value) {
            basis = Objects.requireNonNull(asBasis, "basis must not be null");
            source = Optional.of(value);
            return this;
        }

        /**
         * Where in the plan.
         *
         * @param asPath the place as a property path
         * @param asPointer the same place as a JSON pointer
         * @return this
         */
        public Builder at(String asPath, String asPointer) {
            path = asPath;
            pointer = asPointer;
            return this;
        }

        /**
         * In which element.
         *
         * @param value the id of the innermost element around the place that has one
         * @return this
         */
        public Builder elementId(String value) {
            elementId = value;
            return this;
        }

        /**
         * Which parts of the text at the place.
         *
         * @param values the parts
         * @return this
         */
        public Builder spans(Collection<TextSpan> values) {
            spans = List.copyOf(values);
            return this;
        }

        /**
         * What the sentence names.
         *
         * @param values the values by name
         * @return this
         */
        public Builder arguments(Map<String, String> values) {
            arguments = values;
            return this;
        }

        /**
         * Other places that it is about.
         *
         * @param pointers the places as JSON pointers
         * @return this
         */
        public Builder related(Collection<String> pointers) {
            related = List.copyOf(pointers);
            return this;
        }

        /**
         * What mends it.
         *
         * @param values the changes, which are made together
         * @return this
         */
        public Builder edits(Collection<PlanEdit> values) {
            edits = List.copyOf(values);
            return this;
        }

        /**
         * The finding.
         *
         * @return a finding with nothing folded under it
         */
        public Finding build() {
            return new Finding(
                    rule.code(),
                    rule.category(),
                    severity,
                    basis,
                    path,
                    pointer,
                    elementId,
                    spans,
                    arguments,
                    related,
                    edits,
                    source,
                    List.of());
        }
    }
}
