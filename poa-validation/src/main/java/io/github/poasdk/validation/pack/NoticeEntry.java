package io.github.poasdk.validation.pack;

import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.code.NoticePattern;
import java.util.List;
import java.util.Objects;

/**
 * What a notice of some pattern asks for.
 *
 * @param pattern the pattern
 * @param responseKinds the kinds of response that answer it, the usual one first; none if it wants no answer yet
 * @param asks what it asks for
 * @param provenance where it is from
 */
public record NoticeEntry(
        NoticePattern pattern, List<ResponseKind> responseKinds, List<Ask> asks, Provenance provenance) {

    /**
     * Checks that nothing is null and copies what can be changed.
     *
     * @param pattern the pattern
     * @param responseKinds the kinds of response that answer it
     * @param asks what it asks for
     * @param provenance where it is from
     */
    public NoticeEntry {
        Objects.requireNonNull(pattern, "pattern must not be null");
        responseKinds = List.copyOf(responseKinds);
        asks = List.copyOf(asks);
        Objects.requireNonNull(provenance, "provenance must not be null");
    }
}
