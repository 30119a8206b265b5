package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.RootCause;
import io.github.poasdk.validation.internal.rule.ProductCoverage.Explanation;
import java.util.List;

/**
 * Each product that a root cause is about has an action of a purpose on this cause. A cause without any such action is
 * reported as such.
 */
final class ProductWithoutAction implements IssueRule {

    private final String code;
    private final ActionPurpose purpose;

    ProductWithoutAction(String code, ActionPurpose purpose) {
        this.code = code;
        this.purpose = purpose;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public void check(Issue issue, Place at, PlanView plan, Hits hits) {
        List<Explanation> partly = plan.coverage().explanationsOf(issue).stream()
                .filter(explanation -> isPartlyTreated(explanation.cause(), plan))
                .toList();
        if (partly.isEmpty()) {
            return;
        }
        for (ProductCoverage.Product product : plan.coverage().productsOf(issue, at)) {
            boolean isMissed = partly.stream()
                    .anyMatch(explanation -> explanation.products().has(product.asin())
                            && !plan.coverage()
                                    .treatedBy(purpose, explanation.cause())
                                    .has(product.asin()));
            if (isMissed) {
                hits.add(Hit.at(product.place()).with("asin", product.asin()).related(List.of(at)));
            }
        }
    }

    private boolean isPartlyTreated(RootCause cause, PlanView plan) {
        Products treated = plan.coverage().treatedBy(purpose, cause);
        return !treated.isAll() && !treated.isNone();
    }
}
