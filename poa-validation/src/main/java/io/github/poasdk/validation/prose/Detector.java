package io.github.poasdk.validation.prose;

/** Looks for defects in a sentence. Immutable and thread-safe. */
interface Detector {

    /**
     * Reports the defects of a sentence.
     *
     * @param cues the sentence with what was found in it
     * @param document what holds for the whole document
     * @param hits takes the defects
     */
    void check(Cues cues, ProseDocument document, SentenceHits hits);
}
