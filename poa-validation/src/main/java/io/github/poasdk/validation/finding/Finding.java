package io.github.poasdk.validation.finding;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

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
 * @param arguments the values that the sentence names, by name, in the order of the names
 */
public record Finding(
        String code,
        Category category,
        Severity severity,
        Basis basis,
        String path,
        String pointer,
        Map<String, String> arguments) {

    /**
     * Checks that nothing is null and copies the arguments.
     *
     * @param code the stable code of the rule
     * @param category what the rule is about
     * @param severity how much the finding weighs
     * @param basis where the rule comes from
     * @param path the place as a property path
     * @param pointer the place as a JSON pointer (RFC 6901)
     * @param arguments the values that the sentence names, by name
     */
    public Finding {
        Objects.requireNonNull(code, "code must not be null");
        Objects.requireNonNull(category, "category must not be null");
        Objects.requireNonNull(severity, "severity must not be null");
        Objects.requireNonNull(basis, "basis must not be null");
        Objects.requireNonNull(path, "path must not be null");
        Objects.requireNonNull(pointer, "pointer must not be null");
        arguments = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(arguments)));
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
}
