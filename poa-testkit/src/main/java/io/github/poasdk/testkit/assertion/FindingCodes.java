package io.github.poasdk.testkit.assertion;

import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.finding.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The codes of the rule book, so that a slip in a code is told at once. */
final class FindingCodes {

    private static final String PREFIX = "POA-";
    private static final int MAX_LENGTH = 80;
    private static final int MAX_SLIPS = 4;

    private static final List<String> KNOWN =
            RuleBook.create().rules().stream().map(Rule::code).toList();

    private FindingCodes() {}

    /** Whether the code is one of ours by its form, but no rule has it. */
    static boolean isSlip(String code) {
        return code.startsWith(PREFIX) && !KNOWN.contains(code);
    }

    /** One sentence about a code that no rule has. */
    static String noRule(String code) {
        return "No rule has the code " + FindingLines.shownCode(code)
                + nearest(code).map(known -> "; did you mean " + known + "?").orElse(".");
    }

    private static Optional<String> nearest(String code) {
        return code.length() > MAX_LENGTH
                ? Optional.empty()
                : KNOWN.stream()
                        .min(Comparator.comparingInt(known -> slips(code, known)))
                        .filter(known -> slips(code, known) <= MAX_SLIPS);
    }

    /** How many letters one has to add, take away or change (Levenshtein). */
    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
