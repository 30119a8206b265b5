package io.github.poasdk.testkit.assertion;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.ValidationReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Accepts the findings that a set of plans has today, fails on new ones, and only ever shrinks: for tools whose plans are
 * not clean yet and are not to become worse. Immutable and thread-safe, but a file is for one test.
 *
 * <pre>{@code
 * FindingsBaseline baseline = FindingsBaseline.in(Path.of("src/test/resources/findings.txt"));
 * Map<String, PlanOfAction> plans = Map.of("late-shipment", plan, "trademark", other);
 * baseline.check(plans, ValidationOptions.submission().asOf(LocalDate.of(2026, 3, 11)));
 * }</pre>
 *
 * <p>The file is text, sorted, and made to be read in a review: a line for each finding, with the name of the plan, the code
 * and the place, and with no text of the plan. It is written by a run with {@code -Dpoa.baseline.update=true} and by
 * no other, whole or not at all. Such a run makes it if it is not there; if it is, it takes out what is no longer found
 * and adds nothing. To accept a new finding on purpose, add its line, or delete the file and have it made again.
 *
 * <p>Findings that are folded under others count. A finding is the same if plan, code and place are; in a list whose
 * elements have moved, it is a new one.
 */
public final class FindingsBaseline {

    /** The system property that lets a run write the file. */
    public static final String UPDATE_PROPERTY = "poa.baseline.update";

    private static final int MAX_LISTED = 30;

    private final Path file;

    private FindingsBaseline(Path file) {
        this.file = file;
    }

    /**
     * A baseline in a file of the source tree.
     *
     * @param file the file, in UTF-8; it need not be there yet
     * @return the baseline
     */
    public static FindingsBaseline in(Path file) {
        return new FindingsBaseline(Objects.requireNonNull(file, "file must not be null"));
    }

    /**
     * What a check against a baseline has found, when nothing is new.
     *
     * @param accepted what is accepted and found, sorted
     * @param gone what was accepted and is no longer found, sorted: taken out of the file by a run that may write it, else
     *     still there. Assert that it is empty for a baseline that is never stale.
     */
    public record Outcome(List<AcceptedFinding> accepted, List<AcceptedFinding> gone) {

        /**
         * Copies the lists.
         *
         * @param accepted what is accepted and found
         * @param gone what was accepted and is no longer found
         */
        public Outcome {
            accepted = List.copyOf(accepted);
            gone = List.copyOf(gone);
        }
    }

    /**
     * Validates plans and compares what is found with the file.
     *
     * @param plans the plans by name
     * @param options how to validate; with a day, or findings come and go with the calendar
     * @return what is accepted and what is gone
     * @throws AssertionError if something is found that is not accepted, or the file is not there and may not be written
     * @throws IllegalStateException if the file has a line that is none of its own
     * @throws java.io.UncheckedIOException if the file can't be read or written
     */
    public Outcome check(Map<String, PlanOfAction> plans, ValidationOptions options) {
        ValidationOptions all = options.maxFindingsPerCode(Integer.MAX_VALUE);
        Map<String, ValidationReport> reports = new TreeMap<>();
        plans.forEach((name, plan) -> reports.put(name, PlanValidator.create().validate(plan, all)));
        return check(reports);
    }

    /**
     * Compares the findings of reports with the file.
     *
     * @param reports the reports by the names of their plans
     * @return what is accepted and what is gone
     * @throws IllegalArgumentException if a name is blank or begins with {@code #}, or a report leaves out findings since
     *     its options limit their number
     * @throws AssertionError if something is found that is not accepted, or the file is not there and may not be written
     * @throws IllegalStateException if the file has a line that is none of its own
     * @throws java.io.UncheckedIOException if the file can't be read or written
     */
    public Outcome check(Map<String, ValidationReport> reports) {
        SortedMap<AcceptedFinding, Integer> found = found(reports);
        boolean mayWrite = Boolean.getBoolean(UPDATE_PROPERTY);
        if (!Files.exists(file)) {
            if (!mayWrite) {
                throw new AssertionError("There is no baseline at " + file + ". Make it by a run with -D"
                        + UPDATE_PROPERTY + "=true, read it, and check it in.");
            }
            BaselineFile.write(file, found);
            return new Outcome(List.copyOf(found.keySet()), List.of());
        }
        SortedMap<AcceptedFinding, Integer> accepted = BaselineFile.read(file);
        SortedMap<AcceptedFinding, Integer> fresh = minus(found, accepted);
        SortedMap<AcceptedFinding, Integer> gone = minus(accepted, found);
        SortedMap<AcceptedFinding, Integer> kept = minus(accepted, gone);
        if (mayWrite && !gone.isEmpty()) {
            BaselineFile.write(file, kept);
        }
        if (!fresh.isEmpty()) {
            throw new AssertionError(message(fresh, gone, mayWrite));
        }
        return new Outcome(List.copyOf(kept.keySet()), List.copyOf(gone.keySet()));
    }

    private static SortedMap<AcceptedFinding, Integer> found(Map<String, ValidationReport> reports) {
        SortedMap<AcceptedFinding, Integer> found = new TreeMap<>();
        reports.forEach((name, report) -> {
            if (name.isBlank() || name.startsWith("#")) {
                throw new IllegalArgumentException("not a name of a plan: " + Shown.quoted(name));
            }
            if (!report.omitted().isEmpty()) {
                throw new IllegalArgumentException("the report of " + Shown.plain(name)
                        + " leaves out findings; validate with a larger maxFindingsPerCode");
            }
            report.allFindings()
                    .forEach(finding ->
                            found.merge(new AcceptedFinding(name, finding.code(), finding.pointer()), 1, Integer::sum));
        });
        return found;
    }

    /** What the first has more than the second, and how many more. */
    private static SortedMap<AcceptedFinding, Integer> minus(
            SortedMap<AcceptedFinding, Integer> from, SortedMap<AcceptedFinding, Integer> what) {
        SortedMap<AcceptedFinding, Integer> left = new TreeMap<>();
        from.forEach((finding, times) -> {
            int more = times - what.getOrDefault(finding, 0);
            if (more > 0) {
                left.put(finding, more);
            }
        });
        return left;
    }

    private String message(
            SortedMap<AcceptedFinding, Integer> fresh, SortedMap<AcceptedFinding, Integer> gone, boolean isWritten) {
        List<String> lines = new ArrayList<>();
        lines.add("Found, but not accepted by " + file + ":");
        lines.addAll(listed(fresh));
        if (!gone.isEmpty()) {
            lines.add(
                    isWritten
                            ? "No longer found, and taken out of it:"
                            : "No longer found, and still in it; perhaps one has moved:");
            lines.addAll(listed(gone));
        }
        lines.add("Mend what is new, or add its lines to the file and say why in the commit.");
        return String.join("\n", lines);
    }

    private static List<String> listed(SortedMap<AcceptedFinding, Integer> findings) {
        List<String> lines = new ArrayList<>();
        findings.forEach((finding, times) -> {
            if (lines.size() < MAX_LISTED) {
                lines.add("  " + BaselineFile.line(finding, times));
            }
        });
        if (findings.size() > MAX_LISTED) {
            lines.add("  and " + (findings.size() - MAX_LISTED) + " more");
        }
        return lines;
    }
}
