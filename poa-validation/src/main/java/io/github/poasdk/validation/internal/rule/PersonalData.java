package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.validation.finding.TextSpan;
import io.github.poasdk.validation.pack.RuleEntry;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/** The text of a plan has no personal data of buyers: no e-mail address, telephone or card number, and no postal address. */
final class PersonalData implements PlanRule {

    private final String code;
    private final Search search;

    /** Finds the data in a text. */
    private interface Search {

        List<TextSpan> find(Prose prose, RuleEntry entry, PlanView plan);
    }

    private PersonalData(String code, Search search) {
        this.code = code;
        this.search = search;
    }

    static PersonalData email() {
        return new PersonalData("POA-PERSONAL-EMAIL", (prose, entry, plan) -> EmailAddresses.in(prose.text(), plan));
    }

    static PersonalData phone() {
        return new PersonalData(
                "POA-PERSONAL-PHONE",
                (prose, entry, plan) -> spans(
                        prose.digitRuns(),
                        run -> run.isPhone(fewest(entry), most(entry)) && !run.isOneOf(plan.issuerPhones())));
    }

    static PersonalData card() {
        return new PersonalData(
                "POA-PERSONAL-CARD",
                (prose, entry, plan) -> spans(prose.digitRuns(), run -> run.isCard(fewest(entry), most(entry))));
    }

    static PersonalData address() {
        return new PersonalData(
                "POA-PERSONAL-ADDRESS",
                (prose, entry, plan) ->
                        entry.find(prose.tokenized(), plan.plan().getLanguage()));
    }

    /** Most texts have no digits. */
    private static List<TextSpan> spans(List<DigitRuns.Run> runs, Predicate<DigitRuns.Run> isMeant) {
        return runs.isEmpty()
                ? List.of()
                : runs.stream().filter(isMeant).map(DigitRuns.Run::span).toList();
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
            search.find(prose, entry, plan)
                    .forEach(span -> hits.add(Hit.at(prose.place()).span(span.start(), span.end())));
        }
    }

    /** The fewest digits that count, if the pack says so. */
    static int fewest(RuleEntry entry) {
        return number(entry, "fewestDigits", 1);
    }

    /** The most digits that count, if the pack says so. */
    static int most(RuleEntry entry) {
        return number(entry, "mostDigits", Integer.MAX_VALUE);
    }

    /** A number of a rule as a whole number. */
    static int number(RuleEntry entry, String name, int otherwise) {
        return entry.number(name).map(BigDecimal::intValue).orElse(otherwise);
    }
}
