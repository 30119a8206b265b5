package io.github.poasdk.validation.internal.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** How long the parts of a plan should be; the numbers and what they are taken from stand in {@code targets.csv}. */
enum Targets {
    SUMMARY_SENTENCES,
    CAUSE_SENTENCES,
    PARAGRAPH_WORDS,
    PLAN_WORDS;

    private static final String FILE = "targets.csv";

    private final int most = read(name());

    /** The greatest number that is no finding. */
    int most() {
        return most;
    }

    private static int read(String name) {
        try (InputStream in = Objects.requireNonNull(Targets.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(",", -1))
                    .filter(fields -> fields[0].equals(name))
                    .mapToInt(fields -> Integer.parseInt(fields[1]))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(name + " is not in " + FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " can't be read", e);
        }
    }
}
