package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.TextSpan;
import io.github.poasdk.validation.prose.ProseResult;
import java.util.List;

/** A text has no defect of one kind that the prose checker knows. */
final class ProseDefect implements PlanRule {

    private final String code;

    ProseDefect(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        List<ProseResult> results = plan.proseResults();
        for (int i = 0; i < results.size(); i++) {
            Place place = plan.prose().get(i).place();
            results.get(i).findings().stream()
                    .filter(finding -> finding.code().equals(code))
                    .forEach(finding -> hits.add(hit(place, finding)));
            if (results.get(i).omitted() > 0) {
                hits.limited();
            }
        }
    }

    private static Hit hit(Place place, Finding finding) {
        TextSpan span = finding.spans().get(0);
        return Hit.at(place)
                .with(finding.arguments())
                .weighing(finding.severity())
                .span(span.start(), span.end())
                .separate();
    }
}
