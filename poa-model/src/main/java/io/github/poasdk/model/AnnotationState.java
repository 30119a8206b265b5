package io.github.poasdk.model;

/** Whether something was marked or written on a document. */
public enum AnnotationState {
    /** Nothing was added. */
    NONE,
    /** Places were highlighted or circled. */
    HIGHLIGHT_ONLY,
    /** Text was added or changed. */
    TEXT_ADDED
}
