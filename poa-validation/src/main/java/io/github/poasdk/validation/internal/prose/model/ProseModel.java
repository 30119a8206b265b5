package io.github.poasdk.validation.internal.prose.model;

import io.github.poasdk.validation.internal.prose.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says how much of each label a sentence has, and which of its words weighed. Immutable and thread-safe. */
public final class ProseModel {

    /** A feature of several words weighs for each of them in equal parts; this can be divided by any number up to 10. */
    private static final int PARTS = 2520;

    private static final int LONGEST_FEATURE = 10;

    private final Features features;
    private final Weights weights;

    /**
     * A model.
     *
     * @param features what it sees of a sentence
     * @param weights what that weighs
     */
    public ProseModel(Features features, Weights weights) {
        this.features = features;
        this.weights = weights;
    }

    /** The labels that it knows. */
    public List<String> labels() {
        return weights.labels();
    }

    /** Whether a score of a label is a finding. */
    public boolean isFinding(int label, int score) {
        return score >= weights.threshold(label);
    }

    /**
     * What a sentence has of each label: the sum of the weights, less for a long sentence.
     *
     * @param sentence the sentence
     * @param field the key of the field that it stands in
     * @return the scores, in the order of the labels
     */
    public int[] scores(Sentence sentence, String field) {
        int[] sums = new int[weights.labels().size() + 1];
        int count = sums.length - 1;
        features.find(sentence, field, (kind, one, other, first, last) -> {
            sums[count]++;
            int start = weights.find(kind, one, other);
            for (int label = 0; start >= 0 && label < count; label++) {
                sums[label] += weights.get(start, label);
            }
        });
        int[] scores = new int[count];
        for (int label = 0; label < count; label++) {
            scores[label] = (int) Math.floor(sums[label] * share(sums[count]));
        }
        return scores;
    }

    /** What a feature counts among many. A root is exact, so it is the same on any machine. */
    public static double share(int features) {
        return 8 / Math.sqrt(Math.sqrt(Math.max(1, features)));
    }

    /**
     * The words that weighed most for a label.
     *
     * @param sentence the sentence
     * @param field the key of the field that it stands in
     * @param label the index of the label
     * @param most how many words at most
     * @return the indexes of their tokens in the order of the sentence; none if no word weighed
     */
    public List<Integer> words(Sentence sentence, String field, int label, int most) {
        long[] sums = new long[sentence.tokens().size()];
        features.find(sentence, field, (kind, one, other, first, last) -> {
            int start = weights.find(kind, one, other);
            int length = Math.min(last - first + 1, LONGEST_FEATURE);
            for (int i = first; start >= 0 && i < first + length; i++) {
                sums[i] += (long) weights.get(start, label) * PARTS / length;
            }
        });
        List<Integer> words = new ArrayList<>();
        for (int i = 1; i < sums.length - 1; i++) {
            if (sums[i] > 0) {
                words.add(i);
            }
        }
        words.sort(Comparator.comparing((Integer word) -> -sums[word]).thenComparing(word -> word));
        List<Integer> heaviest = new ArrayList<>(words.subList(0, Math.min(most, words.size())));
        heaviest.sort(Comparator.naturalOrder());
        return heaviest;
    }
}
