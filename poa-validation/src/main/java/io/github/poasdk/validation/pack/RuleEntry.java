package io.github.poasdk.validation.pack;

import io.github.poasdk.validation.finding.Severity;
import io.github.poasdk.validation.finding.TextSpan;
import io.github.poasdk.validation.internal.text.Phrase;
import io.github.poasdk.validation.internal.text.Token;
import io.github.poasdk.validation.internal.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a pack says of a rule: how much it weighs, its numbers and its phrases. Immutable and thread-safe. */
public final class RuleEntry {

    /** The language of a phrase for every language. */
    static final String ANY_LANGUAGE = "und";

    private final String code;
    private final Optional<Severity> severity;
    private final Map<String, BigDecimal> numbers;
    private final Map<String, List<Phrase>> phrases;
    private final Provenance provenance;

    RuleEntry(
            String code,
            Optional<Severity> severity,
            Map<String, BigDecimal> numbers,
            Map<String, List<Phrase>> phrases,
            Provenance provenance) {
        this.code = Objects.requireNonNull(code, "code must not be null");
        this.severity = severity;
        this.numbers = Map.copyOf(numbers);
        this.phrases = Map.copyOf(phrases);
        this.provenance = provenance;
    }

    /**
     * Which rule.
     *
     * @return its code
     */
    public String code() {
        return code;
    }

    /**
     * How much its findings weigh.
     *
     * @return the severity, if the pack differs from the rule book
     */
    public Optional<Severity> severity() {
        return severity;
    }

    /**
     * A number of the rule.
     *
     * @param name what it is called
     * @return the number, if the pack gives one
     */
    public Optional<BigDecimal> number(String name) {
        return Optional.ofNullable(numbers.get(name));
    }

    /**
     * Where it is from.
     *
     * @return source and confidence
     */
    public Provenance provenance() {
        return provenance;
    }

    /**
     * Where a text has one of the phrases of the rule. The time is linear in the length of the text.
     *
     * @param text the text
     * @param language the language of the text as a BCP 47 tag; the phrases of that language and those for every language are
     *     looked for, and all of them if the tag is empty
     * @return the spans in their order, none of them within another
     */
    public List<TextSpan> find(String text, String language) {
        List<TextSpan> spans = new ArrayList<>();
        List<Token> tokens = Tokens.of(text);
        for (Map.Entry<String, List<Phrase>> each : phrases.entrySet()) {
            if (each.getKey().equals(ANY_LANGUAGE) || language.isEmpty() || isOf(each.getKey(), language)) {
                each.getValue().forEach(phrase -> spans.addAll(phrase.find(tokens)));
            }
        }
        return Phrase.outermost(spans);
    }

    private static boolean isOf(String language, String tag) {
        return Locale.forLanguageTag(tag)
                .getLanguage()
                .equals(Locale.forLanguageTag(language).getLanguage());
    }
}
