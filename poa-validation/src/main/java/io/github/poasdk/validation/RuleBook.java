package io.github.poasdk.validation;

import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.internal.StandardRules;
import java.util.List;
import java.util.Optional;

/** The list of every rule that a plan is checked against. Immutable and thread-safe. */
public final class RuleBook {

    private final List<Rule> rules;

    private RuleBook(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * The built-in rules.
     *
     * @return the rule book
     */
    public static RuleBook create() {
        return new RuleBook(StandardRules.all());
    }

    /**
     * All rules.
     *
     * @return the rules, sorted by code; every code once
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * The rule of a finding.
     *
     * @param code the code of the finding
     * @return the rule, if it is in this book
     */
    public Optional<Rule> find(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /**
     * Plans that show what a rule means: good ones, broken ones and near misses.
     *
     * @param code the code of a rule in this book
     * @return the examples
     * @throws IllegalArgumentException if no rule in this book has the code
     */
    public List<RuleExample> examples(String code) {
        Rule rule = find(code).orElseThrow(() -> new IllegalArgumentException("no rule has the code " + code));
        return RuleExamples.of(rule.code());
    }
}
