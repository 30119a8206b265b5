package io.github.poasdk.validation.internal;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.internal.rule.Hit;
import io.github.poasdk.validation.internal.rule.Hits;
import io.github.poasdk.validation.internal.rule.Place;
import io.github.poasdk.validation.pack.RuleEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the hits of one rule findings: one for each place, with the spans of all hits there. */
final class HitCollector implements Hits {

    private final Rule rule;
    private final PlanOfAction plan;
    private final Optional<RuleEntry> entry;
    private final Map<String, Hit> byPlace = new LinkedHashMap<>();

    private boolean isLimited;

    /** For a rule as the pack has it. */
    HitCollector(Rule rule, PlanOfAction plan, Optional<RuleEntry> entry) {
        this.rule = rule;
        this.plan = plan;
        this.entry = entry;
    }

    @Override
    public void add(Hit hit) {
        String pointer = hit.place().pointer();
        String place = hit.isSeparate() ? pointer + " " + new TreeMap<>(hit.arguments()) : pointer;
        byPlace.merge(place, hit, Hit::and);
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
        byPlace.values().forEach(hit -> sink.add(finding(hit.place().pointer(), hit), hit.place()));
    }

    private Finding finding(String pointer, Hit hit) {
        Finding.Builder finding = Finding.builder(rule);
        hit.severity().ifPresent(finding::severity);
        entry.flatMap(RuleEntry::severity).ifPresent(finding::severity);
        if (rule.basis() == Basis.PACK) {
            hit.provenance()
                    .or(() -> entry.map(RuleEntry::provenance))
                    .ifPresent(from -> finding.source(from.confidence().basis(), from.source()));
        }
        return finding.at(hit.place().path(), pointer)
                .elementId(ElementIds.around(pointer, plan))
                .spans(hit.spans())
                .arguments(hit.arguments())
                .related(hit.related().stream().map(Place::pointer).toList())
                .edits(hit.edits())
                .build();
    }
}
