package io.github.poasdk.validation.internal;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.internal.rule.Hit;
import io.github.poasdk.validation.internal.rule.Hits;
import io.github.poasdk.validation.internal.rule.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the hits of one rule findings: one for each place, with the spans of all hits there. */
final class HitCollector implements Hits {

    private final Rule rule;
    private final PlanOfAction plan;
    private final Map<String, Hit> byPointer = new LinkedHashMap<>();

    private boolean isLimited;

    HitCollector(Rule rule, PlanOfAction plan) {
        this.rule = rule;
        this.plan = plan;
    }

    @Override
    public void add(Hit hit) {
        byPointer.merge(hit.place().pointer(), hit, Hit::and);
    }

    @Override
    public void limited() {
        isLimited = true;
    }

    /** Whether the rule has looked at a part of the plan only. */
    boolean isLimited() {
        return isLimited;
    }

    void forEach(FindingSink sink) {
        byPointer.forEach((pointer, hit) -> sink.add(finding(pointer, hit), hit.place()));
    }

    private Finding finding(String pointer, Hit hit) {
        return Finding.builder(rule)
                .at(hit.place().path(), pointer)
                .elementId(ElementIds.around(pointer, plan))
                .spans(hit.spans())
                .arguments(hit.arguments())
                .related(hit.related().stream().map(Place::pointer).toList())
                .edits(hit.edits())
                .build();
    }
}
