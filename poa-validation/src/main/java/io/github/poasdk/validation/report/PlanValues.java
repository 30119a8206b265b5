package io.github.poasdk.validation.report;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanPathException;
import io.github.poasdk.model.json.PlanPaths;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.TextSpan;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the values that findings are about, cut to what a reader needs to recognise them. */
final class PlanValues {

    private static final PlanPaths PATHS = PlanPaths.create();
    private static final int LONGEST = 160;
    private static final int AROUND = 30;
    private static final String CUT = "\u2026";

    /**
     * A piece of a value.
     *
     * @param before what stands before the part that the finding is about
     * @param part the part; all of the value if the finding names no part
     * @param after what stands behind it
     */
    record Excerpt(String before, String part, String after) {}

    private PlanValues() {}

    /** The value that a finding is about, if it is a single one and the plan has it. */
    static Optional<Excerpt> of(Finding finding, Optional<PlanOfAction> plan) {
        return plan.flatMap(given -> read(given, finding.pointer())).map(text -> excerpt(text, finding.spans()));
    }

    private static Optional<String> read(PlanOfAction plan, String pointer) {
        try {
            return PATHS.get(plan, pointer)
                    .filter(value -> !isComposite(value))
                    .map(Object::toString)
                    .filter(text -> !text.isBlank());
        } catch (PlanPathException e) {
            return Optional.empty();
        }
    }

    /** Parts of a plan are no single values, and their names as text would say nothing. */
    private static boolean isComposite(Object value) {
        boolean isPart = value.getClass().getPackage().equals(PlanOfAction.class.getPackage());
        return value instanceof Collection || value instanceof Map || (isPart && !(value instanceof Enum));
    }

    private static Excerpt excerpt(String text, List<TextSpan> spans) {
        boolean isWhole = spans.isEmpty() || spans.get(0).end() > text.length();
        int start = isWhole ? 0 : spans.get(0).start();
        int end = isWhole ? text.length() : spans.get(0).end();
        int from = border(text, start - AROUND);
        int to = border(text, end + AROUND);
        return new Excerpt(
                (from > 0 ? CUT : "") + text.substring(from, start),
                cut(text.substring(start, end)),
                text.substring(end, to) + (to < text.length() ? CUT : ""));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, border(text, LONGEST)) + CUT;
    }

    /** The next place that is within the text and not within a character. */
    private static int border(String text, int at) {
        int bounded = Math.max(0, Math.min(at, text.length()));
        boolean isWithin = bounded > 0
                && bounded < text.length()
                && Character.isSurrogatePair(text.charAt(bounded - 1), text.charAt(bounded));
        return isWithin ? bounded - 1 : bounded;
    }
}
