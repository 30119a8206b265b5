package io.github.poasdk.validation.prose;

import io.github.poasdk.validation.internal.prose.Sentence;
import io.github.poasdk.validation.internal.prose.model.ModelDescription;
import io.github.poasdk.validation.internal.prose.model.ProseModel;
import io.github.poasdk.validation.internal.prose.model.Weights;
import io.github.poasdk.validation.internal.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Asks the trained model of a language about what no rule has found, and about what a rule has found. It says nothing of a sentence whose words don't tell why.
 */
final class ModelDetector implements Detector {

    /** What the findings of the model name as their rule. */
    static final String RULE = "model";

    /** How many words explain a finding. */
    private static final int MOST_WORDS = 5;

    /** A score below says that a sentence surely has nothing of a label, whatever a rule says that is not certain. */
    private static final int SURELY_NOT = -800;

    private final ProseModel model;
    private final Map<String, String> suggestions;
    private final List<Label> labels;

    private ModelDetector(ModelDescription description, Weights weights) {
        model = new ProseModel(description.features(), weights);
        suggestions = description.suggestions();
        labels = weights.labels().stream().map(Label::valueOf).toList();
    }

    /** The model of a language, if it has one. */
    static Optional<ModelDetector> of(String language) {
        Optional<JsonNode> description = JsonTree.resource(language + "/model.json");
        List<String> lines = JsonTree.lines(language + "/model.tsv");
        return description
                .filter(json -> !lines.isEmpty())
                .map(json -> new ModelDetector(ModelDescription.of(json), Weights.read(lines)));
    }

    @Override
    public void check(Cues cues, ProseDocument document, SentenceHits hits) {
        String field = cues.field().key();
        int[] scores = model.scores(cues.sentence(), field);
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] < SURELY_NOT) {
                hits.deny(labels.get(i));
            }
            if (model.isFinding(i, scores[i]) && isFor(labels.get(i), cues) && !hits.has(labels.get(i))) {
                List<Integer> words = model.words(cues.sentence(), field, i, MOST_WORDS);
                if (!words.isEmpty()) {
                    add(labels.get(i), words, cues.sentence(), hits);
                }
            }
        }
    }

    /** A step need not say who and when if its action does, and a heading is no measure. */
    private static boolean isFor(Label label, Cues cues) {
        boolean isHeading = cues.sentence().isLikeHeading() && cues.isAnnouncement();
        boolean isSaid = cues.field() == ProseField.STEP || !cues.stated().isEmpty();
        return label != Label.VAGUE || !(isSaid || isHeading);
    }

    /** The labels of which it could not say how to put it better. */
    List<Label> labelsWithoutSuggestion() {
        return labels.stream()
                .filter(label -> !suggestions.containsKey(label.name()))
                .toList();
    }

    private void add(Label label, List<Integer> words, Sentence sentence, SentenceHits hits) {
        int first = label == Label.HEDGING ? words.get(0) : 1;
        int last = label == Label.HEDGING
                ? words.get(words.size() - 1)
                : sentence.tokens().size() - 2;
        Map<String, String> arguments = Map.of(
                "text", text(words, sentence), "suggestion", suggestions.getOrDefault(label.name(), ""), "rule", RULE);
        List<Token> tokens = sentence.tokens();
        hits.add(label, RULE, tokens.get(first).start(), tokens.get(last).end(), arguments);
    }

    /** The words that weighed, as they were written; dots stand for what is between them. */
    private static String text(List<Integer> words, Sentence sentence) {
        List<String> parts = new ArrayList<>();
        int first = words.get(0);
        for (int i = 0; i < words.size(); i++) {
            boolean isLast = i + 1 == words.size() || words.get(i + 1) > words.get(i) + 1;
            if (isLast) {
                parts.add(sentence.written(first, words.get(i)));
                first = i + 1 < words.size() ? words.get(i + 1) : first;
            }
        }
        return String.join(" \u2026 ", parts);
    }
}
