package io.github.poasdk.benchmarks.prose;

import io.github.poasdk.validation.internal.prose.model.Features;
import io.github.poasdk.validation.internal.prose.model.ProseModel;
import io.github.poasdk.validation.internal.prose.model.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Makes the weights of a model from a corpus. Each file is scored by a model that was made of the other files, since the rows
 * of one writer are alike; the thresholds are chosen by these scores.
 */
final class ModelTrainer {

    private final Corpus corpus;
    private final List<String> labels;
    private final Features features;
    private final List<Example> examples;
    private final List<int[]> scores = new ArrayList<>();

    ModelTrainer(Corpus corpus, List<String> labels, Features features) {
        this.corpus = corpus;
        this.labels = List.copyOf(labels);
        this.features = features;
        this.examples = Example.of(corpus.rows(), features);
        corpus.rows().forEach(row -> scores.add(new int[labels.size()]));
        scores.forEach(score -> Arrays.fill(score, Integer.MIN_VALUE));
        files().forEach(this::score);
    }

    private Set<String> files() {
        Set<String> files = new TreeSet<>();
        corpus.rows().forEach(row -> files.add(row.file()));
        return files;
    }

    private void score(String file) {
        ProseModel model = new ProseModel(features, weights(row -> !row.file().equals(file), new int[labels.size()]));
        for (Example example : examples) {
            LabelledRow row = corpus.rows().get(example.row());
            if (row.file().equals(file)) {
                int[] best = scores.get(example.row());
                int[] found = model.scores(example.sentence(), row.field());
                for (int label = 0; label < found.length; label++) {
                    best[label] = Math.max(best[label], found[label]);
                }
            }
        }
    }

    private Weights weights(Predicate<LabelledRow> isUsed, int[] thresholds) {
        return Weights.read(lines(isUsed, thresholds));
    }

    private List<String> lines(Predicate<LabelledRow> isUsed, int[] thresholds) {
        List<Example> used = examples.stream()
                .filter(example -> isUsed.test(corpus.rows().get(example.row())))
                .toList();
        return Weights.lines(
                labels, thresholds, corpus.checksum(), new LinearTrainer(corpus.rows(), used).weights(labels));
    }

    private int[] thresholds(Predicate<LabelledRow> isUsed) {
        int[] used = IntStream.range(0, corpus.rows().size())
                .filter(row -> isUsed.test(corpus.rows().get(row)))
                .toArray();
        List<LabelledRow> rows = IntStream.of(used).mapToObj(corpus.rows()::get).toList();
        int[] thresholds = new int[labels.size()];
        for (int i = 0; i < thresholds.length; i++) {
            int label = i;
            List<Integer> found = IntStream.of(used)
                    .map(row -> scores.get(row)[label])
                    .boxed()
                    .toList();
            thresholds[label] = Threshold.of(rows, found, labels.get(label));
        }
        return thresholds;
    }

    /** The lines of the file of weights. */
    List<String> lines() {
        return lines(row -> true, thresholds(row -> true));
    }

    /** What is found in each row by a model and thresholds that were made without the file that it stands in. */
    Map<String, Set<String>> crossValidated() {
        Map<String, Set<String>> found = new HashMap<>();
        for (String file : files()) {
            int[] thresholds = thresholds(row -> !row.file().equals(file));
            for (int row = 0; row < scores.size(); row++) {
                if (corpus.rows().get(row).file().equals(file)) {
                    Set<String> flagged = new TreeSet<>();
                    for (int label = 0; label < thresholds.length; label++) {
                        if (scores.get(row)[label] >= thresholds[label]) {
                            flagged.add(labels.get(label));
                        }
                    }
                    found.put(corpus.rows().get(row).id(), flagged);
                }
            }
        }
        return found;
    }
}
