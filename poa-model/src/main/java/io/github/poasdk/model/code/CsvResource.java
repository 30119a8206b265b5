package io.github.poasdk.model.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads our own tables: a row a line, cells without quotes, lines that begin with {@code #} are comments. */
final class CsvResource {

    private CsvResource() {}

    static List<String[]> rows(String file) {
        try (InputStream in = Objects.requireNonNull(CsvResource.class.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table can't be read: " + file, e);
        }
    }
}
