package io.github.poasdk.validation.pack;

import java.util.List;
import java.util.Objects;

/**
 * Sentences with their source.
 *
 * @param texts the sentences or words, in English
 * @param provenance where they are from
 */
public record Note(List<String> texts, Provenance provenance) {

    /**
     * Checks that nothing is null and copies what can be changed.
     *
     * @param texts the sentences or words
     * @param provenance where they are from
     */
    public Note {
        texts = List.copyOf(texts);
        Objects.requireNonNull(provenance, "provenance must not be null");
    }
}
