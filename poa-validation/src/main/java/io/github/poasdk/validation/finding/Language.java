package io.github.poasdk.validation.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A language that there are texts in. */
enum Language {
    EN("en"),
    DE("de"),
    FR("fr"),
    IT("it"),
    ES("es"),
    JA("ja"),
    ZH_HANS("zh-Hans");

    private static final List<Locale> LOCALES =
            Arrays.stream(values()).map(language -> language.locale).toList();
    private static final Set<String> TRADITIONAL_CHINESE = Set.of("TW", "HK", "MO");
    private static final ConcurrentMap<Language, FindingMessages> MESSAGES = new ConcurrentHashMap<>();

    private final Locale locale;

    Language(String tag) {
        locale = Locale.forLanguageTag(tag);
    }

    static List<Locale> locales() {
        return LOCALES;
    }

    Locale locale() {
        return locale;
    }

    static Language of(Locale reader) {
        Objects.requireNonNull(reader, "locale must not be null");
        return switch (reader.getLanguage()) {
            case "de" -> DE;
            case "fr" -> FR;
            case "it" -> IT;
            case "es" -> ES;
            case "ja" -> JA;
            case "zh" -> isSimplified(reader) ? ZH_HANS : EN;
            default -> EN;
        };
    }

    FindingMessages messages() {
        return MESSAGES.computeIfAbsent(this, FindingMessages::new);
    }

    /** What its files have behind their names, as Java's resource bundles want it: {@code _zh_Hans}. */
    String suffix() {
        return "_" + locale.toLanguageTag().replace('-', '_');
    }

    private static boolean isSimplified(Locale chinese) {
        return chinese.getScript().isEmpty()
                ? !TRADITIONAL_CHINESE.contains(chinese.getCountry())
                : chinese.getScript().equals("Hans");
    }
}
