package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.validation.pack.RuleEntry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A root cause says more than what happened: it shares few of its words with a sentence of the summary of its issue, or with
 * what leads to such a notice.
 */
final class CauseSymptom implements PlanRule {

    /** Shorter words of scripts with spaces say little. */
    private static final int LEAST_LENGTH = 4;

    @Override
    public String code() {
        return "POA-CAUSE-SYMPTOM";
    }

    @Override
    public boolean needsEntry() {
        return true;
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        RuleEntry entry = plan.entry(this);
        BigDecimal most = entry.number("overlap").orElse(BigDecimal.ONE);
        int fewest = PersonalData.number(entry, "fewestWords", 1);
        Map<String, List<Set<String>>> symptoms = new HashMap<>();
        for (int i = 0; i < plan.issues().size(); i++) {
            symptoms.putIfAbsent(plan.issues().get(i).getId(), symptoms(i, plan));
        }
        for (int i = 0; i < plan.causes().size(); i++) {
            Set<String> cause = words(plan.causes().get(i).getStatement());
            boolean isSymptom = cause.size() >= fewest
                    && plan.causes().get(i).getIssueIds().stream()
                            .flatMap(id -> symptoms.getOrDefault(id, List.of()).stream())
                            .anyMatch(symptom -> isMore(overlap(cause, symptom), most));
            if (isSymptom) {
                hits.add(plan.causePlaces().get(i).then("statement"));
            }
        }
    }

    private static List<Set<String>> symptoms(int issue, PlanView plan) {
        String summary = plan.issues().get(issue).getSummary();
        List<Set<String>> symptoms = new ArrayList<>();
        int start = 0;
        for (int end : plan.sentenceEnds(summary)) {
            symptoms.add(words(summary.substring(start, end)));
            start = end;
        }
        plan.issueEntries()
                .get(issue)
                .ifPresent(entry -> entry.trigger().texts().forEach(text -> symptoms.add(words(text))));
        return symptoms;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : Words.of(text)) {
            if (word.length() >= LEAST_LENGTH || Words.isUnspaced(word.codePointAt(0))) {
                words.add(word);
            }
        }
        return words;
    }

    /** As the Jaccard index: what both have, of what either has. */
    private static double overlap(Set<String> one, Set<String> other) {
        int both = 0;
        for (String word : one) {
            both += other.contains(word) ? 1 : 0;
        }
        return both / (double) Math.max(1, one.size() + other.size() - both);
    }

    private static boolean isMore(double overlap, BigDecimal most) {
        return overlap > most.doubleValue();
    }
}
