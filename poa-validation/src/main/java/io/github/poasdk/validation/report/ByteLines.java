package io.github.poasdk.validation.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The lines of a stream, one after the other in the same buffer. Not thread-safe. */
final class ByteLines {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final OutputStream out;
    private final int longest;
    private byte[] buffer = new byte[CHUNK];
    private int start;
    private int end;
    private boolean isAtEnd;

    /**
     * Lines of a stream.
     *
     * @param in the stream
     * @param out what is flushed before there is a wait for more
     * @param longest how many bytes a line has at most
     */
    ByteLines(InputStream in, OutputStream out, int longest) {
        this.in = in;
        this.out = out;
        this.longest = longest;
    }

    /** Whether there is another line. */
    boolean hasNext() throws IOException {
        return start < end || fill();
    }

    /** The next line without its line feed, until the one after it is asked for; more bytes than it may have if it is too long. */
    ByteBuffer next() throws IOException {
        int from = 0;
        while (true) {
            for (int i = start + from; i < end; i++) {
                if (buffer[i] == '\n') {
                    ByteBuffer line = ByteBuffer.wrap(buffer, start, i - start);
                    start = i + 1;
                    return line;
                }
            }
            from = end - start;
            if (from > longest || !fill()) {
                ByteBuffer line = ByteBuffer.wrap(buffer, start, from);
                start = end;
                return line;
            }
        }
    }

    /** Whether more could be read. */
    private boolean fill() throws IOException {
        if (isAtEnd) {
            return false;
        }
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        if (in.available() == 0) {
            out.flush();
        }
        int read = in.read(buffer, end, buffer.length - end);
        isAtEnd = read < 0;
        end += Math.max(0, read);
        return read > 0;
    }
}
