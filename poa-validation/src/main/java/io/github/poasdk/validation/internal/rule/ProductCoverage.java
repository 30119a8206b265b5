package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.RootCause;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which products the causes of each issue and the actions on each cause are about. */
final class ProductCoverage {

    /** A product of an issue, where the plan names it, or else the notice. */
    record Product(String asin, Place place) {}

    /** A root cause and the products that it is about. */
    record Explanation(RootCause cause, Products products) {}

    private final PlanView plan;
    private final Map<String, List<Explanation>> explanations = new HashMap<>();
    private final Map<ActionPurpose, Map<String, Products>> treated = new EnumMap<>(ActionPurpose.class);

    ProductCoverage(PlanView plan) {
        this.plan = plan;
        for (RootCause cause : plan.causes()) {
            Explanation explanation = new Explanation(cause, Products.of(cause.getAsins()));
            for (String issue : cause.getIssueIds()) {
                explanations.computeIfAbsent(issue, id -> new ArrayList<>()).add(explanation);
            }
        }
        for (ActionPurpose purpose : ActionPurpose.values()) {
            treated.put(purpose, treated(purpose));
        }
    }

    private Map<String, Products> treated(ActionPurpose purpose) {
        Map<String, List<Products>> parts = new HashMap<>();
        for (CorrectiveAction action : plan.actions()) {
            if (action.getPurpose().filter(purpose::equals).isPresent()) {
                Products products = Products.of(action.getAsins());
                for (String cause : action.getCauseIds()) {
                    parts.computeIfAbsent(cause, id -> new ArrayList<>(1)).add(products);
                }
            }
        }
        Map<String, Products> unions = new HashMap<>();
        parts.forEach((cause, products) -> unions.put(cause, Products.union(products)));
        return unions;
    }

    /** The products that an issue is about. */
    List<Product> productsOf(Issue issue, Place place) {
        boolean isCited = issue.getAsins().isEmpty();
        List<String> asins = isCited ? plan.plan().getNotice().getAsins() : issue.getAsins();
        Place list = isCited ? Place.of("notice") : place;
        List<Product> products = new ArrayList<>(asins.size());
        for (int i = 0; i < asins.size(); i++) {
            products.add(new Product(asins.get(i), list.then("asins", i)));
        }
        return products;
    }

    /** The root causes that name an issue. */
    List<Explanation> explanationsOf(Issue issue) {
        return explanations.getOrDefault(issue.getId(), List.of());
    }

    /** The products that the actions of a purpose on a cause are about. */
    Products treatedBy(ActionPurpose purpose, RootCause cause) {
        return treated.getOrDefault(purpose, Map.of()).getOrDefault(cause.getId(), Products.NONE);
    }
}
