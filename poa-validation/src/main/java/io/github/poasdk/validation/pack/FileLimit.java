package io.github.poasdk.validation.pack;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * Which files are taken for a document.
 *
 * @param extensions how file names may end, in lower case; none if every ending is taken
 * @param mostBytes how large a file may be
 * @param forbiddenCharacters what a file name may not have in it; empty if it may have everything
 * @param provenance where it is from
 */
public record FileLimit(
        List<String> extensions, OptionalLong mostBytes, String forbiddenCharacters, Provenance provenance) {

    /**
     * Checks that nothing is null and copies what can be changed.
     *
     * @param extensions how file names may end
     * @param mostBytes how large a file may be
     * @param forbiddenCharacters what a file name may not have in it
     * @param provenance where it is from
     */
    public FileLimit {
        extensions = List.copyOf(extensions);
        Objects.requireNonNull(mostBytes, "mostBytes must not be null");
        Objects.requireNonNull(forbiddenCharacters, "forbiddenCharacters must not be null");
        Objects.requireNonNull(provenance, "provenance must not be null");
    }
}
