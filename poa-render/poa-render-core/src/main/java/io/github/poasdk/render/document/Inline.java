package io.github.poasdk.render.document;

/** A run of text: either words of the plan or words of the SDK. */
public sealed interface Inline permits Text, Label {

    /**
     * The words.
     *
     * @return the content, as it is to be read: no markup and nothing escaped
     */
    String content();
}
