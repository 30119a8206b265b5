package io.github.poasdk.validation.prose;

import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.TextSpan;
import io.github.poasdk.validation.internal.book.RuleTable;
import java.util.ArrayList;
import java.util.List;

/** Makes findings of the defects of a text. Not thread-safe. */
final class HitList {

    /** How many findings a result holds. */
    private static final int MOST = 10_000;

    private final ProseOptions options;
    private final List<Finding> findings = new ArrayList<>();
    private int omitted;

    HitList(ProseOptions options) {
        this.options = options;
    }

    void add(List<SentenceHits.ProseHit> hits) {
        for (SentenceHits.ProseHit hit : hits) {
            if (options.isOff(hit.label().code()) || options.isOff(hit.rule())) {
                continue;
            }
            if (findings.size() < MOST) {
                findings.add(finding(hit));
            } else {
                omitted++;
            }
        }
    }

    private Finding finding(SentenceHits.ProseHit hit) {
        Rule rule = RuleTable.find(hit.label().code()).orElseThrow();
        return Finding.builder(rule)
                .severity(options.severity(rule, hit.severity()))
                .spans(List.of(new TextSpan(hit.start(), hit.end())))
                .arguments(hit.arguments())
                .build();
    }

    List<Finding> findings() {
        return findings;
    }

    int omitted() {
        return omitted;
    }
}
