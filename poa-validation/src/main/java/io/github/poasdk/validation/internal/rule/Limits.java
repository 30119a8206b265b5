package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.code.MetricKind;
import io.github.poasdk.validation.pack.MetricEntry;
import io.github.poasdk.validation.pack.MetricTarget;
import io.github.poasdk.validation.pack.Operator;
import io.github.poasdk.validation.pack.Provenance;
import java.math.BigDecimal;
import java.util.Optional;

/** The limits of metrics: the one that the case itself names, or else that of the pack. */
final class Limits {

    /**
     * A limit.
     *
     * @param operator how a value has to stand to it
     * @param threshold the threshold in the unit of the metric
     * @param unit the unit for display
     * @param provenance where it is from
     */
    record Limit(Operator operator, BigDecimal threshold, String unit, Provenance provenance) {

        boolean isMetBy(BigDecimal value) {
            return operator.isMet(value, threshold);
        }

        @Override
        public String toString() {
            return operator.limit(threshold, unit);
        }
    }

    private Limits() {}

    /** The limit of a metric for a value in some unit; none if the unit can't be compared. */
    static Optional<Limit> of(Optional<MetricKind> kind, String unit, PlanView plan) {
        Optional<MetricEntry> entry = kind.flatMap(plan.pack()::metric).filter(each -> isUnit(unit, each));
        if (entry.isEmpty() || entry.get().targets().isEmpty()) {
            return Optional.empty();
        }
        Optional<MetricTarget> target =
                entry.get().target(plan.plan().getSeller().getMarketplace());
        MetricTarget any = entry.get().targets().get(0);
        return ofCase(entry.get(), plan)
                .map(threshold -> limit(target.orElse(any), threshold, entry.get()))
                .or(() -> target.map(each -> limit(each, each.threshold(), entry.get())));
    }

    private static Limit limit(MetricTarget target, BigDecimal threshold, MetricEntry entry) {
        return new Limit(target.operator(), threshold, entry.units().get(0), target.provenance());
    }

    private static Optional<BigDecimal> ofCase(MetricEntry entry, PlanView plan) {
        return plan.withLimit(entry.kind()).stream()
                .filter(reading -> isUnit(reading.getUnit(), entry))
                .flatMap(reading -> reading.getThreshold().stream())
                .findFirst();
    }

    private static boolean isUnit(String unit, MetricEntry entry) {
        return entry.units().contains(unit.strip());
    }
}
