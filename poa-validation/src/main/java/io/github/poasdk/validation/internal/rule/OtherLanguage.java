package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.validation.internal.prose.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan is in one language: the one that it states, or else the one that most of it is in. */
final class OtherLanguage implements PlanProseRule {

    /** So many sentences in another language, and most of them, show that it is the language that is stated wrongly. */
    private static final int MANY = 5;

    @Override
    public String code() {
        return "POA-TEXT-OTHER-LANGUAGE";
    }

    @Override
    public boolean isFor(String language) {
        return SentenceLanguage.knows(language);
    }

    @Override
    public void check(PlanProse prose, PlanView plan, Hits hits) {
        String language = prose.language();
        if (!SentenceLanguage.knows(language)) {
            return;
        }
        List<Hit> foreign = new ArrayList<>();
        int own = 0;
        for (Prose text : plan.prose()) {
            for (Sentence sentence : text.sentences()) {
                Optional<String> other = SentenceLanguage.of(sentence, language);
                if (other.isPresent() && !other.get().equals(language)) {
                    foreign.add(Hit.at(text.place()).with("language", language).span(sentence.start(), sentence.end()));
                } else if (other.isPresent()) {
                    own++;
                }
            }
        }
        if (foreign.size() >= MANY && foreign.size() > own) {
            hits.add(Hit.at(Place.of("language")).with("language", language));
        } else {
            foreign.forEach(hits::add);
        }
    }
}
