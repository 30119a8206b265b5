package io.github.poasdk.benchmarks.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * How well what is found agrees with the labels, by row.
 *
 * @param labels the figures of each label
 * @param clean what is flagged of the ordinary good texts
 * @param hard what is flagged of the good texts that look wrong
 */
record Accuracy(List<OfLabel> labels, Share clean, Share hard) {

    static final List<String> LABELS = List.of(
            "EMOTIONAL",
            "BLAME",
            "VAGUE",
            "HYPERBOLE",
            "THREAT",
            "FLATTERY",
            "JARGON",
            "HEDGING",
            "SHOUTING",
            "TEMPLATE",
            "OVERLONG");

    /**
     * Some of several.
     *
     * @param part how many
     * @param all of how many
     */
    record Share(int part, int all) {

        double value() {
            return all == 0 ? 0 : part / (double) all;
        }
    }

    /**
     * The figures of a label.
     *
     * @param label the label
     * @param right rows that have it and are flagged
     * @param wrong rows that neither have nor allow it and are flagged
     * @param missed rows that have it and are not flagged
     * @param direct found of the rows with this label alone and an obvious word
     * @param indirect found of the rows with this label alone and no obvious word
     */
    record OfLabel(String label, int right, int wrong, int missed, Share direct, Share indirect) {

        double precision() {
            return right + wrong == 0 ? 1 : right / (double) (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : right / (double) (right + missed);
        }

        double f1() {
            return right == 0 ? 0 : 2 * right / (double) (2 * right + wrong + missed);
        }
    }

    /** Of rows and what was found in each, by its id. */
    static Accuracy of(List<LabelledRow> rows, Map<String, Set<String>> found) {
        List<OfLabel> labels = new ArrayList<>();
        for (String label : LABELS) {
            if (rows.stream().anyMatch(row -> row.labels().contains(label))) {
                labels.add(of(label, rows, found));
            }
        }
        return new Accuracy(
                labels, flagged(rows, found, LabelledRow::isClean), flagged(rows, found, LabelledRow::isHard));
    }

    private static OfLabel of(String label, List<LabelledRow> rows, Map<String, Set<String>> found) {
        int[] counts = new int[3];
        for (LabelledRow row : rows) {
            boolean isFound = found.getOrDefault(row.id(), Set.of()).contains(label);
            if (row.labels().contains(label)) {
                counts[isFound ? 0 : 2]++;
            } else if (isFound && row.isFalse(label)) {
                counts[1]++;
            }
        }
        Share direct = alone(label, "direct", rows, found);
        return new OfLabel(label, counts[0], counts[1], counts[2], direct, alone(label, "indirect", rows, found));
    }

    private static Share alone(String label, String note, List<LabelledRow> rows, Map<String, Set<String>> found) {
        List<LabelledRow> alone = rows.stream()
                .filter(row -> row.note().equals(note) && row.labels().equals(Set.of(label)))
                .toList();
        long part = alone.stream()
                .filter(row -> found.getOrDefault(row.id(), Set.of()).contains(label))
                .count();
        return new Share((int) part, alone.size());
    }

    private static Share flagged(List<LabelledRow> rows, Map<String, Set<String>> found, Predicate<LabelledRow> isOne) {
        List<LabelledRow> good = rows.stream().filter(isOne).toList();
        long part = good.stream()
                .filter(row -> {
                    Set<String> flagged = new TreeSet<>(found.getOrDefault(row.id(), Set.of()));
                    flagged.removeAll(row.allowed());
                    flagged.retainAll(LABELS);
                    return !flagged.isEmpty();
                })
                .count();
        return new Share((int) part, good.size());
    }

    /** The mean F1 of the labels. */
    double macroF1() {
        return labels.stream().mapToDouble(OfLabel::f1).average().orElse(0);
    }

    /** The mean recall on rows without an obvious word. */
    double indirect() {
        return labels.stream()
                .filter(label -> label.indirect().all() > 0)
                .mapToDouble(label -> label.indirect().value())
                .average()
                .orElse(0);
    }

    /** The same with some of the labels. */
    Accuracy only(String... some) {
        List<String> kept = Arrays.asList(some);
        return new Accuracy(
                labels.stream().filter(label -> kept.contains(label.label())).toList(), clean, hard);
    }
}
