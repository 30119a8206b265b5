package io.github.poasdk.validation.pack;

import io.github.poasdk.model.code.Marketplace;
import io.github.poasdk.model.code.MetricKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A metric that Amazon reports.
 *
 * @param kind the metric
 * @param isLowerBetter whether less is better
 * @param units what its unit is called, the first one for display; a value in any other unit is not compared
 * @param targets what Amazon wants of it
 */
public record MetricEntry(MetricKind kind, boolean isLowerBetter, List<String> units, List<MetricTarget> targets) {

    /**
     * Checks that nothing is null and copies what can be changed.
     *
     * @param kind the metric
     * @param isLowerBetter whether less is better
     * @param units what its unit is called
     * @param targets what Amazon wants of it
     */
    public MetricEntry {
        Objects.requireNonNull(kind, "kind must not be null");
        units = List.copyOf(units);
        targets = List.copyOf(targets);
    }

    /**
     * The target in a marketplace: the one that names it, or else the one for everywhere.
     *
     * @param marketplace the marketplace, if it is known
     * @return the target, if there is one
     */
    public Optional<MetricTarget> target(Optional<Marketplace> marketplace) {
        Optional<MetricTarget> named = marketplace.flatMap(here -> targets.stream()
                .filter(each -> each.marketplaces().contains(here))
                .findFirst());
        return named.or(() -> targets.stream()
                .filter(each -> each.marketplaces().equals(Set.of()))
                .findFirst());
    }
}
