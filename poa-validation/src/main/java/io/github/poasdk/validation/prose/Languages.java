package io.github.poasdk.validation.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;

/** Reads the rules of languages when they are first needed: the folder {@code en} and the like. Thread-safe. */
final class Languages {

    /** The languages that there is a folder of. */
    static final List<String> KNOWN = List.of("de", "en", "zh");

    private static final Set<String> TRADITIONAL_CHINESE = Set.of("TW", "HK", "MO");

    /** The rules that are checks in code. */
    static final List<String> BY_CODE = List.of(
            Acronyms.RULE,
            LongSentences.RULE,
            ModelDetector.RULE,
            Placeholders.RULE,
            Shouting.CAPITALS,
            Shouting.DOUBLED_MARK,
            Shouting.SPACED_LETTERS,
            Unanchored.RULE);

    private final ProseOptions options;
    private final Map<String, ProseLanguage> byCode = new ConcurrentHashMap<>();
    private final ProseLanguage other = ProseLanguage.of(LanguageFile.none(), List.of(), Optional.empty());

    Languages(ProseOptions options) {
        this.options = options;
    }

    /** The rules of a language; those of no language if there are none. */
    ProseLanguage of(String tag) {
        String code = code(tag);
        boolean isKnown = KNOWN.contains(code) || !options.rules(code).isEmpty();
        return isKnown ? byCode.computeIfAbsent(code, this::read) : other;
    }

    /** What rules call a language. Chinese in traditional characters is one of its own: ours are in simplified ones. */
    static String code(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        boolean isTraditional = locale.getScript().equals("Hant")
                || (locale.getScript().isEmpty() && TRADITIONAL_CHINESE.contains(locale.getCountry()));
        return locale.getLanguage().equals("zh") && isTraditional ? "zh-Hant" : locale.getLanguage();
    }

    private ProseLanguage read(String code) {
        List<ProseRule> rules = new ArrayList<>(builtIn(code));
        options.rules(code).forEach(json -> rules.addAll(RuleFile.ofApplication(JsonTree.of(json))));
        Optional<ModelDetector> model = options.isOff(ModelDetector.RULE) ? Optional.empty() : ModelDetector.of(code);
        return ProseLanguage.of(file(code).orElse(LanguageFile.none()), rules, model);
    }

    /** The built-in rules of a language, by label. */
    static List<ProseRule> builtIn(String code) {
        List<ProseRule> rules = new ArrayList<>();
        for (Label label : Label.values()) {
            JsonTree.resource(code + "/" + label + ".json").ifPresent(file -> rules.addAll(RuleFile.builtIn(file)));
        }
        return rules;
    }

    private static Optional<LanguageFile> file(String code) {
        return JsonTree.resource(code + "/language.json").map(LanguageFile::new);
    }

    /** Checks that a file of rules can be used beside the classes of words of a language. */
    static void verify(String code, String json) {
        try {
            ProseLanguage.of(
                    file(code).orElse(LanguageFile.none()),
                    RuleFile.ofApplication(JsonTree.of(json)),
                    Optional.empty());
        } catch (JacksonException e) {
            throw new IllegalArgumentException("a member has a value of another kind: " + e.getOriginalMessage(), e);
        }
    }
}
