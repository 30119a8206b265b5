package io.github.poasdk.validation.prose;

import io.github.poasdk.validation.finding.Severity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the defects of a sentence. Not thread-safe. */
final class SentenceHits {

    private final Cues cues;
    private final List<ProseHit> hits = new ArrayList<>();
    private final Set<Label> denied = EnumSet.noneOf(Label.class);

    /**
     * A defect.
     *
     * @param label what is wrong
     * @param rule the name of the rule
     * @param start where it starts in the text
     * @param end where it ends, exclusive
     * @param arguments what the sentence of the finding names
     * @param severity how much it weighs, if not what the rule book says
     * @param isCertain whether it holds even where the model is sure that there is nothing
     */
    record ProseHit(
            Label label,
            String rule,
            int start,
            int end,
            Map<String, String> arguments,
            Optional<Severity> severity,
            boolean isCertain) {

        /** A defect that is certain and weighs what the rule book says. */
        ProseHit(Label label, String rule, int start, int end, Map<String, String> arguments) {
            this(label, rule, start, end, arguments, Optional.empty(), true);
        }
    }

    SentenceHits(Cues cues) {
        this.cues = cues;
    }

    /** A hit of a rule from one token to another; a phrase of nothing but the start of a sentence holds no character. */
    void add(ProseRule rule, int first, int last, Map<String, String> arguments) {
        int start = cues.sentence().tokens().get(first).start();
        int end = cues.sentence().tokens().get(last).end();
        if (end > start) {
            hits.add(new ProseHit(rule.label(), rule.id(), start, end, arguments, rule.severity(), rule.certain()));
        }
    }

    /** A defect in a part of the text that has a character or more. */
    void add(Label label, String rule, int start, int end, Map<String, String> arguments) {
        hits.add(new ProseHit(label, rule, start, end, arguments));
    }

    /** Says that there is surely nothing of a label in the sentence. */
    void deny(Label label) {
        denied.add(label);
    }

    /** Whether there is surely nothing of a label in the sentence. */
    boolean isDenied(Label label) {
        return denied.contains(label);
    }

    /** Whether there is none. */
    boolean isEmpty() {
        return hits.isEmpty();
    }

    /** Whether there is a defect of a label. */
    boolean has(Label label) {
        return hits.stream().anyMatch(hit -> hit.label() == label);
    }

    /** The defects in order, the longest first; of those of one label none overlaps another, and none a placeholder. */
    List<ProseHit> outermost() {
        hits.removeIf(hit -> isDenied(hit.label()) && !hit.isCertain());
        if (hits.size() < 2) {
            return hits;
        }
        hits.sort(Comparator.comparing(ProseHit::label)
                .thenComparing(ProseHit::start)
                .thenComparing(hit -> -hit.end())
                .thenComparing(ProseHit::rule));
        BitSet placeholders = placeholders();
        List<ProseHit> kept = new ArrayList<>();
        for (ProseHit hit : hits) {
            boolean isWithin = hit.label() != Label.TEMPLATE
                    && hit.label() != Label.OVERLONG
                    && isIn(
                            placeholders,
                            hit.start() - cues.sentence().start(),
                            hit.end() - cues.sentence().start());
            boolean isDoubled = !kept.isEmpty()
                    && kept.get(kept.size() - 1).label() == hit.label()
                    && overlap(kept.get(kept.size() - 1), hit);
            if (!isWithin && !isDoubled) {
                kept.add(hit);
            }
        }
        kept.sort(Comparator.comparing(ProseHit::start).thenComparing(ProseHit::label));
        return kept;
    }

    /** The characters of the sentence that a template left behind. */
    private BitSet placeholders() {
        BitSet characters = new BitSet();
        int start = cues.sentence().start();
        for (ProseHit hit : hits) {
            if (hit.label() == Label.TEMPLATE) {
                characters.set(hit.start() - start, hit.end() - start);
            }
        }
        return characters;
    }

    private static boolean isIn(BitSet characters, int from, int to) {
        int next = characters.nextSetBit(from);
        return next >= 0 && next < to;
    }

    private static boolean overlap(ProseHit one, ProseHit other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
