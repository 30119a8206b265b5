package io.github.poasdk.validation.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Packs by coordinates and version, so that an application can pin one. Immutable and thread-safe.
 *
 * <pre>{@code
 * PolicyPacks packs = PolicyPacks.of(PolicyPack.builtIn(), ours);
 * PolicyPack pinned = packs.get("com.example:ours", "3");
 * }</pre>
 */
public final class PolicyPacks {

    private final List<PolicyPack> packs;

    private PolicyPacks(List<PolicyPack> packs) {
        this.packs = List.copyOf(packs);
    }

    /**
     * Some packs.
     *
     * @param packs the packs; of two with the same coordinates and version the first one wins
     * @return the packs together
     */
    public static PolicyPacks of(PolicyPack... packs) {
        return new PolicyPacks(Arrays.asList(packs));
    }

    /**
     * All packs.
     *
     * @return the packs in the order in which they were given
     */
    public List<PolicyPack> all() {
        return packs;
    }

    /**
     * One pack.
     *
     * @param coordinates whose pack it is and what it is called
     * @param version its version
     * @return the pack
     * @throws IllegalArgumentException if there is none; the message names those that there are
     */
    public PolicyPack get(String coordinates, String version) {
        return packs.stream()
                .filter(pack -> pack.id().coordinates().equals(coordinates)
                        && pack.id().version().equals(version))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no pack " + coordinates + ":" + version
                        + "; there are " + packs.stream().map(PolicyPack::id).toList()));
    }

    /**
     * The pack of some coordinates that was verified last.
     *
     * @param coordinates whose pack it is and what it is called
     * @return the pack, if there is one
     */
    public Optional<PolicyPack> latest(String coordinates) {
        List<PolicyPack> found = new ArrayList<>(packs);
        found.removeIf(pack -> !pack.id().coordinates().equals(coordinates));
        return found.stream().max(Comparator.comparing(pack -> pack.id().verifiedOn()));
    }
}
