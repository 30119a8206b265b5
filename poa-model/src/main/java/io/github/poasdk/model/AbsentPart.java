package io.github.poasdk.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A filter for {@code @JsonInclude}: equal to every part in which nothing is filled in, so that absent parts are not
 * written.
 */
final class AbsentPart {

    private static final Set<Object> EMPTY_PARTS = Set.of(
            Acknowledgment.builder().build(),
            Attempt.builder().build(),
            EffectivenessCheck.builder().build(),
            Issuer.builder().build(),
            Notice.builder().build(),
            Owner.builder().build(),
            Period.builder().build(),
            RelatedAccount.builder().build(),
            Seller.builder().build(),
            Timeline.builder().build());

    @Override
    public boolean equals(@Nullable Object part) {
        return part != null && EMPTY_PARTS.contains(part);
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
