package io.github.poasdk.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Shows at a terminal how far something is. Not thread-safe. */
final class Progress {

    /** How many steps go by between looks at the clock; a power of two. */
    private static final long OFTEN = 64;

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);

    private final Terminal terminal;
    private final boolean isShown;
    private long next = System.nanoTime() + PAUSE;
    private int shown;

    Progress(Terminal terminal, boolean isResultInFile) {
        this.terminal = terminal;
        isShown = terminal.showsProgress(isResultInFile);
    }

    /** So many texts are done. */
    void show(long done) {
        if (!isShown || done % OFTEN != 0 || System.nanoTime() < next) {
            return;
        }
        String line = done + " texts";
        shown = line.length();
        write("\r" + line);
        next = System.nanoTime() + PAUSE;
    }

    /** What was shown is taken away. */
    void end() {
        if (shown > 0) {
            write("\r" + " ".repeat(shown) + "\r");
            shown = 0;
        }
    }

    /** What can't be shown there is no reason to stop. */
    private void write(String text) {
        try {
            terminal.err().write(text.getBytes(StandardCharsets.US_ASCII));
            terminal.err().flush();
        } catch (IOException e) {
            shown = 0;
        }
    }
}
