package io.github.poasdk.testkit.assertion;

import io.github.poasdk.validation.NotEvaluated;
import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.RuleGroup;
import io.github.poasdk.validation.finding.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about the report of a validation. Not thread-safe, and not to be extended.
 *
 * <pre>{@code
 * assertThat(report).hasFinding("POA-CAUSE-NO-CORRECTIVE").at("/rootCauses/0").withSeverity(Severity.ERROR);
 * assertThat(report).hasNoFinding("POA-DATE-IN-FUTURE");
 * assertThat(report).isSubmittable();
 * }</pre>
 *
 * <p>A finding that is folded under another one counts as a finding; one that the caller has accepted does not.
 */
public class ReportAssert extends AbstractPoaAssert<ReportAssert, ValidationReport> {

    /** A rule that was left out for these reasons had nothing to say in any case. */
    private static final Set<NotEvaluated.Reason> NOT_FOR_THIS_PLAN =
            Set.of(NotEvaluated.Reason.RESPONSE_KIND, NotEvaluated.Reason.PACK);

    ReportAssert(@Nullable ValidationReport actual) {
        super(actual, ReportAssert.class);
    }

    /**
     * The whole plan was validated for submission, and no finding is an error. Warnings and hints may be there.
     *
     * @return this
     */
    public final ReportAssert isSubmittable() {
        if (!isThere("report")) {
            return this;
        }
        List<Finding> errors = actual.allFindings()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            fail("Expecting a plan that can be submitted on " + actual.asOf() + ", but it has "
                    + FindingLines.count(errors.size(), "error") + ".\n"
                    + FindingLines.of(actual, finding -> finding.severity() == Severity.ERROR ? "must be mended" : ""));
        } else if (actual.group() != RuleGroup.SUBMISSION) {
            fail("Expecting a plan that can be submitted, but it was validated as a draft only.");
        } else if (!actual.scope().isEmpty()) {
            fail("Expecting a plan that can be submitted, but only " + FindingLines.place(actual.scope())
                    + " was validated.");
        }
        return this;
    }

    /**
     * There is a finding of a rule, at any place.
     *
     * @param code the code of the rule
     * @return assertions about the findings of the rule
     */
    public final FindingAssert hasFinding(String code) {
        if (!isThere("report")) {
            return FindingAssert.ofNothing(this);
        }
        List<Finding> found = actual.allFindings()
                .filter(finding -> finding.code().equals(code))
                .toList();
        if (found.isEmpty()) {
            fail("Expecting a finding\n  " + FindingLines.shownCode(code) + "\n" + whyNone(code)
                    + FindingLines.of(actual, finding -> finding.code().equals(code) ? "same code" : ""));
            return FindingAssert.ofNothing(this);
        }
        return FindingAssert.of(this, actual, found, FindingLines.shownCode(code));
    }

    /**
     * There is a finding of a rule at a place. Unlike {@link #hasFinding(String)} with {@link FindingAssert#at} behind it,
     * a failure also marks what was found at the place by other rules when the rule found nothing at all.
     *
     * @param code the code of the rule
     * @param pointer the place as a JSON pointer; empty for the whole plan
     * @return assertions about the findings of the rule at the place
     */
    public final FindingAssert hasFinding(String code, String pointer) {
        if (!isThere("report")) {
            return FindingAssert.ofNothing(this);
        }
        List<Finding> found = actual.allFindings()
                .filter(finding -> finding.code().equals(code))
                .toList();
        if (found.isEmpty()) {
            fail("Expecting a finding\n  " + FindingLines.shownCode(code) + " at " + FindingLines.place(pointer) + "\n"
                    + whyNone(code)
                    + FindingLines.of(actual, finding -> FindingAssert.nearness(finding, code, pointer)));
            return FindingAssert.ofNothing(this);
        }
        return FindingAssert.of(this, actual, found, FindingLines.shownCode(code))
                .at(pointer);
    }

    /**
     * The rule was checked, and found nothing.
     *
     * <p>A rule that was not checked proves nothing, so this fails for one of a group, a profile, a language or a size that
     * was left out; it passes for one that is for other kinds of response or of which the policy pack says nothing.
     *
     * @param code the code of the rule
     * @return this
     * @throws IllegalArgumentException if the code begins with {@code POA-} and no rule has it, since that would always pass
     */
    public final ReportAssert hasNoFinding(String code) {
        if (FindingCodes.isSlip(code)) {
            throw new IllegalArgumentException(FindingCodes.noRule(code));
        }
        if (!isThere("report")) {
            return this;
        }
        if (actual.allFindings().anyMatch(finding -> finding.code().equals(code))) {
            fail("Expecting no finding\n  " + FindingLines.shownCode(code) + "\n"
                    + FindingLines.of(actual, finding -> finding.code().equals(code) ? "not expected" : ""));
        } else {
            reasonOfNone(code)
                    .filter(reason -> !NOT_FOR_THIS_PLAN.contains(reason))
                    .ifPresent(reason -> fail("Expecting no finding\n  " + FindingLines.shownCode(code)
                            + "\nbut nobody knows: the rule was not checked (" + reason + ")."));
        }
        return this;
    }

    /**
     * There are findings of these rules and of no others. Each code must be there, at one place or at several; what is
     * folded under an expected finding may be named and need not.
     *
     * @param codes the codes of the rules
     * @return this
     */
    public final ReportAssert hasOnlyFindings(String... codes) {
        if (!isThere("report")) {
            return this;
        }
        Set<String> expected = new LinkedHashSet<>(Arrays.asList(codes));
        Set<String> missing = new LinkedHashSet<>(expected);
        actual.allFindings().map(Finding::code).forEach(missing::remove);
        List<Finding> others = actual.findings().stream()
                .filter(finding -> !expected.contains(finding.code()))
                .toList();
        if (missing.isEmpty() && others.isEmpty()) {
            return this;
        }
        List<String> lines = new ArrayList<>();
        lines.add("Expecting only the findings");
        expected.forEach(code -> lines.add("  " + FindingLines.shownCode(code)));
        if (!missing.isEmpty()) {
            lines.add("but these are missing");
            missing.forEach(code -> lines.add("  " + FindingLines.shownCode(code)));
        }
        if (!others.isEmpty()) {
            lines.add((missing.isEmpty() ? "but " : "and ") + FindingLines.count(others.size(), "other") + " found.");
        }
        missing.stream().map(this::whyNone).forEach(why -> why.lines().forEach(lines::add));
        lines.add(FindingLines.of(
                actual,
                finding -> expected.contains(finding.code()) || !others.contains(finding) ? "" : "not expected"));
        fail(String.join("\n", lines));
        return this;
    }

    /**
     * There is no finding at all, not even a hint.
     *
     * @return this
     */
    public final ReportAssert hasNoFindings() {
        if (isThere("report") && !actual.isClean()) {
            fail("Expecting no findings.\n" + FindingLines.of(actual));
        }
        return this;
    }

    private Optional<NotEvaluated.Reason> reasonOfNone(String code) {
        return actual.notEvaluated().stream()
                .filter(not -> not.codes().contains(code))
                .map(NotEvaluated::reason)
                .findFirst();
    }

    /** Why a finding may not be there, as lines of their own; empty if nothing is known. */
    private String whyNone(String code) {
        String slip = FindingCodes.isSlip(code) ? FindingCodes.noRule(code) + "\n" : "";
        return slip
                + reasonOfNone(code)
                        .map(reason ->
                                "The rule " + FindingLines.shownCode(code) + " was not checked (" + reason + ").\n")
                        .orElse("");
    }
}
