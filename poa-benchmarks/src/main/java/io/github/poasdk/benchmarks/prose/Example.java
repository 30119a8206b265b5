package io.github.poasdk.benchmarks.prose;

import io.github.poasdk.validation.internal.prose.Sentence;
import io.github.poasdk.validation.internal.prose.SentenceReader;
import io.github.poasdk.validation.internal.prose.model.Features;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A sentence of a row.
 *
 * @param row the index of the row
 * @param sentence the sentence
 * @param labels what is wrong with it
 * @param features what the model sees of it, by name, with how often
 */
record Example(int row, Sentence sentence, Set<String> labels, TreeMap<String, Integer> features) {

    /** A span that reaches so far into a sentence is about it, in UTF-16 units. */
    private static final int FAR = 8;

    /** The sentences of rows in their order. */
    static List<Example> of(List<LabelledRow> rows, Features features) {
        List<Example> examples = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            LabelledRow text = rows.get(row);
            SentenceReader reader = new SentenceReader(text.text(), Optional.empty());
            for (Optional<Sentence> next = reader.next(); next.isPresent(); next = reader.next()) {
                TreeMap<String, Integer> found = new TreeMap<>();
                features.find(
                        next.get(),
                        text.field(),
                        (kind, one, other, first, last) ->
                                found.merge(Features.name(kind, one, other), 1, Integer::sum));
                examples.add(new Example(row, next.get(), labels(text, next.get()), found));
            }
        }
        return examples;
    }

    private static Set<String> labels(LabelledRow row, Sentence sentence) {
        Set<String> labels = new TreeSet<>();
        for (LabelledRow.Span span : row.spans()) {
            int overlap = span.overlap(sentence.start(), sentence.end());
            boolean isMuch = 2 * overlap >= span.length() || 2 * overlap >= sentence.end() - sentence.start();
            if (overlap > 0 && (isMuch || overlap > FAR)) {
                labels.add(span.label());
            }
        }
        return labels;
    }

    /** How many features it has, those that come several times counted as often. */
    int size() {
        return features.values().stream().mapToInt(Integer::intValue).sum();
    }
}
