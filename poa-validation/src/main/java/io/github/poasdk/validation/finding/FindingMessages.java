package io.github.poasdk.validation.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * The sentences of findings in one language: the same texts that a Jakarta validator finds. Immutable and thread-safe.
 *
 * <p>Arguments are put in as they are; a text in braces within an argument stays what it is.
 */
public final class FindingMessages {

    private static final String RESOURCE = "ContributorValidationMessages.properties";
    private static final String CODE_PREFIX = "POA-";
    private static final String TEXTS = "rule-texts_en.properties";
    private static final FindingMessages ENGLISH = new FindingMessages(load(), loadTexts());

    private final Map<String, String> templates;
    private final Map<String, String> texts;

    private FindingMessages(Map<String, String> templates, Map<String, String> texts) {
        this.templates = templates;
        this.texts = texts;
    }

    /**
     * The sentences for a reader.
     *
     * @param locale the language of the reader; this release speaks English to everybody
     * @return the sentences
     */
    public static FindingMessages forLocale(Locale locale) {
        Objects.requireNonNull(locale, "locale must not be null");
        return ENGLISH;
    }

    /**
     * A finding as a sentence.
     *
     * @param finding the finding
     * @return the sentence, or the code itself if there is none for it
     */
    public String text(Finding finding) {
        String template = templates.get(finding.code());
        return template == null ? finding.code() : fill(template, finding.arguments());
    }

    /**
     * The sentence of a rule with its placeholders, such as {@code {id}}, as they are.
     *
     * @param code the code of the rule
     * @return the sentence, or the code itself if there is none for it
     */
    public String template(String code) {
        return templates.getOrDefault(code, code);
    }

    /**
     * What a rule is called, in a few words.
     *
     * @param code the code of the rule
     * @return the name, or the code itself if there is none for it
     */
    public String name(String code) {
        return texts.getOrDefault(code + ".name", code);
    }

    /**
     * Why a rule is there.
     *
     * @param code the code of the rule
     * @return a sentence or two, or the empty text if there are none for it
     */
    public String reason(String code) {
        return texts.getOrDefault(code + ".reason", "");
    }

    /**
     * The codes that have a sentence.
     *
     * @return the codes, in no order
     */
    public Set<String> codes() {
        return templates.keySet();
    }

    private static String fill(String template, Map<String, String> arguments) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = template.substring(open + 1, close);
            text.append(template, done, open).append(arguments.getOrDefault(name, template.substring(open, close + 1)));
            done = close + 1;
        }
        return text.append(template, done, template.length()).toString();
    }

    private static Map<String, String> loadTexts() {
        Map<String, String> texts = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(FindingMessages.class.getResourceAsStream(TEXTS), TEXTS)) {
            read(in).forEach((key, text) -> texts.put(key.toString(), text.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("the texts of the rules can't be read", e);
        }
        return Map.copyOf(texts);
    }

    private static Properties read(InputStream in) throws IOException {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        return properties;
    }

    /** Every module of the SDK has a file of this name; other libraries may have theirs. */
    private static Map<String, String> load() {
        Map<String, String> texts = new HashMap<>();
        try {
            for (URL url :
                    Collections.list(FindingMessages.class.getClassLoader().getResources(RESOURCE))) {
                try (InputStream in = url.openStream()) {
                    Properties properties = read(in);
                    properties.stringPropertyNames().stream()
                            .filter(key -> key.startsWith(CODE_PREFIX))
                            .forEach(key -> texts.putIfAbsent(key, properties.getProperty(key)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the messages of the findings can't be read", e);
        }
        return Map.copyOf(texts);
    }
}
