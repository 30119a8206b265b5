package io.github.poasdk.validation.pack;

import io.github.poasdk.model.code.Marketplace;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What Amazon wants of a metric.
 *
 * @param key the name of the target within its metric
 * @param operator how the value has to stand to the threshold
 * @param threshold the threshold, in the unit of the metric
 * @param windowDays the windows that the metric is taken over, in days; none if it has none or it is not known
 * @param scope what is counted, in English
 * @param marketplaces where the target holds; none for everywhere
 * @param provenance where it is from
 */
public record MetricTarget(
        String key,
        Operator operator,
        BigDecimal threshold,
        List<Integer> windowDays,
        String scope,
        Set<Marketplace> marketplaces,
        Provenance provenance) {

    /**
     * Checks that nothing is null and copies what can be changed.
     *
     * @param key the name of the target within its metric
     * @param operator how the value has to stand to the threshold
     * @param threshold the threshold
     * @param windowDays the windows in days
     * @param scope what is counted
     * @param marketplaces where the target holds
     * @param provenance where it is from
     */
    public MetricTarget {
        Objects.requireNonNull(key, "key must not be null");
        Objects.requireNonNull(operator, "operator must not be null");
        Objects.requireNonNull(threshold, "threshold must not be null");
        windowDays = List.copyOf(windowDays);
        Objects.requireNonNull(scope, "scope must not be null");
        marketplaces = Set.copyOf(marketplaces);
        Objects.requireNonNull(provenance, "provenance must not be null");
    }

    /**
     * The target in short, such as {@code < 4%}.
     *
     * @param metric the metric that it is a target of, for its unit
     * @return operator, threshold and unit
     */
    public String in(MetricEntry metric) {
        return operator.limit(threshold, metric.units().stream().findFirst().orElse(""));
    }
}
