package io.github.poasdk.render.compose;

import io.github.poasdk.render.document.GapMark;
import io.github.poasdk.render.document.Label;
import io.github.poasdk.render.document.Source;
import io.github.poasdk.render.document.Value;
import io.github.poasdk.render.label.Labels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The gaps of a draft that have no mark yet. Each gets one mark, at the first place that takes it. */
final class Gaps {

    private final Labels labels;
    private final TreeMap<String, List<Gap>> open = new TreeMap<>();

    Gaps(Collection<Gap> gaps, Labels labels) {
        this.labels = labels;
        gaps.forEach(gap ->
                open.computeIfAbsent(gap.pointer(), p -> new ArrayList<>()).add(gap));
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** Marks for what is missing at exactly this place. */
    List<GapMark> takeAt(String pointer) {
        List<Gap> gaps = open.isEmpty() ? null : open.remove(pointer);
        return gaps == null ? List.of() : gaps.stream().map(this::mark).toList();
    }

    /** Marks for what is missing at this place or below it. */
    List<GapMark> takeUnder(String pointer) {
        if (open.isEmpty()) {
            return List.of();
        }
        List<GapMark> marks = new ArrayList<>(takeAt(pointer));
        Map<String, List<Gap>> below = open.subMap(pointer + "/", pointer + "0"); // '0' follows '/'
        below.values().forEach(gaps -> gaps.forEach(gap -> marks.add(mark(gap))));
        below.clear();
        return marks;
    }

    /** Marks for what is missing where a pattern says, with {@code *} for any index. */
    List<GapMark> takeMatching(String pattern) {
        List<String> places = open.keySet().stream()
                .filter(pointer -> matches(pattern, pointer))
                .toList();
        List<GapMark> marks = new ArrayList<>();
        places.forEach(place -> marks.addAll(takeAt(place)));
        return marks;
    }

    private static boolean matches(String pattern, String pointer) {
        String[] wanted = pattern.split("/", -1);
        String[] steps = pointer.split("/", -1);
        for (int i = 0; i < wanted.length; i++) {
            if (i >= steps.length || !(wanted[i].equals("*") || wanted[i].equals(steps[i]))) {
                return false;
            }
        }
        return true;
    }

    private GapMark mark(Gap gap) {
        return new GapMark(List.of(
                new Label("gap", "[" + labels.get("gap") + labels.get("punctuation.colon")),
                new Value(gap.text(), new Source(gap.pointer(), 0)),
                new Label("gap", "]")));
    }
}
