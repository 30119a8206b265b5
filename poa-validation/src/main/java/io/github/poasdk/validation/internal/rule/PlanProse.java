package io.github.poasdk.validation.internal.rule;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules for the prose of a plan share. Not thread-safe: each part is found when it is first asked for. */
final class PlanProse {

    private final PlanView plan;
    private @Nullable String language;
    private @Nullable Set<Place> repeated;

    PlanProse(PlanView plan) {
        this.plan = plan;
    }

    /** The language of the plan as a code of two letters: the one it states, or else the one that most of it is in. */
    String language() {
        String found = language;
        if (found == null) {
            String stated = Locale.forLanguageTag(plan.plan().getLanguage()).getLanguage();
            found = stated.isEmpty() ? SentenceLanguage.ofMost(plan.prose()) : stated;
            language = found;
        }
        return found;
    }

    /** What is known of the wording in the language of the plan. */
    Optional<PlanWords> words() {
        return PlanWords.of(language());
    }

    /** Whether a text as a whole is said to be a repetition of another one already. */
    boolean isRepeated(Place place) {
        Set<Place> found = repeated;
        if (found == null) {
            found = new HashSet<>();
            for (Hit hit : plan.copiedTexts().hits()) {
                found.add(hit.place());
            }
            new TextDuplicate().check(plan, new PlacesOf(found));
            repeated = found;
        }
        return found.contains(place);
    }

    /** Collects the places of hits. */
    private record PlacesOf(Set<Place> places) implements Hits {

        @Override
        public void add(Hit hit) {
            places.add(hit.place());
        }

        @Override
        public void limited() {}
    }
}
