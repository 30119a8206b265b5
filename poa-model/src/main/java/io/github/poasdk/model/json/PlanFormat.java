package io.github.poasdk.model.json;

/** A form of text in which a plan can be written. */
public enum PlanFormat {
    /** JSON (RFC 8259). */
    JSON,
    /**
     * YAML 1.2, for files that people edit. It needs the artifact {@code tools.jackson.dataformat:jackson-dataformat-yaml}
     * beside this library; an application that is a named module requires {@code tools.jackson.dataformat.yaml} itself. A
     * number or a truth value in the place of a text is that text, letter by letter; aliases and documents with more than
     * one plan are refused, and a line may have {@value #MAX_YAML_LINE} UTF-16 units.
     */
    YAML;

    /** The greatest length of a line of YAML, in UTF-16 units. */
    static final int MAX_YAML_LINE = 200_000;
}
