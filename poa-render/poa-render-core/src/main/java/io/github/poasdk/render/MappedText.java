package io.github.poasdk.render;

import io.github.poasdk.render.document.Label;
import io.github.poasdk.render.document.Run;
import io.github.poasdk.render.document.Text;
import io.github.poasdk.render.document.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The output of a renderer whose format is text. It remembers for each piece where it is from, if somebody asked for that.
 * For one document and one thread.
 *
 * <pre>{@code
 * MappedText out = new MappedText(options.sourceMap());
 * out.sign("**").run(text, 0, 3).runAs(text, 3, 4, "\\*").sign("**");
 * }</pre>
 */
public final class MappedText {

    /** The numbers of a piece: where it ends in the output, its run, and where it begins and ends in the run. */
    private static final int NUMBERS = 4;

    /** The number of characters that are encoded at once. */
    private static final int CHUNK = 8192;

    private static final Label SIGN = new Label(TextOrigin.Label.MARKUP, "");

    private final StringBuilder text;
    private final boolean mapped;
    private final List<Run> runs = new ArrayList<>();
    private int[] pieces = {};
    private int size;

    /**
     * An empty output.
     *
     * @param mapped whether {@link #sourceMap} will be asked for
     */
    public MappedText(boolean mapped) {
        this.mapped = mapped;
        this.text = new StringBuilder(1024);
    }

    /**
     * Adds signs of the format.
     *
     * @param signs the signs
     * @return this output
     */
    public MappedText sign(String signs) {
        text.append(signs);
        if (mapped) {
            piece(SIGN, 0, 0);
        }
        return this;
    }

    /**
     * Adds a sign of the format.
     *
     * @param sign the sign
     * @return this output
     */
    public MappedText sign(char sign) {
        text.append(sign);
        if (mapped) {
            piece(SIGN, 0, 0);
        }
        return this;
    }

    /**
     * Adds a part of a run as it is.
     *
     * @param run the run
     * @param start where the part begins in the content of the run
     * @param end where it ends, exclusively
     * @return this output
     */
    public MappedText run(Run run, int start, int end) {
        text.append(run.content(), start, end);
        if (mapped && start < end) {
            piece(run, start, end);
        }
        return this;
    }

    /**
     * Adds a part of a run in other characters, such as an escaped sign.
     *
     * @param run the run
     * @param start where the part begins in the content of the run
     * @param end where it ends, exclusively
     * @param written what to write instead
     * @return this output
     */
    public MappedText runAs(Run run, int start, int end, String written) {
        text.append(written);
        if (mapped && !written.isEmpty()) {
            piece(run, start, end);
        }
        return this;
    }

    /**
     * The number of characters so far.
     *
     * @return the length in UTF-16 units
     */
    public int length() {
        return text.length();
    }

    /**
     * A character of the output.
     *
     * @param index its place
     * @return the UTF-16 unit there
     */
    public char charAt(int index) {
        return text.charAt(index);
    }

    /**
     * The output so far.
     *
     * @return the characters
     */
    public String text() {
        return text.toString();
    }

    /**
     * Writes the output so far as UTF-8, piece by piece, and flushes.
     *
     * @param out where to write; it is not closed
     * @throws IOException if the stream can't be written
     */
    public void writeTo(OutputStream out) throws IOException {
        CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
        char[] characters = new char[Math.min(CHUNK, text.length())];
        ByteBuffer bytes = ByteBuffer.allocate(characters.length * 3 + 8);
        int end;
        for (int start = 0; start < text.length(); start = end) {
            end = Math.min(start + CHUNK, text.length());
            end -= end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
            text.getChars(start, end, characters, 0);
            encoder.encode(CharBuffer.wrap(characters, 0, end - start), bytes, end == text.length());
            out.write(bytes.array(), 0, bytes.position());
            bytes.clear();
        }
        out.flush();
    }

    /**
     * Where the output is from.
     *
     * @return the map of the output so far
     * @throws IllegalStateException if this output was made without one
     */
    public SourceMap sourceMap() {
        if (!mapped) {
            throw new IllegalStateException("this output was made without a source map");
        }
        List<SourceMap.Segment> segments = new ArrayList<>(size / NUMBERS);
        int start = 0;
        for (int i = 0; i < size; i += NUMBERS) {
            segments.add(new SourceMap.Segment(start, pieces[i], origin(runs.get(pieces[i + 1]), i)));
            start = pieces[i];
        }
        return new SourceMap(segments);
    }

    private TextOrigin origin(Run run, int piece) {
        if (run instanceof Text source) {
            int offset = source.source().offset();
            return new TextOrigin.Plan(
                    source.source().pointer(), offset + pieces[piece + 2], offset + pieces[piece + 3]);
        }
        return run instanceof Value value
                ? TextOrigin.Plan.whole(value.source().pointer())
                : new TextOrigin.Label(((Label) run).key());
    }

    /** Notes the piece that was just added, as a part of the last one if it continues that. */
    private void piece(Run run, int start, int end) {
        int last = size - NUMBERS;
        if (last >= 0 && runs.get(pieces[last + 1]) == run && continues(run, last, start, end)) {
            pieces[last] = text.length();
            pieces[last + 3] = end;
            return;
        }
        if (runs.isEmpty() || runs.get(runs.size() - 1) != run) {
            runs.add(run);
        }
        if (size == pieces.length) {
            pieces = Arrays.copyOf(pieces, Math.max(64 * NUMBERS, size * 2));
        }
        pieces[size] = text.length();
        pieces[size + 1] = runs.size() - 1;
        pieces[size + 2] = start;
        pieces[size + 3] = end;
        size += NUMBERS;
    }

    /** Words of the plan must keep their places, so only characters that are written as they are can be joined. */
    private boolean continues(Run run, int last, int start, int end) {
        if (!(run instanceof Text)) {
            return true;
        }
        int lastStart = last == 0 ? 0 : pieces[last - NUMBERS];
        boolean exact = pieces[last] - lastStart == pieces[last + 3] - pieces[last + 2]
                && text.length() - pieces[last] == end - start;
        return exact && pieces[last + 3] == start;
    }
}
