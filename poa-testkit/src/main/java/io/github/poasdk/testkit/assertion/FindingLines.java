package io.github.poasdk.testkit.assertion;

import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** What a report has to say, as the lower part of a message: a line for each finding, the nearest ones marked. */
final class FindingLines {

    /** How many findings a message lists, those that are marked first of all. */
    private static final int MAX_LINES = 30;

    private static final int MAX_MARKED = 20;
    private static final int MAX_POINTER = 120;

    private FindingLines() {}

    /** All that the report has, without marks. */
    static String of(ValidationReport report) {
        return of(report, finding -> "");
    }

    /**
     * All that the report has.
     *
     * @param nearness why a finding is near to what was looked for; empty if it is not
     */
    static String of(ValidationReport report, Function<Finding, String> nearness) {
        List<String> lines = new ArrayList<>();
        List<Finding> all = report.allFindings().toList();
        if (all.isEmpty()) {
            lines.add("The report has no findings.");
        } else {
            lines.add("The report has " + count(all.size(), "finding") + ":");
            lines.addAll(lines(all, nearness));
        }
        if (!report.accepted().isEmpty()) {
            lines.add("Accepted, and so not counted:");
            lines.addAll(lines(report.accepted(), nearness));
        }
        report.omitted()
                .forEach((code, number) -> lines.add(number + " more of " + shownCode(code) + " are left out, since the"
                        + " options limit their number."));
        return String.join("\n", lines);
    }

    /** Findings one by one, without a line above them. */
    static List<String> lines(List<Finding> findings) {
        return lines(findings, finding -> "");
    }

    private static List<String> lines(List<Finding> findings, Function<Finding, String> nearness) {
        List<String> lines = new ArrayList<>();
        long near = findings.stream()
                .filter(finding -> !nearness.apply(finding).isEmpty())
                .count();
        long mostPlain = MAX_LINES - Math.min(MAX_MARKED, Math.max(near, MAX_LINES - MAX_MARKED));
        int left = 0;
        int plain = 0;
        int marked = 0;
        for (Finding finding : findings) {
            String why = nearness.apply(finding);
            boolean isShown = why.isEmpty() ? plain++ < mostPlain : marked++ < MAX_MARKED;
            if (isShown) {
                lines.add(why.isEmpty() ? "  " + line(finding) : "> " + line(finding) + "  <-- " + why);
            } else {
                left++;
            }
        }
        if (left > 0) {
            lines.add("  and " + left + " more");
        }
        return lines;
    }

    private static String line(Finding finding) {
        return finding.severity() + " " + shownCode(finding.code()) + " at " + place(finding.pointer()) + ": "
                + Shown.plain(sentence(finding));
    }

    /** A finding of an application's own rule has no sentence of ours. */
    private static String sentence(Finding finding) {
        try {
            return finding.message(Locale.ENGLISH);
        } catch (RuntimeException e) {
            return "(no message: "
                    + Objects.toString(e.getMessage(), e.getClass().getName()) + ")";
        }
    }

    static String shownCode(String code) {
        return Shown.plain(code, MAX_POINTER);
    }

    /** A place as messages name it. */
    static String place(String pointer) {
        return pointer.isEmpty() ? "the whole plan" : Shown.plain(pointer, MAX_POINTER);
    }

    static String count(int number, String noun) {
        return number == 1 ? "1 " + noun : number + " " + noun + "s";
    }
}
