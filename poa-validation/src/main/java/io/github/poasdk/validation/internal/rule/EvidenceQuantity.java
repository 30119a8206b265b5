package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.EvidenceItem;
import io.github.poasdk.model.UnitsSold;
import io.github.poasdk.model.code.EvidenceKind;
import io.github.poasdk.validation.pack.DocumentEntry;
import io.github.poasdk.validation.pack.Need;
import io.github.poasdk.validation.pack.QuantityRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The quantities on documents of a kind that the case needs cover what was sold of each product. */
final class EvidenceQuantity implements PlanRule {

    @Override
    public String code() {
        return "POA-EVIDENCE-QUANTITY";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        Map<String, Integer> sold = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        List<UnitsSold> units = plan.plan().getUnitsSold();
        for (int i = 0; i < units.size(); i++) {
            String asin = units.get(i).getAsin();
            if (!asin.isBlank() && units.get(i).getUnits().isPresent()) {
                sold.merge(asin, units.get(i).getUnits().get(), EvidenceQuantity::sum);
                places.putIfAbsent(asin, Place.of("unitsSold", i).then("units"));
            }
        }
        for (EvidenceKind kind : sold.isEmpty() ? Set.<EvidenceKind>of() : needed(plan)) {
            plan.pack()
                    .document(kind)
                    .flatMap(DocumentEntry::quantity)
                    .ifPresent(rule -> check(kind, rule, sold, places, plan, hits));
        }
    }

    /** Documents of other kinds have quantities, too, but nobody counts on them. */
    private static Set<EvidenceKind> needed(PlanView plan) {
        return plan.issueEntries().stream()
                .flatMap(Optional::stream)
                .flatMap(entry -> entry.evidence().stream())
                .filter(requirement -> requirement.need() != Need.CONDITIONAL
                        && requirement.responseKinds().contains(plan.plan().getResponseKind()))
                .flatMap(requirement -> requirement.anyOf().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void check(
            EvidenceKind kind,
            QuantityRule rule,
            Map<String, Integer> sold,
            Map<String, Place> places,
            PlanView plan,
            Hits hits) {
        Covered covered = Covered.by(kind, rule, plan);
        if (covered.documents().isEmpty() || covered.isUnknown()) {
            return;
        }
        sold.forEach((asin, units) -> {
            int quantity = covered.units().getOrDefault(asin, 0);
            if (quantity < units && !covered.unknown().contains(asin)) {
                hits.add(Hit.at(Objects.requireNonNull(places.get(asin)))
                        .with("asin", asin)
                        .with("kind", kind.code())
                        .with("covered", quantity)
                        .with("sold", units)
                        .related(covered.about(asin))
                        .from(rule.provenance())
                        .separate());
            }
        });
    }

    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }

    /**
     * What documents of a kind cover.
     *
     * @param units the units of each product
     * @param unknown products with a document that says no quantity
     * @param isUnknown whether a document names no products at all
     * @param documents the documents
     * @param byAsin the documents that name each product; those with an item that names none under the empty text
     */
    private record Covered(
            Map<String, Integer> units,
            Set<String> unknown,
            boolean isUnknown,
            List<Place> documents,
            Map<String, List<Place>> byAsin) {

        /** The documents that name a product or may, or all if none does. */
        List<Place> about(String asin) {
            List<Place> named = byAsin.getOrDefault(asin, List.of());
            List<Place> unnamed = byAsin.getOrDefault("", List.of());
            return named.isEmpty() && unnamed.isEmpty()
                    ? documents
                    : Stream.concat(named.stream(), unnamed.stream()).toList();
        }

        static Covered by(EvidenceKind kind, QuantityRule rule, PlanView plan) {
            Optional<LocalDate> start = EvidenceWindows.start(rule.window(), plan.plan());
            Map<String, Integer> units = new HashMap<>();
            Set<String> unknown = new HashSet<>();
            List<Place> documents = new ArrayList<>();
            Map<String, List<Place>> byAsin = new HashMap<>();
            boolean isUnknown = false;
            List<Evidence> evidence = plan.plan().getEvidence();
            for (int i = 0; i < evidence.size(); i++) {
                if (evidence.get(i).getKind().equals(Optional.of(kind))) {
                    Place place = plan.evidencePlaces().get(i);
                    documents.add(place);
                    evidence.get(i).getItems().stream()
                            .map(item -> item.getAsin().strip())
                            .distinct()
                            .forEach(asin -> byAsin.computeIfAbsent(asin, key -> new ArrayList<>(1))
                                    .add(place));
                    isUnknown |= evidence.get(i).getItems().isEmpty();
                    if (!plan.copies().containsKey(i) && isWithin(evidence.get(i), start)) {
                        add(evidence.get(i).getItems(), units, unknown);
                    }
                }
            }
            return new Covered(units, unknown, isUnknown, documents, byAsin);
        }

        private static boolean isWithin(Evidence evidence, Optional<LocalDate> start) {
            return start.isEmpty()
                    || evidence.getIssuedOn().filter(start.get()::isAfter).isEmpty();
        }

        private static void add(List<EvidenceItem> items, Map<String, Integer> units, Set<String> unknown) {
            for (EvidenceItem item : items) {
                item.getQuantity()
                        .ifPresentOrElse(
                                quantity -> units.merge(item.getAsin(), quantity, EvidenceQuantity::sum),
                                () -> unknown.add(item.getAsin()));
            }
        }
    }
}
