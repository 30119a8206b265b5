package io.github.poasdk.validation.pack;

import java.util.List;
import java.util.Objects;

/**
 * A policy of Amazon.
 *
 * @param key the name of the entry
 * @param name what the policy is called
 * @param helpPageIds the ids of its help pages, without a leading {@code G}
 * @param isGeneral whether every plan may refer to it, whatever its issues
 * @param provenance where it is from
 */
public record PolicyEntry(String key, String name, List<String> helpPageIds, boolean isGeneral, Provenance provenance) {

    /**
     * Checks that nothing is null and copies what can be changed.
     *
     * @param key the name of the entry
     * @param name what the policy is called
     * @param helpPageIds the ids of its help pages
     * @param isGeneral whether every plan may refer to it
     * @param provenance where it is from
     */
    public PolicyEntry {
        Objects.requireNonNull(key, "key must not be null");
        Objects.requireNonNull(name, "name must not be null");
        helpPageIds = List.copyOf(helpPageIds);
        Objects.requireNonNull(provenance, "provenance must not be null");
    }
}
