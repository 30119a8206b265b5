package io.github.poasdk.validation.pack;

import java.util.Objects;

/**
 * What is wrong at one place of a pack.
 *
 * @param file the file in the folder of the pack
 * @param pointer the place in the file as a JSON pointer; empty for the whole file
 * @param reason what is wrong, in a few words of English
 */
public record PackFault(String file, String pointer, String reason) {

    /**
     * Checks that nothing is null.
     *
     * @param file the file in the folder of the pack
     * @param pointer the place in the file
     * @param reason what is wrong
     */
    public PackFault {
        Objects.requireNonNull(file, "file must not be null");
        Objects.requireNonNull(pointer, "pointer must not be null");
        Objects.requireNonNull(reason, "reason must not be null");
    }

    /**
     * The fault on one line.
     *
     * @return file, pointer and reason
     */
    @Override
    public String toString() {
        return file + (pointer.isEmpty() ? "" : " " + pointer) + ": " + reason;
    }
}
