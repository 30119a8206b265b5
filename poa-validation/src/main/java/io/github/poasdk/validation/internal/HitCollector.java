package io.github.poasdk.validation.internal;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.TextSpan;
import io.github.poasdk.validation.internal.rule.Hit;
import io.github.poasdk.validation.internal.rule.Hits;
import io.github.poasdk.validation.internal.rule.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the hits of one rule findings: one for each place, with the spans of all hits there. */
final class HitCollector implements Hits {

    private final Rule rule;
    private final PlanOfAction plan;
    private final Map<String, List<Hit>> byPointer = new LinkedHashMap<>();

    HitCollector(Rule rule, PlanOfAction plan) {
        this.rule = rule;
        this.plan = plan;
    }

    @Override
    public void add(Hit hit) {
        byPointer
                .computeIfAbsent(hit.place().pointer(), pointer -> new ArrayList<>(1))
                .add(hit);
    }

    void forEach(FindingSink sink) {
        byPointer.forEach(
                (pointer, hits) -> sink.add(finding(pointer, hits), hits.get(0).place()));
    }

    private Finding finding(String pointer, List<Hit> hits) {
        Hit first = hits.get(0);
        List<TextSpan> spans =
                hits.stream().flatMap(hit -> hit.spans().stream()).toList();
        return Finding.builder(rule)
                .at(first.place().path(), pointer)
                .elementId(ElementIds.around(pointer, plan))
                .spans(spans)
                .arguments(first.arguments())
                .related(first.related().stream().map(Place::pointer).toList())
                .edits(hits.stream()
                        .flatMap(hit -> hit.edits().stream())
                        .distinct()
                        .toList())
                .build();
    }
}
