package io.github.poasdk.validation.redact;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Moves days into the past. */
final class Days {

    private static final int WEEK = 7;
    private static final int FEWEST_WEEKS = 53;
    private static final int MOST_WEEKS = 156;

    private Days() {}

    /** By how many days a seed moves: whole weeks, of one to three years. */
    static int of(Seed seed) {
        return WEEK * (FEWEST_WEEKS + seed.draws("DAYS", "", 0).below(MOST_WEEKS - FEWEST_WEEKS + 1));
    }

    /** Before the first day that there is lies no other. */
    static LocalDate back(LocalDate day, int days) {
        try {
            return day.minusDays(days);
        } catch (DateTimeException e) {
            return LocalDate.MIN;
        }
    }
}
