package io.github.poasdk.validation.internal.book;

import io.github.poasdk.validation.finding.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lines of {@code rule-book.csv}. */
public final class RuleTable {

    private static final List<Rule> RULES =
            RuleData.read().stream().sorted(Comparator.comparing(Rule::code)).toList();
    private static final Map<String, Rule> BY_CODE =
            RULES.stream().collect(Collectors.toUnmodifiableMap(Rule::code, Function.identity()));

    private RuleTable() {}

    /** All rules, sorted by code. */
    public static List<Rule> all() {
        return RULES;
    }

    /** The rule with a code. */
    public static Optional<Rule> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
