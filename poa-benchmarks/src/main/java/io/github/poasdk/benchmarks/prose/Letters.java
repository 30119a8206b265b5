package io.github.poasdk.benchmarks.prose;

import io.github.poasdk.validation.prose.ProseChecker;
import io.github.poasdk.validation.prose.ProseField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much is found in the whole letters of a folder, such as {@code strong-01.txt} or {@code strong-de-01.txt}.
 *
 * @param letters how many letters there are
 * @param findings how many findings they have together
 */
record Letters(int letters, int findings) {

    /** Checks the letters of a kind, {@code strong} or {@code weak}, in a language. */
    static Letters of(Path folder, String kind, String language) throws IOException {
        String start = language.equals("en") ? kind + "-\\d+" : kind + '-' + language + "-\\d+";
        int findings = 0;
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve("letters"))) {
            files = all.filter(file -> file.getFileName().toString().matches(start + "\\.txt"))
                    .toList();
        }
        for (Path file : files) {
            findings += ProseChecker.create()
                    .check(Files.readString(file), ProseField.OTHER, language)
                    .findings()
                    .size();
        }
        return new Letters(files.size(), findings);
    }
}
