package io.github.poasdk.validation.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A file of texts in another language beside the English one, as they stand in the sources. */
record Translation(Language language, Path englishFile, Path file) {

    private static final Path ROOT = Path.of(System.getProperty("poa.root", ".."));
    private static final String SENTENCES = "ContributorValidationMessages";
    private static final String SUFFIX = ".properties";

    /** Characters that a file name can't have, and the beginnings of addresses, are the same in every language. */
    private static final List<String> LITERALS = List.of("/ \\ : * ? \" < > |", "http://", "https://");

    /** A check of a text, with its key and the English one. */
    interface Check {
        void accept(String key, String english, String text);
    }

    static Stream<Translation> all() {
        return Stream.of("poa-model", "poa-validation")
                .map(module -> ROOT.resolve(module).resolve("src/main/resources"))
                .flatMap(Translation::englishFiles)
                .flatMap(english -> Arrays.stream(Language.values())
                        .filter(language -> language != Language.EN)
                        .map(language -> new Translation(language, english, inLanguage(english, language))));
    }

    private static Stream<Path> englishFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Translation::isEnglish).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEnglish(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(SENTENCES) ? name.equals(SENTENCES + SUFFIX) : name.endsWith("_en" + SUFFIX);
    }

    private static Path inLanguage(Path english, Language language) {
        return english.resolveSibling(nameOf(english) + language.suffix() + SUFFIX);
    }

    private static String nameOf(Path english) {
        return english.getFileName().toString().replaceAll("(_en)?\\" + SUFFIX + "$", "");
    }

    String name() {
        return nameOf(englishFile);
    }

    /** Patterns and names of months are no sentences. */
    boolean isNotation() {
        return name().equals("notation");
    }

    Map<String, String> english() {
        return texts(englishFile);
    }

    Map<String, String> texts() {
        return texts(file);
    }

    List<String> lines() {
        return content(file).lines().toList();
    }

    void each(Check check) {
        Map<String, String> texts = texts();
        english().forEach((key, english) -> check.accept(key, english, texts.getOrDefault(key, "")));
    }

    /** Checks all texts that have words in them, without the literals. */
    void eachSentence(Check check) {
        if (!isNotation()) {
            each((key, english, text) -> {
                if (english.codePoints().noneMatch(Character::isLetter)) {
                    return;
                }
                try {
                    check.accept(key, withoutLiterals(english), withoutLiterals(text));
                } catch (AssertionError e) {
                    throw new AssertionError(file.getFileName() + ", " + key + ": " + e.getMessage(), e);
                }
            });
        }
    }

    @Override
    public String toString() {
        return ROOT.relativize(file).getName(0) + " " + file.getFileName();
    }

    private static String withoutLiterals(String text) {
        String rest = text;
        for (String literal : LITERALS) {
            rest = rest.replace(literal, "x");
        }
        return rest;
    }

    private static Map<String, String> texts(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(content(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    /** Fails on bytes that are no UTF-8. */
    private static String content(Path file) {
        try {
            assertThat(file).exists();
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
