package io.github.poasdk.validation.prose;

import io.github.poasdk.validation.internal.prose.Sentence;
import io.github.poasdk.validation.internal.prose.SentenceReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Checks prose for tone, vagueness and clarity, sentence by sentence. Immutable and thread-safe; the rules of a language are
 * read when they are first needed.
 *
 * <pre>{@code
 * ProseChecker checker = ProseChecker.create();
 * ProseResult result = checker.check("We will improve our processes.", ProseField.ACTION, "en");
 * result.findings().forEach(finding -> System.out.println(finding.message(Locale.ENGLISH)));
 * }</pre>
 *
 * <p>The time grows with the length of the text and no more, and nothing in a text makes a method throw.
 */
public final class ProseChecker {

    private static final ProseChecker DEFAULT = new ProseChecker(ProseOptions.standard());

    private final ProseOptions options;
    private final Languages languages;

    private ProseChecker(ProseOptions options) {
        this.options = options;
        this.languages = new Languages(options);
    }

    /**
     * With the built-in rules, and the trained model of a language that has one.
     *
     * @return a checker
     */
    public static ProseChecker create() {
        return DEFAULT;
    }

    /**
     * With rules, names and weights of the application.
     *
     * @param options what differs from the default
     * @return a checker
     */
    public static ProseChecker of(ProseOptions options) {
        return new ProseChecker(options);
    }

    /**
     * Checks a text.
     *
     * @param text the text
     * @param field which part of a plan it stands in
     * @param language the language of the text as a BCP 47 tag; empty if it is to be guessed from the text
     * @return what was found
     */
    public ProseResult check(String text, ProseField field, String language) {
        return check(List.of(new ProseText(text, field)), language).get(0);
    }

    /**
     * Checks texts of one document. What is explained in one of them, such as an acronym, is explained in all.
     *
     * @param texts the texts in the order of the document
     * @param language their language as a BCP 47 tag; empty if it is to be guessed from each text
     * @return what was found, one result for each text
     */
    public List<ProseResult> check(List<ProseText> texts, String language) {
        return check(texts, language, List.of());
    }

    /**
     * Checks texts of one document that has other texts beside them, such as tables and titles. What is explained there, such
     * as an acronym, is explained in all.
     *
     * @param texts the texts in the order of the document
     * @param language their language as a BCP 47 tag; empty if it is to be guessed from each text
     * @param beside other texts of the document, which are not checked
     * @return what was found, one result for each text
     */
    public List<ProseResult> check(List<ProseText> texts, String language, List<String> beside) {
        Objects.requireNonNull(language, "language must not be null");
        ProseDocument document = ProseDocument.of(texts, beside, options);
        return texts.stream().map(text -> check(text, language, document)).toList();
    }

    /**
     * Which rules can't be checked in a language.
     *
     * @param language the language as a BCP 47 tag
     * @return the codes of the rules, sorted; none if the tag is empty
     */
    public List<String> notEvaluated(String language) {
        return language.isEmpty() ? List.of() : languages.of(language).notEvaluated();
    }

    private ProseResult check(ProseText text, String language, ProseDocument document) {
        ProseLanguage rules = languages.of(language.isEmpty() ? LanguageGuess.of(text.text()) : language);
        HitList hits = new HitList(options);
        Unanchored unanchored =
                new Unanchored(rules.hasAnchors() && text.stated().isEmpty());
        ProseField field = text.field();
        SentenceReader reader = new SentenceReader(text.text(), rules.names());
        for (Optional<Sentence> next = reader.next(); next.isPresent(); next = reader.next()) {
            Cues cues = rules.read(next.get(), field, text.stated());
            SentenceHits found = new SentenceHits(cues);
            rules.detectors().forEach(detector -> detector.check(cues, document, found));
            hits.add(found.outermost());
            unanchored.add(cues, found);
            field = text.field() == ProseField.OTHER ? cues.section().orElse(field) : field;
        }
        hits.add(unanchored.hits(text));
        return new ProseResult(hits.findings(), rules.notEvaluated(), hits.omitted());
    }
}
