package io.github.poasdk.validation.internal.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text stands in one place. Short texts may well be equal. */
final class TextDuplicate implements PlanRule {

    /** What is shorter is a phrase that can be needed twice; in words. */
    static final int SHORTEST = 5;

    @Override
    public String code() {
        return "POA-TEXT-DUPLICATE";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        Map<List<String>, Place> seen = new HashMap<>();
        for (Prose prose : plan.prose()) {
            List<String> words = prose.words();
            Place first = words.size() < SHORTEST ? null : seen.putIfAbsent(words, prose.place());
            if (first != null) {
                hits.add(Hit.at(prose.place()).related(List.of(first)));
            }
        }
    }
}
