package io.github.poasdk.validation.internal.prose.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How much each feature weighs for each label, and from where on the sum is a finding. All are whole numbers, so a sum is the
 * same in any order. Immutable and thread-safe.
 *
 * <p>The file has a line with the labels, one with the thresholds, one with the checksum of the rows that it was made of,
 * and one for each feature with its weights.
 */
public final class Weights {

    private static final String TAB = "\t";
    private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** How many lines stand before those of the features. */
    private static final int HEAD = 3;

    private final List<String> labels;
    private final int[] thresholds;
    private final String checksum;

    /** The hashes of the features, each at its place or behind it; 0 where there is none. */
    private final long[] hashes;

    /** The weights of the feature at each place, one for each label. */
    private final byte[] weights;

    private Weights(List<String> labels, int[] thresholds, String checksum, int size) {
        this.labels = List.copyOf(labels);
        this.thresholds = thresholds;
        this.checksum = checksum;
        hashes = new long[Integer.highestOneBit(Math.max(size, 1)) << 2];
        weights = new byte[hashes.length * labels.size()];
    }

    /**
     * Reads a file.
     *
     * @param lines its lines
     * @return the weights
     * @throws IllegalArgumentException if it is not in the form
     */
    public static Weights read(List<String> lines) {
        List<String> labels = rest(lines.get(0), "labels");
        int[] thresholds = rest(lines.get(1), "thresholds").stream()
                .mapToInt(Integer::parseInt)
                .toArray();
        String checksum = rest(lines.get(2), "rows").get(0);
        Weights read = new Weights(labels, thresholds, checksum, lines.size());
        for (String line : lines.subList(HEAD, lines.size())) {
            String[] cells = line.split(TAB, 2);
            read.put(
                    cells[0],
                    Arrays.stream(cells[1].split(" "))
                            .mapToInt(Integer::parseInt)
                            .toArray());
        }
        return read;
    }

    private static List<String> rest(String line, String name) {
        List<String> cells = List.of(line.split(TAB));
        if (!cells.get(0).equals(name)) {
            throw new IllegalArgumentException("no line of " + name);
        }
        return cells.subList(1, cells.size());
    }

    /**
     * The lines of a file.
     *
     * @param labels the labels
     * @param thresholds from where on the sum of a label is a finding, in their order
     * @param checksum the checksum of the rows
     * @param features the weights of each feature, one for each label
     * @return the lines
     */
    public static List<String> lines(
            List<String> labels, int[] thresholds, String checksum, NavigableMap<String, int[]> features) {
        List<String> lines = new ArrayList<>();
        lines.add("labels\t" + String.join(TAB, labels));
        lines.add("thresholds\t" + joined(thresholds, TAB));
        lines.add("rows\t" + checksum);
        for (Map.Entry<String, int[]> feature : features.entrySet()) {
            lines.add(feature.getKey() + TAB + joined(feature.getValue(), " "));
        }
        return lines;
    }

    private static String joined(int[] numbers, String separator) {
        return IntStream.of(numbers).mapToObj(Integer::toString).collect(Collectors.joining(separator));
    }

    private void put(String name, int[] values) {
        long hash = hash(OFFSET_BASIS, name);
        int place = place(hash);
        hashes[place] = hash;
        for (int i = 0; i < labels.size(); i++) {
            weights[place * labels.size() + i] = (byte) values[i];
        }
    }

    /** Where a hash stands, or the free place where it would. */
    private int place(long hash) {
        int place = (int) (hash ^ hash >>> 32) & hashes.length - 1;
        while (hashes[place] != 0 && hashes[place] != hash) {
            place = place + 1 & hashes.length - 1;
        }
        return place;
    }

    private static long hash(long start, String text) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** Where the weights of a feature start; -1 if it has none. */
    int find(char kind, String one, String other) {
        long hash = hash((OFFSET_BASIS ^ kind) * PRIME, one);
        int place = place(other.isEmpty() ? hash : hash((hash ^ ' ') * PRIME, other));
        return hashes[place] == 0 ? -1 : place * labels.size();
    }

    /** A weight of a feature. */
    int get(int start, int label) {
        return weights[start + label];
    }

    /** The labels. */
    public List<String> labels() {
        return labels;
    }

    /** From where on the sum of a label is a finding. */
    public int threshold(int label) {
        return thresholds[label];
    }

    /** The checksum of the rows that the weights were made of. */
    public String checksum() {
        return checksum;
    }
}
