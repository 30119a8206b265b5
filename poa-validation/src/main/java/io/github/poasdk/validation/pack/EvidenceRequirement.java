package io.github.poasdk.validation.pack;

import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.code.EvidenceKind;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Evidence that an issue of some type needs.
 *
 * @param key the name of the requirement within its issue type
 * @param anyOf the kinds of documents of which one will do
 * @param need how much it is needed
 * @param responseKinds the kinds of response that need it
 * @param why why it is asked for, in English
 * @param provenance where it is from
 */
public record EvidenceRequirement(
        String key,
        List<EvidenceKind> anyOf,
        Need need,
        Set<ResponseKind> responseKinds,
        String why,
        Provenance provenance) {

    /**
     * Checks that nothing is null and copies what can be changed.
     *
     * @param key the name of the requirement within its issue type
     * @param anyOf the kinds of documents of which one will do
     * @param need how much it is needed
     * @param responseKinds the kinds of response that need it
     * @param why why it is asked for
     * @param provenance where it is from
     */
    public EvidenceRequirement {
        Objects.requireNonNull(key, "key must not be null");
        anyOf = List.copyOf(anyOf);
        Objects.requireNonNull(need, "need must not be null");
        responseKinds = Set.copyOf(responseKinds);
        Objects.requireNonNull(why, "why must not be null");
        Objects.requireNonNull(provenance, "provenance must not be null");
    }
}
