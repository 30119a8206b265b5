package io.github.poasdk.benchmarks.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses from where on a score is a finding: where precision and recall are best together, precision counting double, as long
 * as no writer's good texts are flagged too often.
 */
final class Threshold {

    /** What a false alarm on a good text costs against one on a text that is wrong otherwise: more trust than three misses. */
    private static final double GOOD = 4;

    private static final double CLEAN_SHARE = 0.011;
    private static final double HARD_SHARE = 0.023;

    private final List<LabelledRow> rows;
    private final String label;
    private final Map<String, int[]> room = new HashMap<>();
    private int labelled;

    private Threshold(List<LabelledRow> rows, String label) {
        this.rows = rows;
        this.label = label;
        for (LabelledRow row : rows) {
            int[] counts = room.computeIfAbsent(row.file(), file -> new int[2]);
            counts[0] += row.isClean() ? 1 : 0;
            counts[1] += row.isHard() ? 1 : 0;
            labelled += row.labels().contains(label) ? 1 : 0;
        }
        room.values().forEach(counts -> {
            counts[0] = Math.max(1, (int) (counts[0] * CLEAN_SHARE));
            counts[1] = Math.max(1, (int) (counts[1] * HARD_SHARE));
        });
    }

    /** The threshold of a label for rows with their scores; too high for any score if none is good enough. */
    static int of(List<LabelledRow> rows, List<Integer> scores, String label) {
        return new Threshold(rows, label).best(scores);
    }

    private int best(List<Integer> scores) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> -scores.get(i)).thenComparing(i -> i));
        int threshold = Integer.MAX_VALUE;
        double best = 0;
        int right = 0;
        double wrong = 0;
        for (int k = 0; k + 1 < order.size(); k++) {
            LabelledRow row = rows.get(order.get(k));
            right += row.labels().contains(label) ? 1 : 0;
            if (row.isFalse(label)) {
                wrong += row.labels().isEmpty() ? GOOD : 1;
                if (isTooMany(row)) {
                    break;
                }
            }
            double measure = 1.5 * right / (0.5 * labelled + right + wrong);
            int next = scores.get(order.get(k + 1));
            if (measure > best && next < scores.get(order.get(k))) {
                best = measure;
                threshold = Math.floorDiv(scores.get(order.get(k)) + next, 2) + 1;
            }
        }
        return threshold;
    }

    private boolean isTooMany(LabelledRow row) {
        int[] left = room.getOrDefault(row.file(), new int[2]);
        left[0] -= row.isClean() ? 1 : 0;
        left[1] -= row.isHard() ? 1 : 0;
        return left[0] < 0 || left[1] < 0;
    }
}
