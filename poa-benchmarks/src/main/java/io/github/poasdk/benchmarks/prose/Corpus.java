package io.github.poasdk.benchmarks.prose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The labelled texts of a language.
 *
 * @param rows the texts by file, in the order of its lines
 * @param checksum the SHA-256 of the files
 */
record Corpus(List<LabelledRow> rows, String checksum) {

    private static final String ENDING = ".jsonl";

    /** Reads the files of a folder that have the code of a language between the hyphens of their names. */
    static Corpus read(Path folder, String language) throws IOException {
        List<LabelledRow> rows = new ArrayList<>();
        MessageDigest digest = sha256();
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            String plain = name.substring(0, name.length() - ENDING.length());
            if (Arrays.asList(plain.split("-")).contains(language)) {
                digest.update(Files.readAllBytes(file));
                for (String line : Files.readAllLines(file)) {
                    if (!line.isBlank()) {
                        rows.add(LabelledRow.of(plain, JsonMapper.shared().readTree(line)));
                    }
                }
            }
        }
        return new Corpus(List.copyOf(rows), HexFormat.of().formatHex(digest.digest()));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
