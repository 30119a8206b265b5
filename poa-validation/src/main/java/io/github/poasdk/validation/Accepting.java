package io.github.poasdk.validation;

import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.internal.StandardRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Takes accepted findings out of others, and reports what is wrong with the acceptances. One for each validation. */
final class Accepting {

    private static final String EXPIRED = "POA-ACCEPTANCE-EXPIRED";

    /** In place of an element id: every element. Honoured, since people do so, and reported. */
    private static final String EVERY_ELEMENT = "*";

    /** Whoever accepts something for longer than a year does not mean to look at it again. */
    private static final int MAX_YEARS = 1;

    private final LocalDate asOf;
    private final Map<String, Acceptance> honoured = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<Finding> accepted = new ArrayList<>();

    Accepting(Acceptances acceptances, LocalDate asOf) {
        this.asOf = asOf;
        for (Acceptance acceptance : acceptances.list()) {
            if (!isExpired(acceptance) && !acceptance.reason().isBlank()) {
                honoured.putIfAbsent(key(acceptance.code(), acceptance.elementId()), acceptance);
            }
        }
    }

    /** The findings without those that are accepted. */
    List<Finding> remaining(List<Finding> findings) {
        if (honoured.isEmpty()) {
            return findings;
        }
        List<Finding> remaining = new ArrayList<>();
        for (Finding finding : findings) {
            if (isAccepted(finding)) {
                accepted.add(finding);
            } else {
                List<Finding> implied = remaining(finding.implied());
                remaining.add(implied.size() == finding.implied().size() ? finding : finding.withImplied(implied));
            }
        }
        return remaining;
    }

    /** What is accepted of the findings seen so far. */
    List<Finding> accepted() {
        return accepted;
    }

    /** What is wrong with the acceptances; whether a rule was checked decides if one that was not needed is stale. */
    List<Finding> findings(Acceptances acceptances, Predicate<String> wasChecked) {
        List<Finding> findings = new ArrayList<>();
        for (Acceptance acceptance : acceptances.list()) {
            String key = key(acceptance.code(), acceptance.elementId());
            if (acceptance.reason().isBlank()) {
                findings.add(finding("POA-ACCEPTANCE-NO-REASON", acceptance));
            } else if (isExpired(acceptance)) {
                findings.add(finding(EXPIRED, acceptance));
            } else if (!used.contains(key) && isStale(acceptance, wasChecked)) {
                findings.add(finding("POA-ACCEPTANCE-STALE", acceptance));
            } else if (isBroad(acceptance)) {
                findings.add(finding("POA-ACCEPTANCE-BROAD", acceptance));
            }
        }
        return findings;
    }

    private boolean isAccepted(Finding finding) {
        String exact = key(finding.code(), finding.elementId());
        String key = honoured.containsKey(exact) ? exact : key(finding.code(), EVERY_ELEMENT);
        if (!honoured.containsKey(key)) {
            return false;
        }
        used.add(key);
        return true;
    }

    private static boolean isStale(Acceptance acceptance, Predicate<String> wasChecked) {
        return StandardRules.find(acceptance.code())
                .map(Rule::code)
                .filter(wasChecked.negate())
                .isEmpty();
    }

    private boolean isExpired(Acceptance acceptance) {
        return acceptance.expiresOn().filter(day -> day.isBefore(asOf)).isPresent();
    }

    private boolean isBroad(Acceptance acceptance) {
        return acceptance.elementId().equals(EVERY_ELEMENT)
                || acceptance.expiresOn().isEmpty()
                || acceptance.expiresOn().get().isAfter(asOf.plusYears(MAX_YEARS));
    }

    private static Finding finding(String code, Acceptance acceptance) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("code", acceptance.code());
        arguments.put("elementId", acceptance.elementId());
        if (code.equals(EXPIRED)) {
            acceptance.expiresOn().ifPresent(day -> arguments.put("expiresOn", day.toString()));
        }
        return Finding.builder(Objects.requireNonNull(StandardRules.find(code).orElse(null), code))
                .elementId(acceptance.elementId())
                .arguments(arguments)
                .build();
    }

    private static String key(String code, String elementId) {
        return code + ' ' + elementId;
    }
}
