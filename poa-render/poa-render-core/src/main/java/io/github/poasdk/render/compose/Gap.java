package io.github.poasdk.render.compose;

import java.util.Objects;

/**
 * Something that a draft still lacks, to be shown as a mark where it belongs. Gaps are found by the rules, never by the
 * composer:
 *
 * <pre>{@code
 * List<Gap> gaps = report.gaps().stream()
 *         .map(finding -> new Gap(finding.pointer(), finding.message(locale)))
 *         .toList();
 * }</pre>
 *
 * @param pointer the value that is absent, or the element that lacks something, as a JSON pointer (RFC 6901)
 * @param text what is missing, in the language of the document
 */
public record Gap(String pointer, String text) {

    /**
     * Checks that nothing is null.
     *
     * @param pointer the value that is absent, or the element that lacks something
     * @param text what is missing
     */
    public Gap {
        Objects.requireNonNull(pointer, "pointer must not be null");
        Objects.requireNonNull(text, "text must not be null");
    }
}
