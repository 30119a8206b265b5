package io.github.poasdk.validation.report;

import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.FindingMessages;
import io.github.poasdk.validation.finding.PlanEdit;
import io.github.poasdk.validation.finding.Severity;
import io.github.poasdk.validation.pack.PackId;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The words of reports in one language, other than those of the rules. Immutable. */
final class ReportWords {

    private static final ConcurrentMap<Locale, ReportWords> BY_LANGUAGE = new ConcurrentHashMap<>();

    private static final int MOST_RELATED = 3;

    private final FindingMessages messages;
    private final Map<String, String> words;

    private ReportWords(FindingMessages messages) {
        this.messages = messages;
        this.words = load("report_" + messages.language().toLanguageTag().replace('-', '_') + ".properties");
    }

    static ReportWords forLocale(Locale locale) {
        FindingMessages messages = FindingMessages.forLocale(locale);
        return BY_LANGUAGE.computeIfAbsent(messages.language(), language -> new ReportWords(messages));
    }

    Locale language() {
        return messages.language();
    }

    FindingMessages messages() {
        return messages;
    }

    /** A word or sentence. */
    String get(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }

    /** A sentence with a text in it. */
    String with(String key, String name, String value) {
        return get(key).replace("{" + name + "}", value);
    }

    /** A sentence about a number. */
    String count(String key, int number) {
        return with(key + (number == 1 ? ".one" : ".other"), "count", messages.number(number));
    }

    String pack(PackId pack) {
        return with("pack", "pack", pack.toString())
                .replace("{month}", pack.verifiedOn().toString());
    }

    String severity(Severity severity) {
        return get("severity." + severity);
    }

    /** What an edit does, in words. */
    String edit(PlanEdit edit) {
        return switch (edit.operation()) {
            case REPLACE -> with("edit.replace", "value", edit.value());
            case ADD -> with("edit.add", "value", edit.value());
            case REMOVE -> get("edit.remove");
        };
    }

    /** Other places that a finding is about, the first few of them; a sentence for each. */
    List<String> related(Finding finding) {
        return finding.related().stream()
                .filter(pointer -> !pointer.isEmpty())
                .limit(MOST_RELATED)
                .map(pointer -> with("related", "place", path(pointer)))
                .toList();
    }

    private static String path(String pointer) {
        return pointer.substring(1).replaceAll("/([0-9]+)(?=/|$)", "[$1]").replace('/', '.');
    }

    /** How it could be put, in the language of the plan, if the finding knows. */
    Optional<String> example(Finding finding) {
        return Optional.of(finding.arguments().getOrDefault("suggestion", ""))
                .filter(suggestion -> !suggestion.isBlank())
                .map(suggestion -> with("example", "text", suggestion));
    }

    /** What the element is called in which a finding lies: its kind, and its id if it has one. */
    String element(Finding finding) {
        int end = finding.pointer().indexOf('/', 1);
        String list = finding.pointer().isEmpty()
                ? "plan"
                : finding.pointer().substring(1, end < 0 ? finding.pointer().length() : end);
        String kind = words.getOrDefault("element." + list, get("element.plan"));
        return finding.elementId().isEmpty() ? kind : kind + " " + finding.elementId();
    }

    private static Map<String, String> load(String name) {
        try (InputStream in = Objects.requireNonNull(ReportWords.class.getResourceAsStream(name), name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> words = new ConcurrentHashMap<>();
            properties.forEach((key, word) -> words.put(key.toString(), word.toString()));
            return Map.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " can't be read", e);
        }
    }
}
