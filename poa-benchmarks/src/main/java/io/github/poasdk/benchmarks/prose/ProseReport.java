package io.github.poasdk.benchmarks.prose;

import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.internal.prose.Sentence;
import io.github.poasdk.validation.internal.prose.SentenceReader;
import io.github.poasdk.validation.internal.prose.model.ModelDescription;
import io.github.poasdk.validation.internal.prose.model.ProseModel;
import io.github.poasdk.validation.internal.prose.model.Weights;
import io.github.poasdk.validation.prose.ProseChecker;
import io.github.poasdk.validation.prose.ProseField;
import io.github.poasdk.validation.prose.ProseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the prose checks on a corpus that nobody who wrote them has seen, and writes the figures as Markdown.
 *
 * <pre>
 * ProseReport CORPUS RULES FILE
 * </pre>
 */
public final class ProseReport {

    private static final String PREFIX = "POA-PROSE-";
    private static final String MODEL = "model";

    private ProseReport() {}

    /**
     * Measures.
     *
     * @param args the folder of the corpus, the folder of the rules of all languages, and the file to write
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: ProseReport CORPUS RULES FILE");
        }
        Path file = Path.of(args[2]).toAbsolutePath();
        AccuracyPage page = new AccuracyPage(LocalDate.now(ZoneOffset.UTC));
        List<LabelledRow> rest = new ArrayList<>();
        Map<String, Set<String>> foundInRest = new HashMap<>();
        for (String language : List.of("en", "de", "zh")) {
            Corpus corpus = Corpus.read(Path.of(args[0]), language);
            Map<String, Set<String>> both = found(corpus, language, ProseChecker.create());
            Map<String, Set<String>> rules = found(corpus, language, rulesAlone());
            page.add(language, "rules", Accuracy.of(corpus.rows(), rules));
            Optional<ProseModel> model = model(Path.of(args[1]), language);
            if (model.isPresent()) {
                page.add(language, MODEL, Accuracy.of(corpus.rows(), found(corpus, model.get())));
                page.add(language, "both", Accuracy.of(corpus.rows(), both));
            }
            Path folder = Path.of(args[0]);
            if (Files.isDirectory(folder.resolve("letters"))) {
                page.add(language, Letters.of(folder, "strong", language), Letters.of(folder, "weak", language));
            }
            if (!language.equals("en")) {
                rest.addAll(corpus.rows());
                foundInRest.putAll(both);
            }
        }
        page.add("de and zh", "both", Accuracy.of(rest, foundInRest));
        Path temporary = Files.createTempFile(file.getParent(), "prose-accuracy", ".md");
        Files.writeString(temporary, page.toString());
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static ProseChecker rulesAlone() {
        return ProseChecker.of(ProseOptions.builder().off(MODEL).build());
    }

    private static Optional<ProseModel> model(Path rules, String language) throws IOException {
        Path weights = rules.resolve(language).resolve("model.tsv");
        if (!Files.exists(weights)) {
            return Optional.empty();
        }
        ModelDescription description = ModelDescription.of(
                JsonMapper.shared().readTree(Files.readString(weights.resolveSibling("model.json"))));
        return Optional.of(new ProseModel(description.features(), Weights.read(Files.readAllLines(weights))));
    }

    /** The labels of what a checker finds, by the id of the row. */
    static Map<String, Set<String>> found(Corpus corpus, String language, ProseChecker checker) {
        Map<String, Set<String>> found = new HashMap<>();
        for (LabelledRow row : corpus.rows()) {
            ProseField field = ProseField.of(row.field()).orElse(ProseField.OTHER);
            Set<String> labels = new TreeSet<>();
            for (Finding finding : checker.check(row.text(), field, language).findings()) {
                labels.add(finding.code().substring(PREFIX.length()));
            }
            found.put(row.id(), labels);
        }
        return found;
    }

    private static Map<String, Set<String>> found(Corpus corpus, ProseModel model) {
        Map<String, Set<String>> found = new HashMap<>();
        for (LabelledRow row : corpus.rows()) {
            Set<String> labels = new TreeSet<>();
            SentenceReader reader = new SentenceReader(row.text(), Optional.empty());
            for (Optional<Sentence> next = reader.next(); next.isPresent(); next = reader.next()) {
                int[] scores = model.scores(next.get(), row.field());
                for (int label = 0; label < scores.length; label++) {
                    if (model.isFinding(label, scores[label])) {
                        labels.add(model.labels().get(label));
                    }
                }
            }
            found.put(row.id(), labels);
        }
        return found;
    }
}
