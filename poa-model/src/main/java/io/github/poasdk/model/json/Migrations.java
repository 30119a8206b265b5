package io.github.poasdk.model.json;

import io.github.poasdk.model.json.ReadingNote.Kind;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * All steps from the first version of the schema to the one of this release, in their order. A step is never changed once
 * it was released.
 */
final class Migrations {

    static final int FIRST_VERSION = 1;

    private final List<Migration> steps;

    /** A chain whose first step begins at the first version. */
    Migrations(List<Migration> steps) {
        this.steps = List.copyOf(steps);
    }

    static Migrations standard() {
        return new Migrations(List.of(Migration.ONLY_NEW_MEMBERS));
    }

    boolean reaches(int version) {
        return version >= FIRST_VERSION && version < FIRST_VERSION + steps.size();
    }

    /** Brings a document of a version that the chain reaches to the last one. */
    List<ReadingNote> migrate(ObjectNode document, int version) {
        List<ReadingNote> notes = new ArrayList<>();
        for (int from = version; reaches(from); from++) {
            int to = from + 1;
            notes.add(new ReadingNote(
                    Kind.MIGRATED, "", "the plan was brought from schema version " + from + " to version " + to));
            notes.addAll(steps.get(from - FIRST_VERSION).migrate(document));
            document.put(SchemaVersion.MEMBER, to);
        }
        return List.copyOf(notes);
    }

    int lastVersion() {
        return FIRST_VERSION + steps.size();
    }
}
