package io.github.poasdk.validation.internal.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text does not say nearly the same as another. Texts are compared only if a part of their min-hash signatures is equal,
 * and with a bounded number of others, so that the time grows with the length of the plan and no more.
 */
final class TextNearDuplicate implements PlanRule {

    /** Of shorter texts each word counts too much; in words. */
    private static final int SHORTEST = 8;

    private static final double SIMILAR = 0.8;
    private static final int BAND = 2; // numbers, which one long holds
    private static final int MOST_COMPARED = 32;

    /** A text with its words counted. */
    private record Counted(Prose prose, List<String> words, Shingles shingles) {}

    @Override
    public String code() {
        return "POA-TEXT-NEAR-DUPLICATE";
    }

    /** What was found, which another rule asks for, too. */
    static final class Copied implements Hits {

        private final List<Hit> hits = new ArrayList<>();
        private boolean isLimited;

        List<Hit> hits() {
            return hits;
        }

        @Override
        public void add(Hit hit) {
            hits.add(hit);
        }

        @Override
        public void limited() {
            isLimited = true;
        }
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        Copied copied = plan.copiedTexts();
        copied.hits().forEach(hits::add);
        if (copied.isLimited) {
            hits.limited();
        }
    }

    /** The texts that say nearly the same as one before them. */
    static Copied find(List<Prose> texts) {
        Copied copied = new Copied();
        Map<Long, List<Counted>> buckets = new HashMap<>();
        Set<List<String>> seen = new HashSet<>();
        for (Prose prose : texts) {
            List<String> words = prose.words();
            if (words.size() >= SHORTEST && seen.add(words)) {
                check(new Counted(prose, words, new Shingles(words)), buckets, copied);
            }
        }
        return copied;
    }

    private static void check(Counted text, Map<Long, List<Counted>> buckets, Hits hits) {
        Set<Counted> candidates = new LinkedHashSet<>();
        int[] signature = text.shingles().signature();
        for (int i = 0; i < signature.length; i += BAND) {
            long band = (((long) signature[i] << 32) | (signature[i + 1] & 0xffffffffL)) + i;
            List<Counted> bucket = buckets.computeIfAbsent(band, key -> new ArrayList<>(1));
            candidates.addAll(bucket);
            if (bucket.size() < MOST_COMPARED) {
                bucket.add(text);
            } else {
                hits.limited();
            }
        }
        candidates.stream()
                .filter(other -> text.shingles().similarity(other.shingles()) >= SIMILAR)
                .findFirst()
                .ifPresent(other -> hits.add(Hit.at(text.prose().place())
                        .related(List.of(other.prose().place()))));
    }
}
