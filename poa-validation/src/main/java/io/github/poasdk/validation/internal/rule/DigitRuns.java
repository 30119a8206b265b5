package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.validation.finding.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds runs of digits with single signs between them, such as telephone and card numbers. */
public final class DigitRuns {

    /** What can stand within a number. */
    private static final String SEPARATORS = " -./()\u00a0\u202f";

    private static final int CARD_GROUP = 4;

    private DigitRuns() {}

    /**
     * A run of digits.
     *
     * @param text the run as it is written
     * @param digits its digits
     * @param groups the digits between separators
     * @param span where it stands
     */
    public record Run(String text, String digits, List<String> groups, TextSpan span) {

        /** Begins as telephone numbers do, or has the form of North America, and has groups of more than one digit. */
        public boolean isPhone(int fewest, int most) {
            boolean isInternational = text.startsWith("+");
            boolean isNational = (text.startsWith("0") || text.startsWith("(")) && groups.size() > 1;
            boolean isAmerican = groups.size() == 3
                    && groups.get(0).length() == 3
                    && groups.get(1).length() == 3
                    && groups.get(2).length() == 4;
            return digits.length() >= fewest
                    && digits.length() <= most
                    && groups.stream().allMatch(group -> group.length() > 1 || isInternational)
                    && (isInternational || isAmerican || (isNational && !isIsoDate()));
        }

        /** Two zeros lead abroad, and into no year. */
        private boolean isIsoDate() {
            return groups.get(0).length() == 4
                    && groups.size() > 2
                    && groups.get(1).length() == 2
                    && !text.startsWith("00");
        }

        /** Has the first digit of a card, groups of four or none, and the right check digit (Luhn). */
        public boolean isCard(int fewest, int most) {
            boolean isGrouped = groups.size() == 1
                    || groups.stream().limit(groups.size() - 1L).allMatch(group -> group.length() == CARD_GROUP);
            return digits.length() >= fewest
                    && digits.length() <= most
                    && "23456".indexOf(digits.charAt(0)) >= 0
                    && isGrouped
                    && !text.startsWith("+")
                    && hasCheckDigit();
        }

        private boolean hasCheckDigit() {
            int sum = 0;
            for (int i = 0; i < digits.length(); i++) {
                int digit = digits.charAt(digits.length() - 1 - i) - '0';
                int weighed = i % 2 == 0 ? digit : digit * 2;
                sum += weighed > 9 ? weighed - 9 : weighed;
            }
            return sum % 10 == 0;
        }

        boolean isOneOf(Set<String> others) {
            return others.contains(digits);
        }
    }

    /** The digits of a text. */
    static String digits(String text) {
        return text.chars()
                .filter(DigitRuns::isDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** The runs in a text. A letter before or behind makes it an id. */
    public static List<Run> in(String text) {
        int first = 0;
        while (first < text.length() && !isDigit(text.charAt(first))) {
            first++;
        }
        return first == text.length() ? List.of() : in(text, Math.max(0, first - 1));
    }

    /** The runs behind a place, before which there is no digit. */
    private static List<Run> in(String text, int from) {
        List<Run> runs = new ArrayList<>(4);
        for (int i = from; i < text.length(); i++) {
            if (isStart(text, i)) {
                int end = end(text, i);
                boolean isFree = (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
                        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
                if (isFree) {
                    runs.add(run(text, i, end));
                }
                i = Math.max(i, end - 1);
            }
        }
        return runs;
    }

    private static boolean isStart(String text, int at) {
        char character = text.charAt(at);
        boolean isSign = character == '+' || character == '(';
        return isDigit(character) || (isSign && at + 1 < text.length() && isDigit(text.charAt(at + 1)));
    }

    /** Behind the last digit: at most two signs stand between two digits. */
    private static int end(String text, int start) {
        int end = start + 1;
        int at = end;
        int signs = 0;
        while (at < text.length()
                && (isDigit(text.charAt(at)) || (SEPARATORS.indexOf(text.charAt(at)) >= 0 && signs < 2))) {
            signs = isDigit(text.charAt(at)) ? 0 : signs + 1;
            at++;
            end = signs == 0 ? at : end;
        }
        return end;
    }

    private static Run run(String text, int start, int end) {
        String written = text.substring(start, end);
        List<String> groups = new ArrayList<>(4);
        int group = -1;
        for (int i = 0; i <= written.length(); i++) {
            boolean isDigit = i < written.length() && isDigit(written.charAt(i));
            if (isDigit && group < 0) {
                group = i;
            } else if (!isDigit && group >= 0) {
                groups.add(written.substring(group, i));
                group = -1;
            }
        }
        return new Run(written, String.join("", groups), groups, new TextSpan(start, end));
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
