package io.github.poasdk.render.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The SDK's own words in one language, and how that language writes dates and numbers. They come from our own files and
 * never from the locale data of the JDK, which differ between releases. Immutable and thread-safe.
 */
public final class Labels {

    private static final Labels ENGLISH = load("en");
    private static final int MAX_PLAIN_SCALE = 30;

    private final String language;
    private final Map<String, String> words;

    private Labels(String language, Map<String, String> words) {
        this.language = language;
        this.words = words;
    }

    /**
     * The labels for a language.
     *
     * @param locale the language of the document; this release has English for everybody
     * @return the labels
     */
    public static Labels forLocale(Locale locale) {
        Objects.requireNonNull(locale, "locale must not be null");
        return ENGLISH;
    }

    /**
     * The language.
     *
     * @return a BCP 47 tag
     */
    public String language() {
        return language;
    }

    /**
     * The words for a key.
     *
     * @param key the key
     * @return the words
     * @throws IllegalArgumentException if there are none
     */
    public String get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no label '" + key + "' in " + language));
    }

    /**
     * The words for a key that need not be there, such as the name of a code that only an application knows.
     *
     * @param key the key
     * @return the words, if there are any
     */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    /**
     * A date as the language writes it in full.
     *
     * @param date the date
     * @return such as {@code 2 March 2026}
     */
    public String date(LocalDate date) {
        return get("date.full")
                .replace("{day}", String.valueOf(date.getDayOfMonth()))
                .replace("{month}", get("month." + date.getMonthValue()))
                .replace("{year}", String.valueOf(date.getYear()));
    }

    /**
     * A number as the language writes it, with all its digits and no grouping.
     *
     * @param number the number
     * @return such as {@code 6.8}; in scientific notation if it has very many zeros
     */
    public String number(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        String digits = Math.abs(shortest.scale()) > MAX_PLAIN_SCALE ? shortest.toString() : shortest.toPlainString();
        return digits.replace(".", get("number.decimal"));
    }

    private static Labels load(String language) {
        String file = "labels_" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(Labels.class.getResourceAsStream(file), file)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Labels(
                    language,
                    properties.stringPropertyNames().stream()
                            .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty)));
        } catch (IOException e) {
            throw new UncheckedIOException("the labels can't be read: " + file, e);
        }
    }
}
