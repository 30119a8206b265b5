package io.github.poasdk.validation.finding;

import io.github.poasdk.model.ResponseKind;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What stands in the rule book about one finding code. Immutable.
 *
 * @param code the stable code, never reused
 * @param category what the rule is about
 * @param severity how much its findings weigh, unless a profile says otherwise
 * @param basis where the rule comes from
 * @param group which validation checks it: with {@link RuleGroup#DRAFT} every one, with {@link RuleGroup#SUBMISSION} only
 *     that of a plan that is to be submitted
 * @param responseKinds the kinds of response that it is for
 * @param implies the codes of findings that follow from one of this rule and are folded under it, if they are about the
 *     same element
 * @param arguments the arguments of its findings, by name
 * @param source what the rule is taken from; absent for plain logic
 * @param schemaExpressible whether the JSON Schemas of {@link io.github.poasdk.model.json.PlanJsonSchema} refuse a plan with
 *     such a finding: the one for drafts if the group is {@link RuleGroup#DRAFT}, the one for submission always
 */
public record Rule(
        String code,
        Category category,
        Severity severity,
        Basis basis,
        RuleGroup group,
        Set<ResponseKind> responseKinds,
        List<String> implies,
        Map<String, ArgumentKind> arguments,
        Optional<RuleSource> source,
        boolean schemaExpressible) {

    /**
     * Checks that nothing is null and copies what can be changed.
     *
     * @param code the stable code
     * @param category what the rule is about
     * @param severity how much its findings weigh
     * @param basis where the rule comes from
     * @param group which validation checks it
     * @param responseKinds the kinds of response that it is for
     * @param implies the codes of findings that follow from one of this rule
     * @param arguments the arguments of its findings, by name
     * @param source what the rule is taken from
     * @param schemaExpressible whether the JSON Schemas refuse a plan with such a finding
     */
    public Rule {
        Objects.requireNonNull(code, "code must not be null");
        Objects.requireNonNull(category, "category must not be null");
        Objects.requireNonNull(severity, "severity must not be null");
        Objects.requireNonNull(basis, "basis must not be null");
        Objects.requireNonNull(group, "group must not be null");
        Objects.requireNonNull(source, "source must not be null");
        responseKinds = Collections.unmodifiableSet(new TreeSet<>(responseKinds));
        implies = List.copyOf(implies);
        arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    }

    /**
     * What the rule is called: a few words, such as <em>Root cause without corrective action</em>.
     *
     * @param locale the language of the reader; English if there is no other
     * @return the name
     */
    public String name(Locale locale) {
        return FindingMessages.forLocale(locale).name(code);
    }

    /**
     * Why the rule is there, in a sentence or two.
     *
     * @param locale the language of the reader; English if there is no other
     * @return the reason
     */
    public String reason(Locale locale) {
        return FindingMessages.forLocale(locale).reason(code);
    }
}
