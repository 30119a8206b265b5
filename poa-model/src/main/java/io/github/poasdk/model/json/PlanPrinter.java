package io.github.poasdk.model.json;

import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.util.Instantiatable;

/**
 * Two spaces for each level, every element on a line of its own, and a line feed at the end, on every system. Jackson's own
 * printer writes the same in three steps for each line; this one does it in one.
 */
final class PlanPrinter implements PrettyPrinter, Instantiatable<PlanPrinter> {

    private static final SerializableString NAME_END = new SerializedString(" : ");
    private static final SerializableString[] NEW_LINES = lines("");
    private static final SerializableString[] NEXT_LINES = lines(",");

    private int level;

    @Override
    public PlanPrinter createInstance() {
        return new PlanPrinter();
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator generator) {
        generator.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator generator) {
        generator.writeRaw('{');
        level++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) {
        newLine(generator);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator generator) {
        generator.writeRaw(NAME_END);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) {
        nextLine(generator);
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) {
        end(generator, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator generator) {
        generator.writeRaw('[');
        level++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) {
        newLine(generator);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) {
        nextLine(generator);
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int values) {
        end(generator, values, ']');
    }

    private void end(JsonGenerator generator, int content, char bracket) {
        level--;
        if (content == 0) {
            generator.writeRaw(' ');
        } else {
            newLine(generator);
        }
        generator.writeRaw(bracket);
        if (level == 0) {
            generator.writeRaw('\n');
        }
    }

    private void newLine(JsonGenerator generator) {
        generator.writeRaw(level < NEW_LINES.length ? NEW_LINES[level] : line("", level));
    }

    private void nextLine(JsonGenerator generator) {
        generator.writeRaw(level < NEXT_LINES.length ? NEXT_LINES[level] : line(",", level));
    }

    private static SerializableString[] lines(String before) {
        return IntStream.range(0, PlanJson.MAX_DEPTH)
                .mapToObj(level -> line(before, level))
                .toArray(SerializableString[]::new);
    }

    private static SerializableString line(String before, int level) {
        return new SerializedString(before + "\n" + "  ".repeat(level));
    }
}
