package io.github.poasdk.validation.internal.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the id that differs from another by one typing error: a character too many, too few or wrong, or two that changed
 * places. Looks ids up by what is left of them without one character, so that the time is that of one look-up and not one
 * for each id.
 */
final class SimilarIds {

    /** What is longer is no id, and would have many variants. */
    private static final int MAX_LENGTH = 64;

    private final Map<String, Set<String>> byVariant = new HashMap<>();

    private SimilarIds() {}

    /** Ids to be found. */
    static SimilarIds among(Collection<String> ids) {
        SimilarIds similar = new SimilarIds();
        for (String id : ids) {
            for (String variant : variants(id)) {
                similar.byVariant
                        .computeIfAbsent(variant, key -> new HashSet<>(2))
                        .add(id);
            }
        }
        return similar;
    }

    /** The id that is nearly the same, if there is just one. */
    Optional<String> to(String id) {
        Set<String> found = new HashSet<>();
        for (String variant : variants(id)) {
            found.addAll(byVariant.getOrDefault(variant, Set.of()));
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private static Set<String> variants(String id) {
        Set<String> variants = new HashSet<>();
        if (id.isBlank() || id.length() > MAX_LENGTH) {
            return variants;
        }
        variants.add(id);
        for (int i = 0; i < id.length() && id.length() > 2; i++) {
            variants.add(id.substring(0, i) + id.substring(i + 1));
        }
        return variants;
    }
}
