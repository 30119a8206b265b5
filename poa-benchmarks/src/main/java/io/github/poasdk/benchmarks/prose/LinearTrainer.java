package io.github.poasdk.benchmarks.prose;

import io.github.poasdk.validation.internal.prose.model.ProseModel;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;

/**
 * Finds weights by which each label is told from the rest: a linear support vector machine with squared loss, by coordinate
 * descent in its dual form (Hsieh and others 2008). One thread, a fixed order and exact arithmetic: the same examples give the
 * same weights anywhere.
 */
final class LinearTrainer {

    /** How much a wrong example costs against large weights. */
    private static final double COST = 0.003;

    /** Sentences with a label are fewer than those without. */
    private static final double COST_OF_LABELLED = 2 * COST;

    private static final int ROUNDS = 40;

    /** A feature that fewer examples have says nothing of others. */
    private static final int FEWEST = 2;

    /** Of weights to whole numbers. */
    private static final double SCALE = 1000;

    private final List<LabelledRow> rows;
    private final List<Example> examples;
    private final NavigableMap<String, Integer> numbers = new TreeMap<>();
    private final int[][] features;
    private final double[][] values;

    LinearTrainer(List<LabelledRow> rows, List<Example> examples) {
        this.rows = rows;
        this.examples = examples;
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(example -> example.features().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        counts.forEach((name, count) -> {
            if (count >= FEWEST) {
                numbers.put(name, numbers.size());
            }
        });
        features = new int[examples.size()][];
        values = new double[examples.size()][];
        for (int i = 0; i < features.length; i++) {
            Example example = examples.get(i);
            double share = ProseModel.share(example.size());
            features[i] = example.features().keySet().stream()
                    .filter(numbers::containsKey)
                    .mapToInt(numbers::get)
                    .toArray();
            values[i] = example.features().entrySet().stream()
                    .filter(entry -> numbers.containsKey(entry.getKey()))
                    .mapToDouble(entry -> entry.getValue() * share)
                    .toArray();
        }
    }

    /** The weights of each feature for the labels, without those that weigh nothing. */
    NavigableMap<String, int[]> weights(List<String> labels) {
        NavigableMap<String, int[]> weights = new TreeMap<>();
        for (int label = 0; label < labels.size(); label++) {
            double[] exact = weights(labels.get(label));
            for (Map.Entry<String, Integer> feature : numbers.entrySet()) {
                int rounded = (int) Math.rint(exact[feature.getValue()] * SCALE);
                if (rounded != 0) {
                    int place = label;
                    weights.computeIfAbsent(feature.getKey(), name -> new int[labels.size()])[place] =
                            Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, rounded));
                }
            }
        }
        return weights;
    }

    private double[] weights(String label) {
        double[] weights = new double[numbers.size()];
        double[] duals = new double[features.length];
        int[] order = new int[features.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(order, random);
            for (int i : order) {
                double cost = cost(i, label);
                if (cost > 0) {
                    step(i, label, cost, weights, duals);
                }
            }
        }
        return weights;
    }

    private void step(int i, String label, double cost, double[] weights, double[] duals) {
        double sign = examples.get(i).labels().contains(label) ? 1 : -1;
        double loss = 1 / (2 * cost);
        double sum = 0;
        double square = 0;
        for (int k = 0; k < features[i].length; k++) {
            sum += weights[features[i][k]] * values[i][k];
            square += values[i][k] * values[i][k];
        }
        double gradient = sign * sum - 1 + loss * duals[i];
        double next = Math.max(0, duals[i] - gradient / (square + loss));
        double change = (next - duals[i]) * sign;
        duals[i] = next;
        for (int k = 0; k < features[i].length && change != 0; k++) {
            weights[features[i][k]] += change * values[i][k];
        }
    }

    /** What an error costs; nothing where careful readers differ. */
    private double cost(int example, String label) {
        if (examples.get(example).labels().contains(label)) {
            return COST_OF_LABELLED;
        }
        LabelledRow row = rows.get(examples.get(example).row());
        return row.allowed().contains(label) ? 0 : COST;
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }
}
