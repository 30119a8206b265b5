package io.github.poasdk.validation;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.validation.NotEvaluated.Reason;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.RuleGroup;
import io.github.poasdk.validation.internal.Folding;
import io.github.poasdk.validation.internal.PlanOrder;
import io.github.poasdk.validation.internal.StandardRules;
import io.github.poasdk.validation.internal.attempt.AttemptRules;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a report of what was found: weighs it, folds it, takes out what is accepted, and bounds it. */
final class Reporting {

    private Reporting() {}

    /**
     * A report.
     *
     * @param plan the plan
     * @param scope the part of the plan that was validated, as a JSON pointer
     * @param found what was found
     * @param options how the plan was validated
     */
    static ValidationReport report(PlanOfAction plan, String scope, Found found, ValidationOptions options) {
        Profile profile = options.profile();
        List<Finding> weighed = found.findings().stream()
                .filter(finding -> !profile.isOff(finding.code()))
                .map(profile::weigh)
                .toList();
        List<NotEvaluated> notEvaluated = notEvaluated(plan, found.limited(), options);
        Accepting accepting = new Accepting(options.acceptances(), found.asOf());
        List<Finding> remaining = new ArrayList<>(accepting.remaining(Folding.fold(PlanOrder.sorted(weighed))));
        if (scope.isEmpty()) {
            remaining.addAll(0, ofAcceptances(accepting, options, notEvaluated));
        }
        Map<String, Integer> omitted = new HashMap<>();
        return new ValidationReport(
                bounded(remaining, options.maxFindingsPerCode(), omitted),
                accepting.accepted(),
                omitted,
                notEvaluated,
                scope,
                options.group(),
                profile.name(),
                options.pack().id(),
                found.asOf());
    }

    /** Findings about acceptances weigh as the profile says, too. A part of a plan can't tell which ones are stale. */
    private static List<Finding> ofAcceptances(
            Accepting accepting, ValidationOptions options, List<NotEvaluated> notEvaluated) {
        Set<String> unchecked =
                notEvaluated.stream().flatMap(each -> each.codes().stream()).collect(Collectors.toSet());
        return accepting.findings(options.acceptances(), code -> !unchecked.contains(code)).stream()
                .filter(finding -> !options.profile().isOff(finding.code()))
                .map(options.profile()::weigh)
                .toList();
    }

    /** Those that follow from a finding that is left out are left out with it. */
    private static List<Finding> bounded(List<Finding> findings, int max, Map<String, Integer> omitted) {
        Map<String, Integer> counts = new HashMap<>();
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            if (counts.merge(finding.code(), 1, Integer::sum) > max) {
                finding.withAllImplied().forEach(each -> omitted.merge(each.code(), 1, Integer::sum));
            } else if (finding.implied().isEmpty()) {
                kept.add(finding);
            } else {
                kept.add(finding.withImplied(bounded(finding.implied(), max, omitted)));
            }
        }
        return kept;
    }

    private static List<NotEvaluated> notEvaluated(PlanOfAction plan, List<String> limited, ValidationOptions options) {
        String language = Locale.forLanguageTag(plan.getLanguage()).getLanguage();
        List<String> notInLanguage = readsProse(options) ? options.prose().notEvaluated(plan.getLanguage()) : List.of();
        Map<Reason, List<String>> codes = new EnumMap<>(Reason.class);
        for (Rule rule : StandardRules.all()) {
            reason(rule, plan.getResponseKind(), options)
                    .or(() -> notInLanguage.contains(rule.code()) || !StandardRules.isFor(language, rule.code())
                            ? Optional.of(Reason.LANGUAGE)
                            : Optional.empty())
                    .or(() -> limited.contains(rule.code()) ? Optional.of(Reason.SIZE) : Optional.empty())
                    .ifPresent(reason -> codes.computeIfAbsent(reason, key -> new ArrayList<>())
                            .add(rule.code()));
        }
        return codes.entrySet().stream()
                .map(entry -> new NotEvaluated(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A plan whose prose is not read needs no rules for its language. */
    private static boolean readsProse(ValidationOptions options) {
        return StandardRules.all().stream()
                .anyMatch(rule ->
                        rule.category() == Category.PROSE && !options.profile().isOff(rule.code()));
    }

    private static Optional<Reason> reason(Rule rule, ResponseKind kind, ValidationOptions options) {
        if (options.profile().isOff(rule.code())) {
            return Optional.of(Reason.PROFILE);
        }
        if (options.group() == RuleGroup.DRAFT && rule.group() == RuleGroup.SUBMISSION) {
            return Optional.of(Reason.GROUP);
        }
        if (!rule.responseKinds().contains(kind)) {
            return Optional.of(Reason.RESPONSE_KIND);
        }
        if (AttemptRules.CODES.contains(rule.code()) && options.earlier().isEmpty()) {
            return Optional.of(Reason.EARLIER);
        }
        return StandardRules.needsEntry(rule.code())
                        && options.pack().rule(rule.code()).isEmpty()
                ? Optional.of(Reason.PACK)
                : Optional.empty();
    }
}
