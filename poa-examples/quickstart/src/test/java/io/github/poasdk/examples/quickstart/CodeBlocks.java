package io.github.poasdk.examples.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The code that a page shows, and the files that it is from. */
final class CodeBlocks {

    /** How deep code can stand in its file, in steps of four blanks. */
    private static final int DEPTHS = 5;

    private CodeBlocks() {}

    /** The blocks of a page that are in one of the languages, without the lines around them. */
    static List<String> of(String page, String... languages) {
        return Pattern.compile("(?s)```(?:" + String.join("|", languages) + ")\n(.*?)\n```")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** All text files of a folder of the repository. */
    static List<String> filesUnder(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Golden.root().resolve(folder))) {
            return files.filter(Files::isRegularFile).map(CodeBlocks::text).toList();
        }
    }

    /** Whether a block stands in one of the files line by line, as deep as it may be. */
    static boolean isIn(List<String> files, String block) {
        return IntStream.range(0, DEPTHS)
                .mapToObj(depth -> "\n" + block.replaceAll("(?m)^(?=.)", "    ".repeat(depth)) + "\n")
                .anyMatch(lines -> files.stream().anyMatch(file -> ("\n" + file).contains(lines)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
