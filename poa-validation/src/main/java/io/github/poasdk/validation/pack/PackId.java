package io.github.poasdk.validation.pack;

import java.time.YearMonth;
import java.util.Objects;

/**
 * Which pack it is.
 *
 * @param coordinates whose pack it is and what it is called, such as {@code io.github.poasdk:amazon}
 * @param version its version
 * @param verifiedOn the month in which its sources were last read
 */
public record PackId(String coordinates, String version, YearMonth verifiedOn) {

    /**
     * Checks that nothing is null.
     *
     * @param coordinates whose pack it is and what it is called
     * @param version its version
     * @param verifiedOn the month in which its sources were last read
     */
    public PackId {
        Objects.requireNonNull(coordinates, "coordinates must not be null");
        Objects.requireNonNull(version, "version must not be null");
        Objects.requireNonNull(verifiedOn, "verifiedOn must not be null");
    }

    /**
     * Coordinates and version, such as {@code io.github.poasdk:amazon:2026.11}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return coordinates + ":" + version;
    }
}
