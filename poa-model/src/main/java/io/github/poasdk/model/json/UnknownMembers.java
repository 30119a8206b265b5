package io.github.poasdk.model.json;

import io.github.poasdk.model.json.ReadingNote.Kind;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Leaves out members that the model does not have, and reports them. */
final class UnknownMembers extends DeserializationProblemHandler {

    private final Consumer<? super ReadingNote> notes;

    UnknownMembers(Consumer<? super ReadingNote> notes) {
        this.notes = notes;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            @Nullable ValueDeserializer<?> reader,
            Object part,
            String name) {
        Collection<?> known = reader == null ? null : reader.getKnownPropertyNames();
        notes.accept(
                new ReadingNote(Kind.UNKNOWN_MEMBER, ParserPlace.ofValue(parser), Wording.unknownMember(name, known)));
        parser.skipChildren();
        return true;
    }
}
