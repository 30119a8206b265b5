package io.github.poasdk.validation.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a pack as texts, by their names within its folder. Immutable.
 *
 * @param texts the texts of the files; a name is such as {@code pack.json} or {@code issues/INAUTHENTIC.json}
 */
public record PackFiles(Map<String, String> texts) {

    /** The greatest number of files. */
    public static final int MAX_FILES = 500;

    /** The greatest length of a file, in characters. */
    public static final int MAX_LENGTH = 1_000_000;

    /** The folder of the files for issue types. */
    static final String ISSUES = "issues";

    private static final String JSON = ".json";

    /**
     * Checks the limits and copies the map.
     *
     * @param texts the texts of the files
     * @throws PackFormatException if there are more than {@value #MAX_FILES} files or one has more than {@value #MAX_LENGTH}
     *     characters
     */
    public PackFiles {
        texts = new LinkedHashMap<>(new TreeMap<>(texts));
        if (texts.size() > MAX_FILES) {
            throw new PackFormatException(List.of(new PackFault("", "", "more than " + MAX_FILES + " files")));
        }
        List<PackFault> faults = new ArrayList<>();
        texts.forEach((file, text) -> {
            if (text.length() > MAX_LENGTH) {
                faults.add(new PackFault(PackNode.excerpt(file), "", "longer than " + MAX_LENGTH + " characters"));
            }
        });
        if (!faults.isEmpty()) {
            throw new PackFormatException(faults);
        }
    }

    /**
     * The JSON files in a folder and in its folder {@code issues}.
     *
     * @param folder the folder of the pack
     * @return the files
     * @throws IOException if the folder or a file in it can't be read
     * @throws PackFormatException if the files are too many or too long
     */
    public static PackFiles in(Path folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        read(folder, "", texts);
        Path issues = folder.resolve(ISSUES);
        if (Files.isDirectory(issues)) {
            read(issues, ISSUES + "/", texts);
        }
        return new PackFiles(texts);
    }

    private static void read(Path folder, String prefix, Map<String, String> texts) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(file -> file.getFileName().toString().endsWith(JSON))
                    .limit(MAX_FILES + 1L)
                    .toList();
        }
        for (Path file : files) {
            String name = prefix + file.getFileName();
            if (Files.size(file) > (long) MAX_LENGTH * 4) {
                throw new PackFormatException(List.of(
                        new PackFault(PackNode.excerpt(name), "", "longer than " + MAX_LENGTH + " characters")));
            }
            texts.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
    }
}
