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
import java.util.Objects;

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

    /** The number of bytes that are written at once. */
    private static final int CHUNK = 8192;

    private static final Label SIGN = new Label(TextOrigin.Label.MARKUP, "");

    private final boolean mapped;
    private char[] text;
    private int length;
    private final List<Run> runs = new ArrayList<>();
    private int[] pieces = {};
    private int size;

    /**
     * An empty output.
     *
     * @param mapped whether {@link #sourceMap} will be asked for
     */
    public MappedText(boolean mapped) {
        this(mapped, 1024);
    }

    /**
     * An empty output with room for so many characters, which grows if it gets more.
     *
     * @param mapped whether {@link #sourceMap} will be asked for
     * @param room about how many characters there will be
     */
    public MappedText(boolean mapped, int room) {
        this.mapped = mapped;
        this.text = new char[Math.max(16, room)];
    }

    /**
     * Adds signs of the format.
     *
     * @param signs the signs
     * @return this output
     */
    public MappedText sign(String signs) {
        append(signs, 0, signs.length());
        if (mapped) {
            piece(SIGN, 0, 0);
        }
        return this;
    }

    /**
     * Whether this output remembers where it is from.
     *
     * @return what the constructor was told
     */
    public boolean isMapped() {
        return mapped;
    }

    /**
     * Adds characters as signs of the format. An output that is not mapped takes words in this way, too.
     *
     * @param signs the characters
     * @param start where they begin
     * @param end where they end, exclusively
     * @return this output
     */
    public MappedText sign(char[] signs, int start, int end) {
        ensure(end - start);
        System.arraycopy(signs, start, text, length, end - start);
        length += end - start;
        if (mapped && start < end) {
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
        ensure(1);
        text[length++] = sign;
        if (mapped) {
            piece(SIGN, 0, 0);
        }
        return this;
    }

    /**
     * Adds a sign of the format several times.
     *
     * @param sign the sign
     * @param times how often, from 0
     * @return this output
     */
    public MappedText signs(char sign, int times) {
        ensure(times);
        Arrays.fill(text, length, length + times, sign);
        length += times;
        if (mapped && times > 0) {
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
        if (start < end) {
            append(run.content(), start, end);
            if (mapped) {
                piece(run, start, end);
            }
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
        append(written, 0, written.length());
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
        return length;
    }

    /**
     * A character of the output.
     *
     * @param index its place
     * @return the UTF-16 unit there
     */
    public char charAt(int index) {
        return text[Objects.checkIndex(index, length)];
    }

    /**
     * The output so far.
     *
     * @return the characters
     */
    public String text() {
        return new String(text, 0, length);
    }

    /**
     * Writes the output so far as UTF-8, piece by piece, and flushes.
     *
     * @param out where to write; it is not closed
     * @throws IOException if the stream can't be written
     */
    public void writeTo(OutputStream out) throws IOException {
        CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
        CharBuffer characters = CharBuffer.wrap(text, 0, length);
        ByteBuffer bytes = ByteBuffer.allocate(Math.min(CHUNK, length * 3 + 8));
        while (characters.hasRemaining()) {
            encoder.encode(characters, bytes, true);
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

    private void append(String characters, int start, int end) {
        ensure(end - start);
        characters.getChars(start, end, text, length);
        length += end - start;
    }

    private void ensure(int more) {
        if (more > text.length - length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, length + more));
        }
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
            pieces[last] = length;
            pieces[last + 3] = end;
            return;
        }
        if (runs.isEmpty() || runs.get(runs.size() - 1) != run) {
            runs.add(run);
        }
        if (size == pieces.length) {
            pieces = Arrays.copyOf(pieces, Math.max(64 * NUMBERS, size * 2));
        }
        pieces[size] = length;
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
        boolean exact =
                pieces[last] - lastStart == pieces[last + 3] - pieces[last + 2] && length - pieces[last] == end - start;
        return exact && pieces[last + 3] == start;
    }
}
