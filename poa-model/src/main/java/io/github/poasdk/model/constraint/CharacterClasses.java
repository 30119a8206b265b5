package io.github.poasdk.model.constraint;

/** The inside of character classes, written so that Java and ECMA-262 (with its flag {@code u}) mean the same by it. */
final class CharacterClasses {

    /** Among them the separators of lines and the controls that turn the direction of what stands around them. */
    private static final String CONTROLS_BEYOND_ASCII = "\\x7F-\\x9F\\u2028-\\u202E\\uD800-\\uDFFF";

    /**
     * Control characters, and surrogates that are not one of a pair. Marks and isolates of text from right to left are
     * none: they end with the text that they stand in.
     */
    static final String CONTROLS = "\\x00-\\x1F" + CONTROLS_BEYOND_ASCII;

    /** The same and the space. */
    static final String CONTROLS_AND_SPACE = "\\x00-\\x20" + CONTROLS_BEYOND_ASCII;

    /** The same as the first without tabs and line breaks. */
    static final String CONTROLS_BUT_LINES = "\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F" + CONTROLS_BEYOND_ASCII;

    private CharacterClasses() {}
}
