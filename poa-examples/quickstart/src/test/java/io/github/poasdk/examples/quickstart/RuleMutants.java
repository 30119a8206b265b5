package io.github.poasdk.examples.quickstart;

import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.validation.finding.ArgumentKind;
import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.RuleGroup;
import io.github.poasdk.validation.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules that differ from one in a single thing that the rule book says of it. */
final class RuleMutants {

    private final Rule rule;
    private final List<Rule> made = new ArrayList<>();

    private RuleMutants(Rule rule) {
        this.rule = rule;
    }

    static List<Rule> of(Rule rule) {
        RuleMutants mutants = new RuleMutants(rule);
        others(Category.values(), rule.category()).forEach(each -> mutants.add(each, rule.severity(), rule.basis()));
        others(Severity.values(), rule.severity()).forEach(each -> mutants.add(rule.category(), each, rule.basis()));
        others(Basis.values(), rule.basis()).forEach(each -> mutants.add(rule.category(), rule.severity(), each));
        others(RuleGroup.values(), rule.group()).forEach(each -> mutants.add(each, rule.responseKinds()));
        for (ResponseKind kind : ResponseKind.values()) {
            Set<ResponseKind> kinds = new LinkedHashSet<>(rule.responseKinds());
            if (!kinds.remove(kind)) {
                kinds.add(kind);
            }
            mutants.add(rule.group(), kinds);
        }
        mutants.addLists();
        mutants.add(rule.implies(), rule.arguments(), rule.source().isPresent(), !rule.schemaExpressible());
        rule.source()
                .ifPresent(source -> mutants.add(rule.implies(), rule.arguments(), false, rule.schemaExpressible()));
        return mutants.made;
    }

    private void addLists() {
        for (String code : rule.implies()) {
            List<String> fewer = new ArrayList<>(rule.implies());
            fewer.remove(code);
            add(fewer, rule.arguments(), true, rule.schemaExpressible());
        }
        for (String name : rule.arguments().keySet()) {
            Map<String, ArgumentKind> fewer = new LinkedHashMap<>(rule.arguments());
            fewer.remove(name);
            add(rule.implies(), fewer, true, rule.schemaExpressible());
            others(ArgumentKind.values(), rule.arguments().get(name)).forEach(kind -> {
                Map<String, ArgumentKind> changed = new LinkedHashMap<>(rule.arguments());
                changed.put(name, kind);
                add(rule.implies(), changed, true, rule.schemaExpressible());
            });
        }
    }

    private static <T> Stream<T> others(T[] all, T one) {
        return Stream.of(all).filter(each -> !each.equals(one));
    }

    private void add(Category category, Severity severity, Basis basis) {
        made.add(new Rule(
                rule.code(),
                category,
                severity,
                basis,
                rule.group(),
                rule.responseKinds(),
                rule.implies(),
                rule.arguments(),
                rule.source(),
                rule.schemaExpressible()));
    }

    private void add(RuleGroup group, Set<ResponseKind> kinds) {
        made.add(new Rule(
                rule.code(),
                rule.category(),
                rule.severity(),
                rule.basis(),
                group,
                kinds,
                rule.implies(),
                rule.arguments(),
                rule.source(),
                rule.schemaExpressible()));
    }

    private void add(
            List<String> implies, Map<String, ArgumentKind> arguments, boolean hasSource, boolean expressible) {
        made.add(new Rule(
                rule.code(),
                rule.category(),
                rule.severity(),
                rule.basis(),
                rule.group(),
                rule.responseKinds(),
                implies,
                arguments,
                hasSource ? rule.source() : Optional.empty(),
                expressible));
    }
}
