package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Issue;
import io.github.poasdk.validation.internal.text.Sentences;
import java.util.List;

/** A summary is short (R2): what is behind the last sentence that it should have is too much. */
final class SummaryLong implements IssueRule {

    @Override
    public String code() {
        return "POA-SUMMARY-LONG";
    }

    @Override
    public void check(Issue issue, Place at, PlanView plan, Hits hits) {
        List<Integer> ends = plan.sentenceEnds(issue.getSummary());
        int most = Targets.SUMMARY_SENTENCES.most();
        if (ends.size() > most) {
            hits.add(Hit.at(at.then("summary"))
                    .with("count", ends.size())
                    .with("most", most)
                    .span(
                            Sentences.startBehind(ends.get(most - 1), issue.getSummary()),
                            issue.getSummary().length()));
        }
    }
}
