package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.validation.finding.TextSpan;
import io.github.poasdk.validation.pack.RuleEntry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The text of a plan has no personal data of buyers: no e-mail address, telephone or card number, and no postal address. */
final class PersonalData implements PlanRule {

    private final String code;
    private final Search search;

    /** Finds the data in a text. */
    private interface Search {

        List<TextSpan> find(String text, RuleEntry entry, PlanView plan);
    }

    private PersonalData(String code, Search search) {
        this.code = code;
        this.search = search;
    }

    static PersonalData email() {
        return new PersonalData("POA-PERSONAL-EMAIL", (text, entry, plan) -> EmailAddresses.in(text, plan));
    }

    static PersonalData phone() {
        return new PersonalData(
                "POA-PERSONAL-PHONE",
                (text, entry, plan) -> DigitRuns.in(text).stream()
                        .filter(run -> run.isPhone(number(entry, "fewestDigits", 9), number(entry, "mostDigits", 15)))
                        .filter(run -> !run.isOneOf(phones(plan)))
                        .map(DigitRuns.Run::span)
                        .toList());
    }

    static PersonalData card() {
        return new PersonalData(
                "POA-PERSONAL-CARD",
                (text, entry, plan) -> DigitRuns.in(text).stream()
                        .filter(run -> run.isCard(number(entry, "fewestDigits", 14), number(entry, "mostDigits", 19)))
                        .map(DigitRuns.Run::span)
                        .toList());
    }

    static PersonalData address() {
        return new PersonalData(
                "POA-PERSONAL-ADDRESS",
                (text, entry, plan) -> entry.find(text, plan.plan().getLanguage()));
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public boolean needsEntry() {
        return true;
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        RuleEntry entry = plan.entry(this);
        for (Prose prose : plan.prose()) {
            search.find(prose.text(), entry, plan)
                    .forEach(span -> hits.add(Hit.at(prose.place()).span(span.start(), span.end())));
        }
    }

    /** A number of a rule as a whole number. */
    static int number(RuleEntry entry, String name, int otherwise) {
        return entry.number(name).map(BigDecimal::intValue).orElse(otherwise);
    }

    /** Who issued a document may be named. */
    private static Set<String> phones(PlanView plan) {
        return plan.plan().getEvidence().stream()
                .map(evidence -> DigitRuns.digits(evidence.getIssuer().getPhone()))
                .collect(Collectors.toSet());
    }
}
