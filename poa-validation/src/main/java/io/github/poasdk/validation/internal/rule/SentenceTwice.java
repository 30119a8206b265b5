package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.validation.internal.prose.Sentence;
import io.github.poasdk.validation.internal.text.Mark;
import io.github.poasdk.validation.internal.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sentence stands in one place, within texts that are not repeated as a whole. Nearly the same is what differs in one word that
 * is no number. Sentences are compared if they begin or end alike, and with a bounded number of others, so that the time grows
 * with the length of the plan and no more.
 */
final class SentenceTwice implements PlanProseRule {

    /** What is shorter can be needed twice; in words. */
    private static final int SHORTEST = 8;

    /** Of a shorter sentence one word is too much to differ; in words. */
    private static final int SHORTEST_NEAR = 12;

    /** How many words two sentences begin or end with alike to be compared. */
    private static final int COMMON = 5;

    private static final int MOST_COMPARED = 16;

    /** The words of a sentence of a plan. */
    private record Said(Place place, List<String> words) {}

    /** The sentences that were seen, by what they are, begin or end with. */
    private static final class Seen {

        private final Map<List<String>, Said> same = new HashMap<>();
        private final Map<List<String>, List<Said>> near = new HashMap<>();
        private boolean isLimited;

        /** The sentence before that says the same; from now on this one was seen, too. */
        Optional<Said> add(Said sentence) {
            Said first = same.putIfAbsent(sentence.words(), sentence);
            if (first != null || sentence.words().size() < SHORTEST_NEAR) {
                return Optional.ofNullable(first);
            }
            int size = sentence.words().size();
            Optional<Said> start = near(sentence, sentence.words().subList(0, COMMON));
            Optional<Said> end = near(sentence, sentence.words().subList(size - COMMON, size));
            return start.or(() -> end);
        }

        private Optional<Said> near(Said sentence, List<String> common) {
            List<Said> bucket = near.computeIfAbsent(common, key -> new ArrayList<>(1));
            Optional<Said> found = bucket.stream()
                    .filter(other -> isNear(sentence.words(), other.words()))
                    .findFirst();
            if (bucket.size() < MOST_COMPARED) {
                bucket.add(sentence);
            } else {
                isLimited = true;
            }
            return found;
        }
    }

    @Override
    public String code() {
        return "POA-TEXT-SENTENCE-TWICE";
    }

    @Override
    public void check(PlanProse prose, PlanView plan, Hits hits) {
        Seen seen = new Seen();
        for (Prose text : plan.prose()) {
            if (!isWhy(text.place().steps()) && !prose.isRepeated(text.place())) {
                text.sentences().forEach(sentence -> check(text.place(), sentence, seen, hits));
            }
        }
        if (seen.isLimited) {
            hits.limited();
        }
    }

    /** Each why takes up the answer to the one before. */
    private static boolean isWhy(List<Place.Step> steps) {
        return steps.size() > 1 && steps.get(1).property().equals("whys");
    }

    private static void check(Place place, Sentence sentence, Seen seen, Hits hits) {
        List<String> words = new ArrayList<>();
        for (Token token : sentence.words()) {
            if (!token.is(Mark.QUOTE)) {
                words.add(token.word());
            }
        }
        if (words.size() >= SHORTEST) {
            seen.add(new Said(place, words))
                    .ifPresent(first -> hits.add(
                            Hit.at(place).span(sentence.start(), sentence.end()).related(List.of(first.place()))));
        }
    }

    /** Whether the words are the same but for one that is added, left out or changed, and no number. */
    private static boolean isNear(List<String> one, List<String> other) {
        if (Math.abs(one.size() - other.size()) > 1) {
            return false;
        }
        int shorter = Math.min(one.size(), other.size());
        int start = 0;
        while (start < shorter && one.get(start).equals(other.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.get(one.size() - 1 - end).equals(other.get(other.size() - 1 - end))) {
            end++;
        }
        return isOneWord(one.subList(start, one.size() - end)) && isOneWord(other.subList(start, other.size() - end));
    }

    private static boolean isOneWord(List<String> words) {
        return words.isEmpty()
                || (words.size() == 1 && words.get(0).codePoints().noneMatch(Character::isDigit));
    }
}
