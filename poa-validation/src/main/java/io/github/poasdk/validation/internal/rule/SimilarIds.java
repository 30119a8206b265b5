package io.github.poasdk.validation.internal.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the id that differs from another by one typing error: a character too many, too few or wrong, or two that changed
 * places. Two such ids have something in common: what is left of them without one character. The hashes of what is left of
 * each known id are sorted, so that the time of a search does not grow with the number of ids.
 */
final class SimilarIds {

    /** What is longer is no id, and would leave much. */
    private static final int MAX_LENGTH = 64;

    private static final int PRIME = 1_000_003;

    private record Remnant(long hash, String id) {}

    private final long[] hashes;
    private final List<String> ids;
    private final Map<String, Optional<String>> answers = new HashMap<>();

    private SimilarIds(List<Remnant> remnants) {
        hashes = remnants.stream().mapToLong(Remnant::hash).toArray();
        ids = remnants.stream().map(Remnant::id).toList();
    }

    /** Ids to be found. */
    static SimilarIds among(Collection<String> ids) {
        List<Remnant> remnants = new ArrayList<>();
        for (String id : ids) {
            if (id.length() <= MAX_LENGTH) {
                for (int i = 0; i <= id.length(); i++) {
                    remnants.add(new Remnant(hashWithout(id, i), id));
                }
            }
        }
        remnants.sort(Comparator.comparingLong(Remnant::hash));
        return new SimilarIds(remnants);
    }

    /** The id that is nearly the same, if there is just one. */
    Optional<String> to(String id) {
        return id.isBlank() || id.length() > MAX_LENGTH ? Optional.empty() : answers.computeIfAbsent(id, this::search);
    }

    private Optional<String> search(String id) {
        String found = null;
        for (int i = 0; i <= id.length(); i++) {
            long hash = hashWithout(id, i);
            for (int at = first(hash); at < hashes.length && hashes[at] == hash; at++) {
                String known = ids.get(at);
                if (isSimilar(id, known) && !known.equals(found)) {
                    if (found != null) {
                        return Optional.empty();
                    }
                    found = known;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private int first(long hash) {
        int at = Arrays.binarySearch(hashes, hash);
        while (at > 0 && hashes[at - 1] == hash) {
            at--;
        }
        return at < 0 ? hashes.length : at;
    }

    /** Of all characters but one; of all if the one is behind the end. */
    private static long hashWithout(String id, int left) {
        long hash = 1;
        for (int i = 0; i < id.length(); i++) {
            if (i != left) {
                hash = hash * PRIME + id.charAt(i);
            }
        }
        return hash;
    }

    /** Two hashes may be equal by chance; and of a short id too little is left to tell. */
    private static boolean isSimilar(String one, @Nullable String other) {
        if (other == null || one.length() < 3 || other.length() < 3) {
            return false;
        }
        int start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        String oneRest = one.substring(start);
        String otherRest = other.substring(start);
        return rest(oneRest, 1).equals(otherRest)
                || rest(otherRest, 1).equals(oneRest)
                || rest(oneRest, 1).equals(rest(otherRest, 1))
                || isSwapped(oneRest, otherRest);
    }

    private static boolean isSwapped(String one, String other) {
        return one.length() > 1
                && other.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && rest(one, 2).equals(rest(other, 2));
    }

    private static String rest(String text, int from) {
        return text.substring(Math.min(from, text.length()));
    }
}
