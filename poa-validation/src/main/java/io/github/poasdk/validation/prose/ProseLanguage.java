package io.github.poasdk.validation.prose;

import io.github.poasdk.validation.internal.prose.NameWords;
import io.github.poasdk.validation.internal.prose.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of a language, ready to be used. Thread-safe. */
final class ProseLanguage {

    private final Phrases phrases;
    private final List<Detector> detectors;
    private final Optional<NameWords> names;
    private final boolean hasAnchors;
    private final List<String> notEvaluated;

    private ProseLanguage(LanguageFile file, List<ProseRule> rules, Optional<ModelDetector> model) {
        Phrases.Builder builder = Phrases.builder(file.classes());
        file.addTo(builder);
        for (int i = 0; i < rules.size(); i++) {
            int number = i;
            builder.add(
                    (cues, first, last) -> cues.addHit(number, first, last),
                    rules.get(i).phrases());
            builder.add(
                    (cues, first, last) -> cues.addUnless(number), rules.get(i).unless());
            builder.add(
                    (cues, first, last) -> cues.addWith(number), rules.get(i).with());
        }
        phrases = builder.build();
        names = file.names();
        hasAnchors = file.hasAnchors();
        detectors = detectors(file, rules, model);
        Set<Label> evaluated = EnumSet.of(Label.SHOUTING, Label.TEMPLATE, Label.OVERLONG);
        rules.forEach(rule -> evaluated.add(rule.label()));
        notEvaluated = Arrays.stream(Label.values())
                .filter(label -> !evaluated.contains(label))
                .map(Label::code)
                .sorted()
                .toList();
    }

    /** The rules of a language, and its model if it is to be asked. */
    static ProseLanguage of(LanguageFile file, List<ProseRule> rules, Optional<ModelDetector> model) {
        return new ProseLanguage(file, rules, model);
    }

    private static List<Detector> detectors(LanguageFile file, List<ProseRule> rules, Optional<ModelDetector> model) {
        List<Detector> detectors = new ArrayList<>();
        detectors.add(new RuleDetector(rules));
        detectors.add(new Placeholders(file));
        detectors.add(new Shouting(file));
        detectors.add(new LongSentences(file));
        if (file.hasAcronyms()) {
            detectors.add(new Acronyms(file));
        }
        model.ifPresent(detectors::add);
        return List.copyOf(detectors);
    }

    /** A sentence with what the phrases of the language find in it, and what its document states elsewhere. */
    Cues read(Sentence sentence, ProseField field, Set<Anchor> stated) {
        return new Cues(sentence, field, stated, phrases);
    }

    List<Detector> detectors() {
        return detectors;
    }

    boolean hasAnchors() {
        return hasAnchors;
    }

    Optional<NameWords> names() {
        return names;
    }

    /** The codes of which there is nothing in the language, sorted. */
    List<String> notEvaluated() {
        return notEvaluated;
    }
}
