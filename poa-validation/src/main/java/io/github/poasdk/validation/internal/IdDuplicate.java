package io.github.poasdk.validation.internal;

import io.github.poasdk.model.CaseStatement;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.Question;
import io.github.poasdk.model.RootCause;
import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/** An id stands for one element of the whole plan. */
final class IdDuplicate implements PlanRule {

    private static final Rule RULE = new Rule("POA-ID-DUPLICATE", Category.CONSISTENCY, Severity.ERROR, Basis.LOGIC);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        Set<String> seen = new HashSet<>();
        Place notice = Place.of("notice");
        check(plan.plan().getNotice().getQuestions(), Question::getId, i -> notice.then("questions", i), seen, hits);
        check(plan.issues(), Issue::getId, i -> Place.of("issues", i), seen, hits);
        check(plan.causes(), RootCause::getId, i -> Place.of("rootCauses", i), seen, hits);
        check(plan.actions(), CorrectiveAction::getId, i -> Place.of("actions", i), seen, hits);
        check(plan.plan().getStatements(), CaseStatement::getId, i -> Place.of("statements", i), seen, hits);
        check(plan.plan().getEvidence(), Evidence::getId, i -> Place.of("evidence", i), seen, hits);
    }

    private static <T> void check(
            List<T> elements, Function<T, String> id, IntFunction<Place> place, Set<String> seen, Hits hits) {
        for (int i = 0; i < elements.size(); i++) {
            String text = id.apply(elements.get(i));
            if (!text.isBlank() && !seen.add(text)) {
                hits.add(place.apply(i).then("id"));
            }
        }
    }
}
