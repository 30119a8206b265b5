package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Issue;
import io.github.poasdk.validation.internal.rule.ProductCoverage.Explanation;
import java.util.List;

/** Each product of an issue has a root cause. An issue without any root cause is reported as such. */
final class ProductWithoutCause implements IssueRule {

    @Override
    public String code() {
        return "POA-ASIN-NO-CAUSE";
    }

    @Override
    public void check(Issue issue, Place at, PlanView plan, Hits hits) {
        List<Explanation> explanations = plan.coverage().explanationsOf(issue);
        Products explained =
                Products.union(explanations.stream().map(Explanation::products).toList());
        if (explanations.isEmpty() || explained.isAll()) {
            return;
        }
        for (ProductCoverage.Product product : plan.coverage().productsOf(issue, at)) {
            if (!explained.has(product.asin())) {
                hits.add(Hit.at(product.place()).with("asin", product.asin()).related(List.of(at)));
            }
        }
    }
}
