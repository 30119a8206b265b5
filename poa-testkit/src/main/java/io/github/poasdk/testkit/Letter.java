package io.github.poasdk.testkit;

import java.util.Objects;

/**
 * A letter as a seller would send it. Immutable.
 *
 * @param name its name, such as {@code strong-01}
 * @param strength how good it is
 * @param language the language that it is written in, as a BCP 47 tag
 * @param text the letter, in paragraphs with empty lines between them
 */
public record Letter(String name, Strength strength, String language, String text) {

    /** How good a letter is. */
    public enum Strength {
        /** It says what happened, why, and what was done by whom and when; a prose check finds nothing to mend. */
        STRONG,
        /** It pleads, blames, threatens or promises; a prose check finds several defects. */
        WEAK
    }

    /**
     * Checks that nothing is null.
     *
     * @param name its name
     * @param strength how good it is
     * @param language the language that it is written in
     * @param text the letter
     */
    public Letter {
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(strength, "strength must not be null");
        Objects.requireNonNull(language, "language must not be null");
        Objects.requireNonNull(text, "text must not be null");
    }

    /**
     * Its name in the list of tests.
     *
     * @return its name and its language
     */
    @Override
    public String toString() {
        return name + " (" + language + ")";
    }
}
