package io.github.poasdk.validation.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sentences of findings in one language: the same texts that a Jakarta validator finds. Immutable and thread-safe; each
 * language is read once, when it is first asked for.
 *
 * <pre>{@code
 * FindingMessages messages = FindingMessages.forLocale(Locale.GERMAN);
 * report.findings().forEach(finding -> System.out.println(messages.text(finding)));
 * }</pre>
 *
 * <p>Numbers and dates among the arguments are shown as the language writes them, from our own files and never from the
 * locale data of the JDK. Other arguments are put in as they are; a text in braces within an argument stays what it is.
 */
public final class FindingMessages {

    private static final String CODE_PREFIX = "POA-";

    private final Map<String, String> templates;
    private final Map<String, String> texts;
    private final Notation notation;
    private final Locale locale;

    FindingMessages(Language language) {
        locale = language.locale();
        templates = TextFiles.sentences(language).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(CODE_PREFIX))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        texts = TextFiles.texts("rule-texts", language);
        notation = new Notation(TextFiles.texts("notation", language));
    }

    /**
     * The languages that there are sentences in.
     *
     * @return English first, then the others
     */
    public static List<Locale> languages() {
        return Language.locales();
    }

    /**
     * The sentences for a reader. The language of the locale decides: {@code de-AT} gets German. Chinese is written in
     * simplified characters, so a reader in Taiwan, Hong Kong or Macau and one of {@code zh-Hant} gets English.
     *
     * @param locale the language of the reader; English if it is none of {@link #languages()}
     * @return the sentences
     */
    public static FindingMessages forLocale(Locale locale) {
        return Language.of(locale).messages();
    }

    /**
     * The language of the sentences.
     *
     * @return one of {@link #languages()}
     */
    public Locale language() {
        return locale;
    }

    /**
     * A whole number as the language writes it.
     *
     * @param number the number
     * @return the number with the separators of the language
     */
    public String number(int number) {
        return notation.show(Integer.toString(number), ArgumentKind.NUMBER);
    }

    /**
     * A finding as a sentence.
     *
     * @param finding the finding
     * @return the sentence, or the code itself if there is none for it
     */
    public String text(Finding finding) {
        String template = templates.get(finding.code());
        return template == null ? finding.code() : fill(template, finding);
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

    private String fill(String template, Finding finding) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = template.substring(open + 1, close);
            String argument = finding.arguments().get(name);
            text.append(template, done, open)
                    .append(
                            argument == null
                                    ? template.substring(open, close + 1)
                                    : notation.show(argument, ArgumentKinds.of(finding.code(), name)));
            done = close + 1;
        }
        return text.append(template, done, template.length()).toString();
    }
}
