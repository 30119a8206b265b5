package io.github.poasdk.validation.finding;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule is taken from.
 *
 * @param key the short name of the source, such as {@code R10}
 * @param title what it is
 * @param link where it can be read, if it can
 * @param verifiedOn the month in which it was last read, for a source that may change
 */
public record RuleSource(String key, String title, Optional<String> link, Optional<YearMonth> verifiedOn) {

    /**
     * Checks that nothing is null.
     *
     * @param key the short name of the source
     * @param title what it is
     * @param link where it can be read
     * @param verifiedOn the month in which it was last read
     */
    public RuleSource {
        Objects.requireNonNull(key, "key must not be null");
        Objects.requireNonNull(title, "title must not be null");
        Objects.requireNonNull(link, "link must not be null");
        Objects.requireNonNull(verifiedOn, "verifiedOn must not be null");
    }
}
