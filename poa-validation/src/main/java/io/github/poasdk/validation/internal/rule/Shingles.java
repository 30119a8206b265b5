package io.github.poasdk.validation.internal.rule;

import java.util.Arrays;
import java.util.List;

/** The runs of words of a text, as sorted hashes, and how much two texts have in common by them. Immutable. */
public final class Shingles {

    private static final int WIDTH = 3;
    private static final int HASHES = 8;

    private final int[] runs;

    /** Of the words of a text in their order. */
    public Shingles(List<String> words) {
        int[] found = new int[Math.max(0, words.size() - WIDTH + 1)];
        for (int i = 0; i < found.length; i++) {
            found[i] = (words.get(i).hashCode() * 31 + words.get(i + 1).hashCode()) * 31
                    + words.get(i + 2).hashCode();
        }
        runs = Arrays.stream(found).sorted().distinct().toArray();
    }

    /** The part of all runs of both that both have, from 0 to 1 (Jaccard). */
    public double similarity(Shingles other) {
        int common = 0;
        for (int i = 0, j = 0; i < runs.length && j < other.runs.length; ) {
            int order = Integer.compare(runs[i], other.runs[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common == 0 ? 0 : (double) common / (runs.length + other.runs.length - common);
    }

    /** Numbers of which texts with much in common have most in common (min-hash). */
    int[] signature() {
        int[] signature = new int[HASHES];
        Arrays.fill(signature, Integer.MAX_VALUE);
        for (int run : runs) {
            for (int i = 0; i < HASHES; i++) {
                signature[i] = Math.min(signature[i], mix(run, i));
            }
        }
        return signature;
    }

    private static int mix(int run, int seed) {
        int hash = run ^ seed * 0x9E3779B9;
        hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
        return hash ^ hash >>> 16;
    }
}
