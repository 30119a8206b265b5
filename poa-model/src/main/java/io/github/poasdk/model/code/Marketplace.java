package io.github.poasdk.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A marketplace, by the id that the Selling Partner API uses. The constants are the marketplaces that the built-in
 * catalogue knows; {@link Marketplaces} has their data.
 *
 * @param code the code as it is written in JSON
 */
public record Marketplace(@JsonValue String code) implements OpenCode {

    /** United States. */
    public static final Marketplace US = of("ATVPDKIKX0DER");

    /** Canada. */
    public static final Marketplace CA = of("A2EUQ1WTGCTBG2");

    /** Mexico. */
    public static final Marketplace MX = of("A1AM78C64UM0Y8");

    /** Brazil. */
    public static final Marketplace BR = of("A2Q3Y263D00KWC");

    /** Ireland. */
    public static final Marketplace IE = of("A28R8C7NBKEWEA");

    /** Spain. */
    public static final Marketplace ES = of("A1RKKUPIHCS9HS");

    /** United Kingdom. */
    public static final Marketplace UK = of("A1F83G8C2ARO7P");

    /** France. */
    public static final Marketplace FR = of("A13V1IB3VIYZZH");

    /** Belgium. */
    public static final Marketplace BE = of("AMEN7PMS3EDWL");

    /** Netherlands. */
    public static final Marketplace NL = of("A1805IZSGTT6HS");

    /** Germany. */
    public static final Marketplace DE = of("A1PA6795UKMFR9");

    /** Italy. */
    public static final Marketplace IT = of("APJ6JRA9NG5V4");

    /** Sweden. */
    public static final Marketplace SE = of("A2NODRKZP88ZB9");

    /** South Africa. */
    public static final Marketplace ZA = of("AE08WJ6YKNBMC");

    /** Poland. */
    public static final Marketplace PL = of("A1C3SOZRARQ6R3");

    /** Egypt. */
    public static final Marketplace EG = of("ARBP9OOSHTCHU");

    /** Turkey. */
    public static final Marketplace TR = of("A33AVAJ2PDY3EV");

    /** Saudi Arabia. */
    public static final Marketplace SA = of("A17E79C6D8DWNP");

    /** United Arab Emirates. */
    public static final Marketplace AE = of("A2VIGQ35RCS4UG");

    /** India. */
    public static final Marketplace IN = of("A21TJRUUN4KGV");

    /** Singapore. */
    public static final Marketplace SG = of("A19VAU5U5O7RUS");

    /** Australia. */
    public static final Marketplace AU = of("A39IBJ37TRP1C6");

    /** Japan. */
    public static final Marketplace JP = of("A1VC38T7YXB528");

    /**
     * Checks the code.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed
     */
    public Marketplace {
        OpenCode.requireWellFormed(code);
    }

    /**
     * The value for a code.
     *
     * @param code the code as it is written in JSON
     * @return the value, also for a code that no catalogue knows
     * @throws IllegalArgumentException if the code is not well formed
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Marketplace of(String code) {
        return new Marketplace(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
