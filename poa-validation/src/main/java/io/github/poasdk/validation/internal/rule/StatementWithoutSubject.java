package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.CaseStatement;
import java.util.List;

/** A statement is about a product or an order. */
final class StatementWithoutSubject implements PlanRule {

    @Override
    public String code() {
        return "POA-STATEMENT-NO-SUBJECT";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        List<CaseStatement> statements = plan.plan().getStatements();
        for (int i = 0; i < statements.size(); i++) {
            CaseStatement statement = statements.get(i);
            if (statement.getAsin().isBlank() && statement.getOrderId().isBlank()) {
                hits.add(Place.of("statements", i));
            }
        }
    }
}
