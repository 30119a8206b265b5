package io.github.poasdk.render.label;

import io.github.poasdk.render.document.Direction;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The SDK's own words in one language, and how that language writes dates and numbers. They come from our own files and
 * never from the locale data of the JDK, which differ between releases. Immutable and thread-safe.
 *
 * <pre>{@code
 * Labels labels = Labels.forLocale(Locale.JAPANESE);
 * labels.date(LocalDate.of(2026, 3, 2)); // 2026年3月2日
 * }</pre>
 */
public final class Labels {

    /** The languages that there are labels in, as BCP 47 tags: the first one is for everybody who speaks none of them. */
    public static final List<String> LANGUAGES = List.of("en", "de", "fr", "it", "es", "ja", "zh-Hans", "ar");

    private static final Map<String, Labels> LOADED = new ConcurrentHashMap<>();

    /** Where Chinese is written in traditional characters, which our labels do not have. */
    private static final List<String> TRADITIONAL = List.of("TW", "HK", "MO");

    private static final int MAX_PLAIN_SCALE = 30;
    private static final int MIN_GROUPED_DIGITS = 5;

    private final String language;
    private final Map<String, String> words;

    private Labels(String language, Map<String, String> words) {
        this.language = language;
        this.words = words;
    }

    /**
     * The labels for a language.
     *
     * @param locale the language of the document
     * @return the labels in that language; in English if there are none, as for Chinese in traditional characters
     */
    public static Labels forLocale(Locale locale) {
        String wanted = locale.getLanguage().equals("zh") ? chinese(locale) : locale.getLanguage();
        return LOADED.computeIfAbsent(LANGUAGES.contains(wanted) ? wanted : LANGUAGES.get(0), Labels::load);
    }

    /**
     * The labels for a language that is told by its tag, such as the language of a plan.
     *
     * @param tag a BCP 47 tag, such as {@code zh-Hans}; anything else, also nothing, stands for English
     * @return the labels
     */
    public static Labels forLanguage(String tag) {
        Labels known = LOADED.get(tag);
        return known == null ? forLocale(Locale.forLanguageTag(tag)) : known;
    }

    private static String chinese(Locale locale) {
        boolean traditional = locale.getScript().isEmpty()
                ? TRADITIONAL.contains(locale.getCountry())
                : !locale.getScript().equals("Hans");
        return traditional ? "" : "zh-Hans";
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
     * The direction of writing.
     *
     * @return the direction of the language
     */
    public Direction direction() {
        return get("direction").equals("rtl") ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
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
     * A number as the language writes it, with all its digits, in groups of three from five digits before the decimal sign
     * on.
     *
     * @param number the number
     * @return such as {@code 6.8} or {@code 12,500}; in scientific notation if it has very many zeros
     */
    public String number(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        if (Math.abs(shortest.scale()) > MAX_PLAIN_SCALE) {
            return shortest.toString().replace(".", get("number.decimal"));
        }
        String digits = shortest.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String rest = point < 0 ? "" : get("number.decimal") + digits.substring(point + 1);
        return (shortest.signum() < 0 ? "-" : "") + grouped(whole) + rest;
    }

    /**
     * A percentage as the language writes it.
     *
     * @param percent the number before the sign, such as 6.8
     * @return such as {@code 6.8%}, in German <code>6,8&nbsp;%</code>
     */
    public String percent(BigDecimal percent) {
        return number(percent) + get("number.percent") + "%";
    }

    private String grouped(String digits) {
        if (digits.length() < MIN_GROUPED_DIGITS) {
            return digits;
        }
        StringBuilder grouped = new StringBuilder(digits);
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            grouped.insert(place, get("number.group"));
        }
        return grouped.toString();
    }

    private static Labels load(String language) {
        String file = "labels_" + language.replace('-', '_') + ".properties";
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
