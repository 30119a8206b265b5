package io.github.poasdk.testkit.assertion;

import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Severity;
import io.github.poasdk.validation.finding.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about findings of a report. Each step keeps the findings that fit and fails when none is left, so all steps
 * together speak of one finding at least. Not thread-safe, and not to be extended.
 *
 * <pre>{@code
 * assertThat(report).hasFinding("POA-TEXT-BLAME")
 *         .at("/rootCauses/0/statement").withSpan(4, 17)
 *         .withSeverity(Severity.WARNING);
 * }</pre>
 */
public class FindingAssert extends AbstractPoaAssert<FindingAssert, List<Finding>> {

    private static final int MAX_VALUES = 10;
    private static final String SAME_PLACE = "same place, another code";
    private static final String SAME_CODE = "same code, another place";

    private @Nullable ValidationReport report;
    private List<String> wanted = List.of();

    FindingAssert(List<Finding> actual) {
        super(actual, FindingAssert.class);
    }

    static FindingAssert of(
            AbstractPoaAssert<?, ?> before, ValidationReport report, List<Finding> findings, String wanted) {
        return next(before, report, findings, List.of(wanted));
    }

    /** What a soft assertion goes on with when there is nothing to go on with: everything behind it passes. */
    static FindingAssert ofNothing(AbstractPoaAssert<?, ?> before) {
        return next(before, null, List.of(), List.of());
    }

    private static FindingAssert next(
            AbstractPoaAssert<?, ?> before,
            @Nullable ValidationReport report,
            List<Finding> findings,
            List<String> wanted) {
        PoaSoftAssertions collector = before.collector();
        FindingAssert next = collector == null ? new FindingAssert(findings) : collector.assertThatFindings(findings);
        next.report = report;
        next.wanted = wanted;
        return before.inheriting(next);
    }

    /**
     * It is at a place.
     *
     * @param pointer the place as a JSON pointer, such as {@code /rootCauses/0/statement}; empty for the whole plan
     * @return assertions about the findings at the place
     */
    public final FindingAssert at(String pointer) {
        Objects.requireNonNull(pointer, "pointer must not be null");
        return keep(
                finding -> finding.pointer().equals(pointer),
                "at " + FindingLines.place(pointer),
                finding -> nearnessTo(finding, pointer));
    }

    /**
     * It weighs so much.
     *
     * @param severity the severity
     * @return assertions about the findings of the severity
     */
    public final FindingAssert withSeverity(Severity severity) {
        Objects.requireNonNull(severity, "severity must not be null");
        return keep(
                finding -> finding.severity() == severity,
                "with severity " + severity,
                finding -> "has severity " + finding.severity());
    }

    /**
     * It is about a part of the text at its place.
     *
     * @param start where the part starts, in UTF-16 units from the beginning of the text
     * @param end where it ends, exclusive
     * @return assertions about the findings with the part
     * @throws IllegalArgumentException if the start is negative or the end is not behind it
     */
    public final FindingAssert withSpan(int start, int end) {
        TextSpan span = new TextSpan(start, end);
        return keep(
                finding -> finding.spans().contains(span),
                "with the span " + start + " to " + end,
                finding -> "has " + spans(finding));
    }

    /**
     * Its sentence names a value.
     *
     * @param name the name of the argument
     * @param value its value: a text, a number in decimal digits, or a date as in ISO 8601
     * @return assertions about the findings with the argument
     */
    public final FindingAssert withArgument(String name, String value) {
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(value, "value must not be null");
        return keep(
                finding -> value.equals(finding.arguments().get(name)),
                "with " + Shown.plain(name) + " = " + Shown.quoted(value),
                finding -> "has " + arguments(finding));
    }

    /**
     * It is in an element.
     *
     * @param elementId the id of the innermost element around the place that has one; empty if none has
     * @return assertions about the findings in the element
     */
    public final FindingAssert inElement(String elementId) {
        Objects.requireNonNull(elementId, "elementId must not be null");
        return keep(
                finding -> finding.elementId().equals(elementId),
                "in the element " + Shown.quoted(elementId),
                finding -> "is in the element " + Shown.quoted(finding.elementId()));
    }

