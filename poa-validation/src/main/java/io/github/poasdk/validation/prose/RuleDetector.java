package io.github.poasdk.validation.prose;

import java.util.List;
import java.util.Map;

/** Applies the rules of the files to the phrases that were found. */
final class RuleDetector implements Detector {

    private final List<ProseRule> rules;

    RuleDetector(List<ProseRule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public void check(Cues cues, ProseDocument document, SentenceHits hits) {
        for (Cues.RuleHit hit : cues.hits()) {
            ProseRule rule = rules.get(hit.rule());
            boolean isHeading = cues.sentence().isHeading() && rule.label() != Label.TEMPLATE;
            if (!isHeading && applies(rule, hit, cues)) {
                Map<String, String> arguments = Map.of(
                        "text", cues.sentence().written(hit.first(), hit.last()),
                        "suggestion", rule.suggestion(),
                        "rule", rule.id());
                hits.add(rule, hit.first(), hit.last(), arguments);
            }
        }
    }

    private static boolean applies(ProseRule rule, Cues.RuleHit hit, Cues cues) {
        return rule.isFor(cues.field())
                && !cues.isUnless(hit.rule())
                && (rule.with().isEmpty() || cues.isWith(hit.rule()))
                && rule.unlessAnchors().stream().noneMatch(cues.anchors()::contains)
                && (rule.label() != Label.VAGUE || rule.unlessAnchors().stream().noneMatch(cues.stated()::contains))
                && (rule.subjects().isEmpty()
                        || cues.subject(hit.first())
                                .filter(rule.subjects()::contains)
                                .isPresent())
                && (rule.evenNegated() || !cues.isNegated(firstWord(hit)))
                && (rule.evenReported() || !cues.isReported(firstWord(hit)))
                && cues.sentence().words().size() <= rule.longest();
    }

    private static int firstWord(Cues.RuleHit hit) {
        return Math.max(hit.first(), 1);
    }
}
