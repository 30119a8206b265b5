package io.github.poasdk.validation.internal.rule;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The runs of words of a text, as hashes, and how much two texts have in common by them. */
final class Shingles {

    private static final int WIDTH = 3;
    private static final int HASHES = 16;

    private final Set<Integer> runs = new HashSet<>();

    Shingles(List<String> words) {
        for (int i = 0; i + WIDTH <= words.size(); i++) {
            runs.add(words.subList(i, i + WIDTH).hashCode());
        }
    }

    /** The part of all runs of both that both have, from 0 to 1 (Jaccard). */
    double similarity(Shingles other) {
        long common = runs.stream().filter(other.runs::contains).count();
        return common == 0 ? 0 : (double) common / (runs.size() + other.runs.size() - common);
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
