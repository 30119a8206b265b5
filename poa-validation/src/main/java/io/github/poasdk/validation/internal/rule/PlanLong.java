package io.github.poasdk.validation.internal.rule;

/** The prose of a plan is as long as a reviewer will read. */
final class PlanLong implements PlanRule {

    @Override
    public String code() {
        return "POA-PLAN-LONG";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        int words = plan.prose().stream()
                .mapToInt(prose -> Words.count(prose.text()))
                .sum();
        int most = Targets.PLAN_WORDS.most();
        if (words > most) {
            hits.add(Hit.at(Place.PLAN).with("count", words).with("most", most));
        }
    }
}
