package io.github.poasdk.validation.redact;

import io.github.poasdk.validation.finding.TextSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Moves the dates that stand in texts: in numbers, with the names of months, in Chinese and Japanese. Every repetition in the
 * expressions is bounded, so that the time is linear in the length of the text. Immutable.
 */
final class WrittenDates {

    private static final String START = "(?<![\\p{L}\\p{N}-])";
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final String DAY = "([0-9]{1,2})(st|nd|rd|th|er|º|\\.)?";
    private static final String BETWEEN = "(\\s?(?:-|–|—|to|and|until|bis|bis zum|und|au|et|al|e|y|a)\\s?)";
    private static final String YEAR = "((?:19|20)[0-9]{2})";

    private static final Pattern ISO = Pattern.compile(START + YEAR + "([-/])([0-9]{1,2})\\2([0-9]{1,2})(?![0-9])");
    private static final Pattern ISO_MONTH = Pattern.compile(START + YEAR + "-(0[1-9]|1[0-2])(?![\\p{L}\\p{N}-])");
    private static final Pattern NUMBERS =
            Pattern.compile(START + "([0-9]{1,2})([./-])([0-9]{1,2})\\2" + YEAR + "(?![0-9])");
    private static final Pattern DAY_MONTH = Pattern.compile(START + "(?:" + DAY + BETWEEN + ")?" + DAY
            + "(\\s(?:de\\s|of\\s)?)(\\p{L}{3,10})(?:(\\.?,?\\s(?:de\\s|del\\s)?)" + YEAR + ")?" + END);
    private static final Pattern MONTH_DAY = Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L}{3,10})(\\.?\\s)" + DAY
            + "(?:(\\s?[-–—]\\s?)([0-9]{1,2}))?(?:(,?\\s)" + YEAR + ")?" + END);
    private static final Pattern MONTH_YEAR =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L}{3,10})(\\.?,?\\s(?:de\\s|of\\s)?)" + YEAR + END);
    private static final Pattern EAST = Pattern.compile(
            "(?<![0-9])(?:" + YEAR
                    + "(\\s?年\\s?))?([0-9]{1,2})(\\s?月)(?:(\\s?)([0-9]{1,2})(\\s?日)(?:(\\s?(?:から|至|到|[-–—~～〜])\\s?)([0-9]{1,2})(\\s?日))?)?");

    private static final int MIDDLE_OF_MONTH = 15;

    private final int daysBack;
    private final Optional<LocalDate> around;
    private final Months months;
    private final boolean isMonthFirst;

    /** A date in a text and what stands there instead. */
    record Moved(TextSpan span, String text) {}

    /**
     * For a plan.
     *
     * @param daysBack by how many days
     * @param around a day to which a date without a year is near; without it, such dates stay
     * @param language the language of the plan
     * @param isMonthFirst whether 5/3 is in May
     */
    WrittenDates(int daysBack, Optional<LocalDate> around, String language, boolean isMonthFirst) {
        this.daysBack = daysBack;
        this.around = around;
        this.months = Months.of(language);
        this.isMonthFirst = isMonthFirst;
    }

    /** All dates of a text; of two that begin at one place the longer one comes first. */
    List<Moved> in(String text) {
        List<Moved> moved = new ArrayList<>();
        if (text.chars().noneMatch(Character::isDigit)) {
            return moved;
        }
        find(ISO, text, this::iso, moved);
        find(ISO_MONTH, text, this::isoMonth, moved);
        find(NUMBERS, text, this::numbers, moved);
        find(DAY_MONTH, text, this::dayMonth, moved);
        find(MONTH_DAY, text, this::monthDay, moved);
        find(MONTH_YEAR, text, this::monthYear, moved);
        find(EAST, text, this::east, moved);
        moved.sort(Comparator.comparing((Moved each) -> each.span().start())
                .thenComparing(each -> -each.span().end()));
        return moved;
    }

    private static void find(
            Pattern pattern, String text, Function<MatchResult, Optional<String>> mover, List<Moved> moved) {
        pattern.matcher(text)
                .results()
                .forEach(match -> text(match, mover)
                        .ifPresent(made -> moved.add(new Moved(new TextSpan(match.start(), match.end()), made))));
    }

    /** There is no 31 February. */
    private static Optional<String> text(MatchResult match, Function<MatchResult, Optional<String>> mover) {
        try {
            return mover.apply(match);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<String> iso(MatchResult match) {
        LocalDate day = moved(match.group(1), number(match.group(3)), match.group(4));
        return Optional.of(day.getYear()
                + match.group(2)
                + like(match.group(3), day.getMonthValue())
                + match.group(2)
                + like(match.group(4), day.getDayOfMonth()));
    }

    private Optional<String> isoMonth(MatchResult match) {
        LocalDate day = moved(match.group(1), number(match.group(2)), "" + MIDDLE_OF_MONTH);
        return Optional.of(day.getYear() + "-" + like("00", day.getMonthValue()));
    }

    private Optional<String> numbers(MatchResult match) {
        boolean isSlash = match.group(2).equals("/");
        boolean isMonth = number(match.group(3)) > 12 || (isSlash && isMonthFirst && number(match.group(1)) <= 12);
        String month = match.group(isMonth ? 1 : 3);
        String dayOfMonth = match.group(isMonth ? 3 : 1);
        LocalDate day = moved(match.group(4), number(month), dayOfMonth);
        String newMonth = like(month, day.getMonthValue());
        String newDay = like(dayOfMonth, day.getDayOfMonth());
        return Optional.of((isMonth ? newMonth : newDay)
                + match.group(2)
                + (isMonth ? newDay : newMonth)
                + match.group(2)
                + day.getYear());
    }

    private Optional<String> dayMonth(MatchResult match) {
        String name = match.group(7);
        return months.number(name)
                .flatMap(month -> original(match.group(9), month, match.group(4), name)
                        .map(original -> {
                            LocalDate day = Days.back(original, daysBack);
                            String end = day.getDayOfMonth()
                                    + ordinal(match.group(5), day)
                                    + match.group(6)
                                    + months.like(name, day.getMonthValue())
                                    + (match.group(9) == null ? "" : match.group(8) + day.getYear());
                            return match.group(1) == null ? end : firstDay(match, original, day) + end;
                        }));
    }

    /** The first of two days of a month, which may be in another month now. */
    private String firstDay(MatchResult match, LocalDate original, LocalDate last) {
        LocalDate first = Days.back(original.withDayOfMonth(number(match.group(1))), daysBack);
        String month = first.getMonthValue() == last.getMonthValue()
                ? ""
                : match.group(6) + months.like(match.group(7), first.getMonthValue());
        return first.getDayOfMonth() + ordinal(match.group(2), first) + month + match.group(3);
    }

    private Optional<String> monthDay(MatchResult match) {
        String name = match.group(1);
        return months.number(name)
                .flatMap(month -> original(match.group(8), month, match.group(3), name)
                        .map(original -> {
                            LocalDate day = Days.back(original, daysBack);
                            String last = match.group(6) == null
                                    ? ""
                                    : match.group(5)
                                            + lastDay(original.withDayOfMonth(number(match.group(6))), day, name);
                            return months.like(name, day.getMonthValue())
                                    + match.group(2)
                                    + day.getDayOfMonth()
                                    + ordinal(match.group(4), day)
                                    + last
                                    + (match.group(8) == null ? "" : match.group(7) + day.getYear());
                        }));
    }

    private String lastDay(LocalDate original, LocalDate first, String name) {
        LocalDate last = Days.back(original, daysBack);
        String month =
                last.getMonthValue() == first.getMonthValue() ? "" : months.like(name, last.getMonthValue()) + " ";
        return month + last.getDayOfMonth();
    }

    private Optional<String> monthYear(MatchResult match) {
        return months.number(match.group(1)).map(month -> {
            LocalDate day = moved(match.group(3), month, "" + MIDDLE_OF_MONTH);
            return months.like(match.group(1), day.getMonthValue()) + match.group(2) + day.getYear();
        });
    }

    private Optional<String> east(MatchResult match) {
        boolean hasDay = match.group(6) != null;
        if (!hasDay && match.group(1) == null) {
            return Optional.empty();
        }
        String dayOfMonth = hasDay ? match.group(6) : "" + MIDDLE_OF_MONTH;
        return original(match.group(1), number(match.group(3)), dayOfMonth, "").map(original -> {
            LocalDate day = Days.back(original, daysBack);
            String dayText = hasDay ? match.group(5) + like(match.group(6), day.getDayOfMonth()) + match.group(7) : "";
            return (match.group(1) == null ? "" : day.getYear() + match.group(2))
                    + like(match.group(3), day.getMonthValue())
                    + match.group(4)
                    + dayText
                    + (match.group(9) == null ? "" : eastLastDay(match, original, day));
        });
    }

    private String eastLastDay(MatchResult match, LocalDate original, LocalDate first) {
        LocalDate last = Days.back(original.withDayOfMonth(number(match.group(9))), daysBack);
        boolean isSameMonth = last.getMonthValue() == first.getMonthValue();
        return match.group(8)
                + (isSameMonth ? "" : like(match.group(3), last.getMonthValue()) + match.group(4))
                + like(match.group(9), last.getDayOfMonth())
                + match.group(10);
    }

    /** A date; without a year, the one that is nearest. A small word before a number, such as "may", is no month then. */
    private Optional<LocalDate> original(@Nullable String year, int month, String dayOfMonth, String name) {
        if (year != null) {
            return Optional.of(LocalDate.of(number(year), month, number(dayOfMonth)));
        }
        if (name.equals("may") || name.equals("mar") || name.equals("set")) {
            return Optional.empty();
        }
        return around.flatMap(near -> IntStream.rangeClosed(-1, 1)
                .mapToObj(i -> LocalDate.of(near.getYear() + i, month, number(dayOfMonth)))
                .min(Comparator.comparing(day -> Math.abs(ChronoUnit.DAYS.between(near, day)))));
    }

    private LocalDate moved(String year, int month, String dayOfMonth) {
        return Days.back(LocalDate.of(number(year), month, number(dayOfMonth)), daysBack);
    }

    private static String ordinal(@Nullable String written, LocalDate day) {
        if (written == null || written.equals(".") || written.equals("º")) {
            return written == null ? "" : written;
        }
        int number = day.getDayOfMonth();
        if (written.equals("er")) {
            return number == 1 ? "er" : "";
        }
        boolean isTeen = number > 10 && number < 14;
        return isTeen
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    /** With a leading zero if the other has two digits. */
    private static String like(String written, int number) {
        return written.length() == 2 && number < 10 ? "0" + number : String.valueOf(number);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
