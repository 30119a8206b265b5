package io.github.poasdk.validation.prose;

import io.github.poasdk.validation.internal.prose.NameWords;
import io.github.poasdk.validation.internal.text.PhraseSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What {@code language.json} says of a language: classes of words and phrases that no single rule owns. Immutable. */
final class LanguageFile {

    private static final LanguageFile NONE = new LanguageFile(JsonTree.of("{}"));

    private final JsonNode json;
    private final Map<String, List<String>> classes = new LinkedHashMap<>();

    LanguageFile(JsonNode json) {
        this.json = json;
        json.path("classes")
                .properties()
                .forEach(entry -> classes.put(entry.getKey(), JsonTree.texts(entry.getValue())));
    }

    /** A language that we know nothing of. */
    static LanguageFile none() {
        return NONE;
    }

    /** The classes of words by their names. */
    Map<String, List<String>> classes() {
        return classes;
    }

    /** The members of a class as a set; empty if there is none of the name. */
    Set<String> words(String name) {
        return new HashSet<>(classes.getOrDefault(name, List.of()));
    }

    /** The members of a class as phrases to be found together; none if there is no class of the name. */
    PhraseSet phrases(String name) {
        return PhraseSet.of(classes.getOrDefault(name, List.of()));
    }

    /** A number that a check takes, or what is usual. */
    int number(String name, int usual) {
        return json.path("numbers").path(name).intValue(usual);
    }

    /** The words that tell names by their capitals, if names can be told so. */
    Optional<NameWords> names() {
        return classes.containsKey("capitalized") || classes.containsKey("titles")
                ? Optional.of(new NameWords(words("capitalized"), words("first"), words("titles")))
                : Optional.empty();
    }

    /** Whether there are phrases for anchors, so that a text without one says something. */
    boolean hasAnchors() {
        return !json.path("anchors").isEmpty();
    }

    /** Whether acronyms are to be explained; a language without the list says nothing of them. */
    boolean hasAcronyms() {
        return classes.containsKey("acronyms");
    }

    /** Adds the phrases for anchors, subjects, announcements, negations and reports. */
    void addTo(Phrases.Builder phrases) {
        for (Anchor anchor : Anchor.values()) {
            phrases.add((cues, first, last) -> cues.addAnchor(anchor), texts("anchors", anchor.name()));
        }
        for (Subject subject : Subject.values()) {
            phrases.add((cues, first, last) -> cues.addSubject(subject, first), texts("subjects", subject.name()));
        }
        for (ProseField field : ProseField.values()) {
            phrases.add((cues, first, last) -> cues.addSection(field), texts("sections", field.key()));
        }
        phrases.add((cues, first, last) -> cues.addAnnouncement(), JsonTree.texts(json.path("announcements")));
        phrases.add((cues, first, last) -> cues.addNegation(last), JsonTree.texts(json.path("negations")));
        phrases.add((cues, first, last) -> cues.addReport(last + 1), JsonTree.texts(json.path("reports")));
    }

    private List<String> texts(String member, String name) {
        return JsonTree.texts(json.path(member).path(name));
    }
}
