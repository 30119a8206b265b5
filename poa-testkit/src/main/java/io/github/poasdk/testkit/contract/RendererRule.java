package io.github.poasdk.testkit.contract;

import java.util.Locale;

/** The rules of {@link RendererContractTest}; the test of a rule has its name. */
enum RendererRule {
    EVERY_KIND("Each kind of block and each kind of inline shows its words."),
    ORDER("Words stand in the order of the document."),
    TOLD_APART("A kind of block or inline looks different from plain paragraphs and words."),
    FACTS("A letter shows every fact of a complete plan."),
    LABELS("Labels stand in the language of the document."),
    ESCAPING("Text is shown as it is in every position, whatever it says."),
    WARNINGS("Each text of which characters were replaced has a warning."),
    SAME_BYTES("The same document gives the same bytes, again and in any locale and zone."),
    THREADS("Several threads can write with one renderer."),
    STREAM_OPEN("The stream is flushed and not closed."),
    STREAM_FAILS("The exception of a failing stream reaches the caller."),
    STREAM_BYTEWISE("A stream that takes one byte at a time gets the same bytes."),
    SPARSE("Drafts, sparse plans and empty blocks are written."),
    MANY_ITEMS("Ten thousand items and rows are all written, in time."),
    GAP_MARKS("The marks of gaps can be seen."),
    RIGHT_TO_LEFT("Text from right to left stands in logical order."),
    SOURCE_MAP("The source map covers the output, and leads from each character of the plan to the output and back."),
    REVIEW_NOTES("Each remark of a reviewer is shown.");

    private final String sentence;

    RendererRule(String sentence) {
        this.sentence = sentence;
    }

    /** Such as {@code RENDERER-ORDER}. */
    String id() {
        return "RENDERER-" + name().replace('_', '-');
    }

    String sentence() {
        return sentence;
    }

    /** The name of its test. */
    String method() {
        return name().toLowerCase(Locale.ROOT);
    }

    AssertionError broken(String place, String what) {
        return new AssertionError(id() + ": " + sentence + "\n  at " + place + "\n  " + what);
    }

    AssertionError broken(String place, Throwable thrown) {
        AssertionError error = broken(place, "threw " + thrown);
        error.initCause(thrown);
        return error;
    }
}
