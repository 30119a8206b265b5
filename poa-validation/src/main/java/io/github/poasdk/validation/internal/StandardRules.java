package io.github.poasdk.validation.internal;

import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.internal.book.RuleTable;
import io.github.poasdk.validation.internal.rule.PlanRule;
import io.github.poasdk.validation.internal.rule.PlanRules;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rule book itself: {@code rule-book.csv}, with the checks behind it. Two kinds of rules are checked by different
 * things: those that need the whole plan by {@link PlanRules}, the others by the constraints on the model.
 */
public final class StandardRules {

    private static final Map<ResponseKind, List<Check>> CHECKS = checks();

    private static final Map<String, PlanRule> PLAN_RULES =
            PlanRules.all().stream().collect(Collectors.toUnmodifiableMap(PlanRule::code, Function.identity()));

    private static final Set<String> NEEDS_ENTRY = PlanRules.all().stream()
            .filter(PlanRule::needsEntry)
            .map(PlanRule::code)
            .collect(Collectors.toUnmodifiableSet());

    /** A rule of the whole plan with what the rule book says about it. */
    record Check(Rule rule, PlanRule planRule) {}

    private StandardRules() {}

    /** All rules, sorted by code. */
    public static List<Rule> all() {
        return RuleTable.all();
    }

    /** The rule with a code. */
    public static Optional<Rule> find(String code) {
        return RuleTable.find(code);
    }

    /** Whether the rule with a code looks for what an entry of the policy pack about it says. */
    public static boolean needsEntry(String code) {
        return NEEDS_ENTRY.contains(code)
                || find(code)
                        .filter(rule -> rule.category() == Category.ATTEMPT)
                        .isPresent();
    }

    /** Whether the rule with a code can be checked in a language, a two-letter code; of one that is not stated nothing is said. */
    public static boolean isFor(String language, String code) {
        PlanRule rule = PLAN_RULES.get(code);
        return rule == null || language.isEmpty() || rule.isFor(language);
    }

    /** The rules of the whole plan for a kind of response. */
    static List<Check> of(ResponseKind kind) {
        return CHECKS.getOrDefault(kind, List.of());
    }

    private static Map<ResponseKind, List<Check>> checks() {
        Map<ResponseKind, List<Check>> checks = new EnumMap<>(ResponseKind.class);
        for (ResponseKind kind : ResponseKind.values()) {
            checks.put(
                    kind,
                    PlanRules.all().stream()
                            .map(rule -> new Check(RuleTable.find(rule.code()).orElseThrow(), rule))
                            .filter(check -> check.rule().responseKinds().contains(kind))
                            .toList());
        }
        return checks;
    }
}
