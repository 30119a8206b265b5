package io.github.poasdk.benchmarks.prose;

import io.github.poasdk.validation.internal.prose.model.ModelDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the file of weights for the model of a language, and says how good it was on writers that it had not seen.
 *
 * <pre>
 * ProseTraining CORPUS RULES LANGUAGE
 * </pre>
 */
public final class ProseTraining {

    /** The labels for which a model finds more than the rules do at the same price. */
    static final List<String> LABELS =
            List.of("EMOTIONAL", "BLAME", "VAGUE", "HYPERBOLE", "THREAT", "FLATTERY", "HEDGING");

    private ProseTraining() {}

    /**
     * Makes the weights.
     *
     * @param args the folder of the corpus, the folder of the rules of all languages, and the code of the language
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: ProseTraining CORPUS RULES LANGUAGE");
        }
        Path folder = Path.of(args[1], args[2]).toAbsolutePath();
        Corpus corpus = Corpus.read(Path.of(args[0]), args[2]);
        ModelTrainer trainer = trainer(corpus, folder);
        Path temporary = Files.createTempFile(folder, "model", ".tsv");
        Files.write(temporary, trainer.lines());
        Files.move(temporary, folder.resolve("model.tsv"), StandardCopyOption.REPLACE_EXISTING);
        report(corpus, trainer);
    }

    static ModelTrainer trainer(Corpus corpus, Path folder) throws IOException {
        ModelDescription description =
                ModelDescription.of(JsonMapper.shared().readTree(Files.readString(folder.resolve("model.json"))));
        return new ModelTrainer(corpus, LABELS, description.features());
    }

    private static void report(Corpus corpus, ModelTrainer trainer) {
        var found = trainer.crossValidated();
        print("all", Accuracy.of(corpus.rows(), found).only(LABELS.toArray(String[]::new)));
        for (Accuracy.OfLabel label : Accuracy.of(corpus.rows(), found).labels()) {
            if (LABELS.contains(label.label())) {
                System.out.printf(
                        Locale.ROOT,
                        "%-10s precision %.2f recall %.2f F1 %.3f direct %.2f indirect %.2f%n",
                        label.label(),
                        label.precision(),
                        label.recall(),
                        label.f1(),
                        label.direct().value(),
                        label.indirect().value());
            }
        }
        TreeSet<String> files = new TreeSet<>();
        corpus.rows().forEach(row -> files.add(row.file()));
        for (String file : files) {
            List<LabelledRow> rows = corpus.rows().stream()
                    .filter(row -> row.file().equals(file))
                    .toList();
            print(file, Accuracy.of(rows, found).only(LABELS.toArray(String[]::new)));
        }
    }

    private static void print(String what, Accuracy accuracy) {
        System.out.printf(
                Locale.ROOT,
                "%-10s macro-F1 %.3f indirect %.3f clean %d of %d hard %d of %d%n",
                what,
                accuracy.macroF1(),
                accuracy.indirect(),
                accuracy.clean().part(),
                accuracy.clean().all(),
                accuracy.hard().part(),
                accuracy.hard().all());
    }
}
