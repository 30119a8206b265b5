package io.github.poasdk.render;

import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Run;
import io.github.poasdk.render.document.Text;
import io.github.poasdk.render.document.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Where the remarks of a review copy stand in a document, numbered in its order. What a renderer needs to show them:
 *
 * <pre>{@code
 * for (ReviewMarks.Part part : marks.partsOf(run)) {
 *     // write the characters from part.start() to part.end(), marked if part.level() is there, then part.numbers()
 * }
 * }</pre>
 *
 * <p>A remark on a value stands at every run that shows it. One on an element, or on a value that the document does not
 * show, stands at the first run of the nearest element around it. Immutable and thread-safe.
 */
public final class ReviewMarks {

    private static final ReviewMarks NONE = new ReviewMarks();

    private final IdentityHashMap<Run, List<Mark>> marks = new IdentityHashMap<>();
    private final List<Numbered> placed = new ArrayList<>();
    private final List<Numbered> elsewhere = new ArrayList<>();

    private ReviewMarks() {}

    /**
     * A remark with its number in the document.
     *
     * @param number the number, from 1
     * @param note the remark
     */
    public record Numbered(int number, ReviewNote note) {}

    /**
     * A part of a run whose characters have the same remarks.
     *
     * @param start where it begins in the content of the run
     * @param end where it ends, exclusively
     * @param level the most serious level of its remarks; nothing if there are none
     * @param numbers the remarks that end with it, by their number
     */
    public record Part(int start, int end, Optional<ReviewNote.Level> level, List<Integer> numbers) {}

    private record Mark(int number, ReviewNote.Level level, int start, int end) {}

    /**
     * Finds the places of remarks.
     *
     * @param document the document as it will be written
     * @param notes the remarks; characters that no format can hold are replaced in them
     * @return their places
     */
    public static ReviewMarks of(Document document, List<ReviewNote> notes) {
        if (notes.isEmpty()) {
            return NONE;
        }
        ReviewMarks result = new ReviewMarks();
        Places places = new Places(document);
        List<Placing> placings = new ArrayList<>();
        for (ReviewNote note : notes) {
            placings.add(new Placing(note, places.of(note)));
        }
        placings.sort((a, b) -> Integer.compare(places.order(a.marks()), places.order(b.marks())));
        placings.forEach(result::add);
        return result;
    }

    private record Placing(ReviewNote note, IdentityHashMap<Run, int[]> marks) {}

    private void add(Placing placing) {
        ReviewNote note = placing.note();
        Numbered numbered = new Numbered(
                placed.size() + elsewhere.size() + 1,
                new ReviewNote(
                        note.pointer(), note.start(), note.end(), note.level(), CharacterFilter.apply(note.text())));
        (placing.marks().isEmpty() ? elsewhere : placed).add(numbered);
        placing.marks()
                .forEach((run, range) -> marks.computeIfAbsent(run, r -> new ArrayList<>())
                        .add(new Mark(numbered.number(), note.level(), range[0], range[1])));
    }

    /**
     * Whether there are no remarks at all.
     *
     * @return true if this is not a review copy
     */
    public boolean isEmpty() {
        return placed.isEmpty() && elsewhere.isEmpty();
    }

    /**
     * The remarks that have a place in the document.
     *
     * @return the remarks in the order of the document
     */
    public List<Numbered> placed() {
        return Collections.unmodifiableList(placed);
    }

    /**
     * The remarks on what is not in the document.
     *
     * @return the remarks, whose numbers follow those that have a place
     */
    public List<Numbered> elsewhere() {
        return Collections.unmodifiableList(elsewhere);
    }

    /**
     * Whether a run has remarks.
     *
     * @param run a run of the document
     * @return true if {@link #partsOf} has something to say
     */
    public boolean isMarked(Run run) {
        return marks.containsKey(run);
    }

    /**
     * A run, cut where remarks begin and end.
     *
     * @param run a run of the document
     * @return the parts in their order; together they are the content of the run
     */
    public List<Part> partsOf(Run run) {
        List<Mark> all = marks.getOrDefault(run, List.of());
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, run.content().length()));
        all.forEach(mark -> cuts.addAll(Arrays.asList(mark.start(), mark.end())));
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (int end : cuts.tailSet(0, false)) {
            int from = start;
            Optional<ReviewNote.Level> level = all.stream()
                    .filter(mark -> mark.start() <= from && mark.end() >= end)
                    .map(Mark::level)
                    .min(ReviewNote.Level::compareTo);
            List<Integer> numbers = all.stream()
                    .filter(mark -> mark.end() == end)
                    .map(Mark::number)
                    .toList();
            parts.add(new Part(start, end, level, numbers));
            start = end;
        }
        return parts;
    }

    /** The runs of a document by what they show. */
    private static final class Places {

        private final Map<String, List<Run>> exact = new HashMap<>();
        private final Map<String, Run> firstUnder = new HashMap<>();
        private final IdentityHashMap<Run, Integer> order = new IdentityHashMap<>();

        Places(Document document) {
            document.forEachRun(this::add);
        }

        private void add(Run run) {
            String pointer = pointer(run);
            if (pointer.isEmpty() || run.content().isEmpty()) {
                return;
            }
            order.putIfAbsent(run, order.size());
            exact.computeIfAbsent(pointer, p -> new ArrayList<>()).add(run);
            for (String place = pointer; !place.isEmpty(); place = parent(place)) {
                firstUnder.putIfAbsent(place, run);
            }
        }

        int order(IdentityHashMap<Run, int[]> marks) {
            return marks.keySet().stream()
                    .mapToInt(run -> order.getOrDefault(run, 0))
                    .min()
                    .orElse(Integer.MAX_VALUE);
        }

        IdentityHashMap<Run, int[]> of(ReviewNote note) {
            IdentityHashMap<Run, int[]> marks = new IdentityHashMap<>();
            for (Run run : exact.getOrDefault(note.pointer(), List.of())) {
                int[] range = range(run, note);
                if (range[0] < range[1]) {
                    marks.put(run, range);
                }
            }
            for (String place = note.pointer(); marks.isEmpty() && !place.isEmpty(); place = parent(place)) {
                Run first = firstUnder.get(place);
                if (first != null) {
                    marks.put(first, new int[] {0, first.content().length()});
                }
            }
            return marks;
        }

        /** The part of a run that a remark means; at least one character, if the remark begins within the run. */
        private static int[] range(Run run, ReviewNote note) {
            int length = run.content().length();
            if (!(run instanceof Text text)) {
                return new int[] {0, length};
            }
            long offset = text.source().offset();
            long start = Math.max(note.start() - offset, 0);
            long end = Math.min(Math.max(note.end(), note.start() + 1L) - offset, length);
            return new int[] {wholeAt(text, (int) Math.min(start, length), 0), wholeAt(text, (int) Math.max(end, 0), 1)
            };
        }

        /** A place that is not within a character of two units. */
        private static int wholeAt(Text text, int place, int step) {
            String content = text.content();
            boolean within = place > 0
                    && place < content.length()
                    && Character.isSurrogatePair(content.charAt(place - 1), content.charAt(place));
            return within ? place - 1 + 2 * step : place;
        }

        private static String pointer(Run run) {
            if (run instanceof Text text) {
                return text.source().pointer();
            }
            return run instanceof Value value ? value.source().pointer() : "";
        }

        private static String parent(String pointer) {
            int slash = pointer.lastIndexOf('/');
            return slash <= 0 ? "" : pointer.substring(0, slash);
        }
    }
}
