package io.github.poasdk.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which part of an output shows which part of the plan, both ways. Places in the output are UTF-16 units of its text from 0;
 * places in the plan are a JSON pointer and UTF-16 units of the text of that value. Immutable and thread-safe.
 *
 * <pre>{@code
 * RenderResult result = renderer.write(document, RenderOptions.none().withSourceMap(), out);
 * result.sourceMap().get().outputOf("/rootCauses/0/statement", 4, 17); // what to highlight in a preview
 * }</pre>
 */
public final class SourceMap {

    private final List<Segment> segments;
    private final Map<String, List<Segment>> byPointer = new HashMap<>();

    SourceMap(List<Segment> segments) {
        this.segments = List.copyOf(segments);
        for (Segment segment : this.segments) {
            if (segment.origin() instanceof TextOrigin.Plan plan) {
                byPointer
                        .computeIfAbsent(plan.pointer(), pointer -> new ArrayList<>())
                        .add(segment);
            }
        }
    }

    /**
     * A piece of the output that is from one place.
     *
     * @param start where it begins in the output
     * @param end where it ends, exclusively
     * @param origin where it is from; if it is a part of the plan as long as the piece, each character is the one at the same
     *     place of that part, and else the piece stands for the part as a whole
     */
    public record Segment(int start, int end, TextOrigin origin) {}

    /**
     * A part of the output.
     *
     * @param start where it begins
     * @param end where it ends, exclusively
     */
    public record Range(int start, int end) {}

    /**
     * All pieces in the order of the output, without gaps from its first character to its last.
     *
     * @return the pieces
     */
    public List<Segment> segments() {
        return segments;
    }

    /**
     * Where a character of the output is from.
     *
     * @param offset the place of the character
     * @return a single character of the plan or what stands for several of them, or a label; nothing outside the output
     */
    public Optional<TextOrigin> originAt(int offset) {
        List<TextOrigin> origins = offset < 0 ? List.of() : originsOf(offset, offset + 1);
        return origins.isEmpty() ? Optional.empty() : Optional.of(origins.get(0));
    }

    /**
     * Where a part of the output is from.
     *
     * @param start where the part begins
     * @param end where it ends, exclusively
     * @return the origins in the order of the output, each cut to what the part shows of it
     */
    public List<TextOrigin> originsOf(int start, int end) {
        List<TextOrigin> origins = new ArrayList<>();
        for (int i = firstEndingAfter(start);
                i < segments.size() && segments.get(i).start() < end;
                i++) {
            origins.add(cut(segments.get(i), start, end));
        }
        return Collections.unmodifiableList(origins);
    }

    /**
     * Where the output shows a value.
     *
     * @param pointer the value as a JSON pointer (RFC 6901)
     * @return the parts of the output in their order; none if it does not show the value
     */
    public List<Range> outputOf(String pointer) {
        return outputOf(pointer, 0, Integer.MAX_VALUE);
    }

    /**
     * Where the output shows a part of a value.
     *
     * @param pointer the value as a JSON pointer (RFC 6901)
     * @param start where the part begins in the text of the value
     * @param end where it ends, exclusively
     * @return the parts of the output in their order, joined where one follows the other; none if it does not show the part
     */
    public List<Range> outputOf(String pointer, int start, int end) {
        List<Range> ranges = new ArrayList<>();
        for (Segment segment : byPointer.getOrDefault(pointer, List.of())) {
            TextOrigin.Plan plan = (TextOrigin.Plan) segment.origin();
            if (plan.start() < end && start < plan.end()) {
                boolean exact = isExact(segment);
                int from = segment.start() + (exact ? Math.max(0, start - plan.start()) : 0);
                int to = segment.end() - (exact ? Math.max(0, plan.end() - end) : 0);
                int last = ranges.size() - 1;
                if (last >= 0 && ranges.get(last).end() == from) {
                    ranges.set(last, new Range(ranges.get(last).start(), to));
                } else {
                    ranges.add(new Range(from, to));
                }
            }
        }
        return Collections.unmodifiableList(ranges);
    }

    private static TextOrigin cut(Segment segment, int start, int end) {
        if (!(segment.origin() instanceof TextOrigin.Plan plan) || !isExact(segment)) {
            return segment.origin();
        }
        int from = plan.start() + Math.max(0, start - segment.start());
        int to = plan.end() - Math.max(0, segment.end() - end);
        return new TextOrigin.Plan(plan.pointer(), from, to);
    }

    private static boolean isExact(Segment segment) {
        return segment.origin() instanceof TextOrigin.Plan plan
                && plan.end() - plan.start() == segment.end() - segment.start();
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = segments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (segments.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
