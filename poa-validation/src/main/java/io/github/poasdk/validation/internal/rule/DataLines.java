package io.github.poasdk.validation.internal.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the data of a rule, which stand beside it: a value or row a line, and comments that begin with {@code #}. */
final class DataLines {

    private DataLines() {}

    static List<String> of(String file) {
        try (InputStream in = Objects.requireNonNull(DataLines.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }
}
