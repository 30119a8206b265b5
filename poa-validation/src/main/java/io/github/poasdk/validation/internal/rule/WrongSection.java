package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.validation.internal.rule.PlanWords.Cue;
import java.util.List;
import java.util.Optional;

/** What explains a cause stands with the causes, and what is promised with the actions. Says nothing of what may be either. */
final class WrongSection implements PlanProseRule {

    @Override
    public String code() {
        return "POA-TEXT-WRONG-SECTION";
    }

    @Override
    public boolean isFor(String language) {
        return PlanWords.knows(language);
    }

    @Override
    public void check(PlanProse prose, PlanView plan, Hits hits) {
        Optional<PlanWords> words = prose.words();
        if (words.isEmpty()) {
            return;
        }
        for (Prose text : plan.prose()) {
            foreign(text.place().steps())
                    .ifPresent(cue -> text.sentences()
                            .forEach(sentence -> words.get()
                                    .find(sentence, cue)
                                    .ifPresent(span -> hits.add(Hit.at(text.place())
                                            .with("text", text.text().substring(span.start(), span.end()))
                                            .span(span.start(), span.end())
                                            .separate()))));
        }
    }

    /** What a text at a place is not for. */
    private static Optional<Cue> foreign(List<Place.Step> steps) {
        String part = steps.get(0).property();
        String property = steps.size() < 2 ? "" : steps.get(1).property();
        if (part.equals("actions") && property.equals("steps")) {
            return Optional.of(Cue.CAUSE);
        }
        boolean isCause = property.equals("statement") || property.equals("explanation") || property.equals("facts");
        return part.equals("rootCauses") && isCause ? Optional.of(Cue.MEASURE) : Optional.empty();
    }
}
