package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.validation.finding.PlanEdit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** If the notice cites products, the plan is about these; a typing error in one is mended. */
final class ProductNotInNotice implements PlanRule {

    @Override
    public String code() {
        return "POA-ASIN-NOT-IN-NOTICE";
    }

    @Override
    public boolean needsEntry() {
        return true;
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        Set<String> cited = new LinkedHashSet<>(plan.plan().getNotice().getAsins());
        if (cited.isEmpty()) {
            return;
        }
        Set<String> written = cited.stream().map(ProductNotInNotice::upperCase).collect(Collectors.toSet());
        List<Strange> strange = new ArrayList<>();
        forEachProduct(plan, (product, beside) -> {
            if (!product.asin().isBlank() && !written.contains(upperCase(product.asin()))) {
                strange.add(new Strange(product, beside));
            }
        });
        if (!strange.isEmpty()) {
            SimilarIds similar = SimilarIds.among(cited);
            strange.forEach(each -> hits.add(each.hit(similar)));
        }
    }

    /** Small letters are a fault of their own. */
    private static String upperCase(String asin) {
        return asin.toUpperCase(Locale.ROOT);
    }

    private static PlanEdit edit(String pointer, String known, Set<String> beside) {
        return beside.contains(known) ? PlanEdit.remove(pointer) : PlanEdit.replace(pointer, known);
    }

    /** Each product of the plan outside the notice, with all that stand in the same list. */
    private static void forEachProduct(PlanView plan, BiConsumer<Product, Set<String>> products) {
        for (int i = 0; i < plan.issues().size(); i++) {
            forEach(plan.issues().get(i).getAsins(), plan.issuePlaces().get(i), products);
        }
        for (int i = 0; i < plan.plan().getUnitsSold().size(); i++) {
            Place place = Place.of("unitsSold", i).then("asin");
            products.accept(new Product(plan.plan().getUnitsSold().get(i).getAsin(), place), Set.of());
        }
        for (int i = 0; i < plan.causes().size(); i++) {
            forEach(plan.causes().get(i).getAsins(), plan.causePlaces().get(i), products);
        }
        for (int i = 0; i < plan.actions().size(); i++) {
            forEach(plan.actions().get(i).getAsins(), plan.actionPlaces().get(i), products);
        }
        for (int i = 0; i < plan.plan().getStatements().size(); i++) {
            Place place = Place.of("statements", i).then("asin");
            products.accept(new Product(plan.plan().getStatements().get(i).getAsin(), place), Set.of());
        }
    }

    private static void forEach(List<String> asins, Place at, BiConsumer<Product, Set<String>> products) {
        Set<String> beside = Set.copyOf(asins);
        for (int i = 0; i < asins.size(); i++) {
            products.accept(new Product(asins.get(i), at.then("asins", i)), beside);
        }
    }

    /** A product and where it stands. */
    private record Product(String asin, Place place) {}

    /** A product that the notice does not cite, and all that stand in the same list. */
    private record Strange(Product product, Set<String> beside) {

        Hit hit(SimilarIds similar) {
            Hit hit = Hit.at(product.place()).with("asin", product.asin());
            return similar.to(product.asin())
                    .map(known -> hit.mendedBy(edit(product.place().pointer(), known, beside)))
                    .orElse(hit);
        }
    }
}
