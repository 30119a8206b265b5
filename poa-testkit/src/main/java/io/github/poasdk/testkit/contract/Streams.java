package io.github.poasdk.testkit.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Streams that watch, fail, or take little at a time. */
final class Streams {

    private Streams() {}

    /** Keeps what it gets, and whether it was closed, and flushed after the last byte. */
    static final class Watching extends OutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean closed;
        private boolean flushed;

        @Override
        public void write(int b) {
            flushed = false;
            bytes.write(b);
        }

        @Override
        public void flush() {
            flushed = true;
        }

        @Override
        public void close() {
            closed = true;
        }

        boolean isClosed() {
            return closed;
        }

        boolean isFlushed() {
            return flushed;
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }

    /** Takes so many bytes and fails from then on, or fails when it is flushed. */
    static final class Failing extends OutputStream {

        private final IOException failure = new IOException("the stream of the contract fails");
        private int left;

        Failing(int left) {
            this.left = left;
        }

        @Override
        public void write(int b) throws IOException {
            if (left == 0) {
                throw failure;
            }
            left--;
        }

        @Override
        public void flush() throws IOException {
            if (left == 0) {
                throw failure;
            }
        }

        IOException failure() {
            return failure;
        }
    }
}
