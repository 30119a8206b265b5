package io.github.poasdk.benchmarks.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * A text of the corpus with what is wrong with it.
 *
 * @param id what it is called
 * @param file the file that it stands in, without its ending; a file has one writer
 * @param text the text
 * @param field the key of the field that it stands in
 * @param labels what is wrong
 * @param spans where
 * @param allowed labels on which careful readers differ: neither wanted nor a false alarm
 * @param kind {@code pos}, {@code clean} or {@code hard}
 * @param note for what is wrong {@code direct}, {@code indirect} or {@code mixed}
 */
record LabelledRow(
        String id,
        String file,
        String text,
        String field,
        Set<String> labels,
        List<Span> spans,
        Set<String> allowed,
        String kind,
        String note) {

    /**
     * Where something is wrong.
     *
     * @param start where it starts, in UTF-16 units
     * @param end where it ends, exclusive
     * @param label what is wrong
     */
    record Span(int start, int end, String label) {

        /** How much of it lies between two places. */
        int overlap(int from, int to) {
            return Math.max(0, Math.min(to, end) - Math.max(from, start));
        }

        int length() {
            return end - start;
        }
    }

    static LabelledRow of(String file, JsonNode json) {
        List<Span> spans = new ArrayList<>();
        json.path("spans")
                .values()
                .forEach(span -> spans.add(new Span(
                        span.get(0).intValue(),
                        span.get(1).intValue(),
                        span.get(2).stringValue())));
        spans.sort(Comparator.comparing(Span::start).thenComparing(Span::end).thenComparing(Span::label));
        return new LabelledRow(
                json.path("id").stringValue(),
                file,
                json.path("text").stringValue(),
                json.path("field").stringValue(),
                texts(json.path("labels")),
                List.copyOf(spans),
                texts(json.path("allowed")),
                json.path("kind").stringValue(""),
                json.path("note").stringValue(""));
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.values().forEach(text -> texts.add(text.stringValue()));
        return texts;
    }

    /** Whether it is a good text that looks like a wrong one. */
    boolean isHard() {
        return labels.isEmpty() && (kind.equals("hard") || note.startsWith("hard"));
    }

    /** Whether it is an ordinary good text. */
    boolean isClean() {
        return labels.isEmpty() && !isHard();
    }

    /** Whether a label is a false alarm. */
    boolean isFalse(String label) {
        return !labels.contains(label) && !allowed.contains(label);
    }
}
