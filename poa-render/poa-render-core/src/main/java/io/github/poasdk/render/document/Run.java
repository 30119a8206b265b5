package io.github.poasdk.render.document;

/** A run of text that stands for itself: words of the plan, a value of the plan in the document's words, or words of the SDK. */
public sealed interface Run extends Inline permits Text, Value, Label {

    /**
     * The words.
     *
     * @return the content, as it is to be read: no markup and nothing escaped
     */
    String content();
}
