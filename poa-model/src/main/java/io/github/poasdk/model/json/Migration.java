package io.github.poasdk.model.json;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Brings a document from one version of the schema to the next. */
@FunctionalInterface
interface Migration {

    /** The members of the next version are all new and none is needed, so there is nothing to change. */
    Migration ONLY_NEW_MEMBERS = document -> List.of();

    /**
     * Changes a document in place.
     *
     * @return what was changed, beside the version
     */
    List<ReadingNote> migrate(ObjectNode document);
}
