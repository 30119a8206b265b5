package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.validation.internal.prose.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of the plan (an issue, a cause, an action and the like) can be read without effort, as {@link ReadingEase} tells. */
final class HardToRead implements PlanProseRule {

    @Override
    public String code() {
        return "POA-TEXT-HARD-TO-READ";
    }

    @Override
    public boolean isFor(String language) {
        return ReadingEase.knows(language);
    }

    @Override
    public void check(PlanProse prose, PlanView plan, Hits hits) {
        Optional<ReadingEase> ease = ReadingEase.of(prose.language());
        if (ease.isEmpty()) {
            return;
        }
        Map<Place.Step, List<Prose>> parts = new LinkedHashMap<>();
        for (Prose text : plan.prose()) {
            List<Place.Step> steps = text.place().steps();
            if (steps.size() < 2 || !steps.get(1).property().equals("title")) {
                parts.computeIfAbsent(steps.get(0), step -> new ArrayList<>()).add(text);
            }
        }
        parts.values().forEach(texts -> check(texts, ease.get(), hits));
    }

    private static void check(List<Prose> texts, ReadingEase ease, Hits hits) {
        ReadingEase.Counts all = new ReadingEase.Counts();
        Prose longestIn = texts.get(0);
        Sentence longest = longestIn.sentences().get(0);
        int most = 0;
        for (Prose text : texts) {
            for (Sentence sentence : text.sentences()) {
                int syllables = ease.count(sentence, all);
                if (syllables > most) {
                    most = syllables;
                    longest = sentence;
                    longestIn = text;
                }
            }
        }
        if (ease.isHard(all)) {
            hits.add(Hit.at(longestIn.place()).with("count", all.wordsEach()).span(longest.start(), longest.end()));
        }
    }
}
