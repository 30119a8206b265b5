package io.github.poasdk.benchmarks.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses from where on a score is a finding: where precision and recall are best together, precision counting more, as long as
 * good texts are not flagged too often.
 */
final class Threshold {

    /** What a false alarm on a good text costs against one on a text that is wrong otherwise. */
    private static final double GOOD = 2;

    /** What a miss costs against a false alarm on a text that is wrong otherwise. */
    private static final double MISS = 0.75;

    /** How many of the clean and of the hard texts one label may flag. The labels together flag seven times as many at most. */
    private static final double CLEAN_SHARE = 0.0024;

    private static final double HARD_SHARE = 0.012;

    private final List<LabelledRow> rows;
    private final String label;

    /** How many clean and how many hard texts it may still flag. */
    private final int[] room = new int[2];

    private int labelled;

    private Threshold(List<LabelledRow> rows, String label) {
        this.rows = rows;
        this.label = label;
        for (LabelledRow row : rows) {
            room[0] += row.isClean() ? 1 : 0;
            room[1] += row.isHard() ? 1 : 0;
            labelled += row.labels().contains(label) ? 1 : 0;
        }
        room[0] = (int) (room[0] * CLEAN_SHARE);
        room[1] = (int) (room[1] * HARD_SHARE);
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
            double measure = (1 + MISS) * right / (MISS * labelled + right + wrong);
            int next = scores.get(order.get(k + 1));
            if (measure > best && next < scores.get(order.get(k))) {
                best = measure;
                threshold = Math.floorDiv(scores.get(order.get(k)) + next, 2) + 1;
            }
        }
        return threshold;
    }

    private boolean isTooMany(LabelledRow row) {
        room[0] -= row.isClean() ? 1 : 0;
        room[1] -= row.isHard() ? 1 : 0;
        return room[0] < 0 || room[1] < 0;
    }
}
