package io.github.poasdk.validation;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.validation.NotEvaluated.Reason;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.RuleGroup;
import io.github.poasdk.validation.internal.Folding;
import io.github.poasdk.validation.internal.PlanOrder;
import io.github.poasdk.validation.internal.StandardRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a report of what was found: weighs it, folds it, takes out what is accepted, and bounds it. */
final class Reporting {

    private Reporting() {}

    static ValidationReport report(PlanOfAction plan, List<Finding> found, ValidationOptions options, LocalDate asOf) {
        Profile profile = options.profile();
        List<Finding> weighed = found.stream()
                .filter(finding -> !profile.isOff(finding.code()))
                .map(profile::weigh)
                .toList();
        List<Finding> folded = Folding.fold(PlanOrder.sorted(weighed));
        Map<String, Integer> omitted = new HashMap<>();
        return new ValidationReport(
                bounded(folded, options.maxFindingsPerCode(), omitted),
                List.of(),
                omitted,
                notEvaluated(plan.getResponseKind(), options),
                "",
                options.group(),
                profile.name(),
                asOf);
    }

    private static List<Finding> bounded(List<Finding> findings, int max, Map<String, Integer> omitted) {
        Map<String, Integer> counts = new HashMap<>();
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            if (counts.merge(finding.code(), 1, Integer::sum) <= max) {
                kept.add(
                        finding.implied().isEmpty()
                                ? finding
                                : finding.withImplied(bounded(finding.implied(), max, omitted)));
            } else {
                omitted.merge(finding.code(), 1, Integer::sum);
            }
        }
        return kept;
    }

    private static List<NotEvaluated> notEvaluated(ResponseKind kind, ValidationOptions options) {
        Map<Reason, List<String>> codes = new EnumMap<>(Reason.class);
        for (Rule rule : StandardRules.all()) {
            reason(rule, kind, options)
                    .ifPresent(reason -> codes.computeIfAbsent(reason, key -> new ArrayList<>())
                            .add(rule.code()));
        }
        return codes.entrySet().stream()
                .map(entry -> new NotEvaluated(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Optional<Reason> reason(Rule rule, ResponseKind kind, ValidationOptions options) {
        if (options.profile().isOff(rule.code())) {
            return Optional.of(Reason.PROFILE);
        }
        if (options.group() == RuleGroup.DRAFT && rule.group() == RuleGroup.SUBMISSION) {
            return Optional.of(Reason.GROUP);
        }
        return rule.responseKinds().contains(kind) ? Optional.empty() : Optional.of(Reason.RESPONSE_KIND);
    }
}
