package io.github.poasdk.validation.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Reads the files of texts. What a language does not have, it has in English. */
final class TextFiles {

    private static final String SENTENCES = "ContributorValidationMessages";
    private static final String SUFFIX = ".properties";

    private TextFiles() {}

    /** The sentences by code. Every module of the SDK has a file of this name; other libraries may have theirs. */
    static Map<String, String> sentences(Language language) {
        Map<String, String> sentences = everywhere(SENTENCES + SUFFIX);
        sentences.putAll(everywhere(SENTENCES + language.suffix() + SUFFIX));
        return sentences;
    }

    /** The texts of a file beside this class, by key. */
    static Map<String, String> texts(String name, Language language) {
        Map<String, String> texts = beside(name + Language.EN.suffix() + SUFFIX);
        texts.putAll(beside(name + language.suffix() + SUFFIX));
        return Map.copyOf(texts);
    }

    private static Map<String, String> beside(String name) {
        return read(Objects.requireNonNull(TextFiles.class.getResource(name), name));
    }

    private static Map<String, String> everywhere(String name) {
        Map<String, String> texts = new HashMap<>();
        try {
            for (URL url : Collections.list(TextFiles.class.getClassLoader().getResources(name))) {
                read(url).forEach(texts::putIfAbsent);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the messages of the findings can't be found", e);
        }
        return texts;
    }

    private static Map<String, String> read(URL url) {
        Properties properties = new Properties();
        try (InputStream in = url.openStream()) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the texts can't be read: " + url, e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
