package io.github.poasdk.model;

import org.jspecify.annotations.Nullable;

/**
 * A filter for {@code @JsonInclude}: equal to every part in which nothing is filled in, so that absent parts are not
 * written.
 */
final class AbsentPart {

    @Override
    public boolean equals(@Nullable Object part) {
        return part != null && EmptyParts.contains(part);
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