    /**
     * Its sentence has a text in it.
     *
     * @param locale the language of the sentence
     * @param text a part of the sentence, as it stands there
     * @return assertions about the findings with such a sentence
     */
    public final FindingAssert withMessage(Locale locale, String text) {
        Objects.requireNonNull(text, "text must not be null");
        return keep(
                finding -> finding.message(locale).contains(text),
                "with " + Shown.quoted(text) + " in its message",
                finding -> "says " + Shown.quoted(finding.message(locale)));
    }

    /**
     * Another finding is folded under it, at any depth.
     *
     * @param code the code of the rule of the other finding
     * @return assertions about the findings with the other one under them
     */
    public final FindingAssert implying(String code) {
        Objects.requireNonNull(code, "code must not be null");
        return keep(
                finding -> finding.withAllImplied()
                        .skip(1)
                        .anyMatch(implied -> implied.code().equals(code)),
                "implying " + FindingLines.shownCode(code),
                finding -> "implies " + implied(finding));
    }

    /**
     * It is the only one that fits all steps so far.
     *
     * @return this
     */
    public final FindingAssert once() {
        if (report != null && actual.size() > 1) {
            fail("Expecting one finding only\n  " + String.join(" ", wanted) + "\nbut "
                    + FindingLines.count(actual.size(), "finding") + " fit.\n"
                    + FindingLines.of(report, finding -> actual.contains(finding) ? "fits" : ""));
        }
        return this;
    }

    private FindingAssert keep(Predicate<Finding> condition, String name, Function<Finding, String> nearness) {
        if (report == null) {
            return this;
        }
        List<String> conditions = new ArrayList<>(wanted);
        conditions.add(name);
        List<Finding> kept = actual.stream().filter(condition).toList();
        if (kept.isEmpty()) {
            fail("Expecting a finding\n  " + String.join(" ", conditions) + "\n"
                    + FindingLines.of(report, finding -> nearness(finding, nearness)));
            return ofNothing(this);
        }
        return next(this, report, kept, conditions);
    }

    /** A finding that is no candidate is near only by its place. */
    private String nearness(Finding finding, Function<Finding, String> ofCandidate) {
        String near = ofCandidate.apply(finding);
        if (actual.contains(finding) || !near.equals(SAME_PLACE)) {
            return actual.contains(finding) ? near : "";
        }
        return actual.get(0).code().equals(finding.code()) ? "same code and place, but not the rest" : near;
    }

    private static String nearnessTo(Finding finding, String pointer) {
        return finding.pointer().equals(pointer) ? SAME_PLACE : SAME_CODE;
    }

    static String nearness(Finding finding, String code, String pointer) {
        if (finding.code().equals(code)) {
            return finding.pointer().equals(pointer) ? "same code, same place" : SAME_CODE;
        }
        return finding.pointer().equals(pointer) ? SAME_PLACE : "";
    }

    private static String spans(Finding finding) {
        return finding.spans().isEmpty()
                ? "no span"
                : "the spans "
                        + finding.spans().stream()
                                .limit(MAX_VALUES)
                                .map(span -> span.start() + " to " + span.end())
                                .collect(Collectors.joining(", "));
    }

    private static String arguments(Finding finding) {
        return finding.arguments().isEmpty()
                ? "no arguments"
                : finding.arguments().entrySet().stream()
                        .limit(MAX_VALUES)
                        .map(argument -> Shown.plain(argument.getKey()) + " = " + Shown.quoted(argument.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private static String implied(Finding finding) {
        return finding.implied().isEmpty()
                ? "nothing"
                : finding.withAllImplied()
                        .skip(1)
                        .limit(MAX_VALUES)
                        .map(implied -> FindingLines.shownCode(implied.code()))
                        .collect(Collectors.joining(", "));
    }
}
