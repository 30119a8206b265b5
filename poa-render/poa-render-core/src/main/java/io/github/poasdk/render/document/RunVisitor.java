package io.github.poasdk.render.document;

/** Takes the runs of a document, one after the other. */
@FunctionalInterface
public interface RunVisitor {

    /**
     * Takes a run.
     *
     * @param run the run
     */
    void visit(Run run);
}
