package io.github.poasdk.benchmarks.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProseTrainingTest {

    private static final Path CORPUS = Path.of("../poa-validation/src/prose/corpus/train");
    private static final Path RULES =
            Path.of("../poa-validation/src/main/resources/io/github/poasdk/validation/prose/en");

    @Test
    @Tag("once")
    void the_weights_in_the_jar_are_those_that_the_trainer_makes() throws IOException {
        List<String> made =
                ProseTraining.trainer(Corpus.read(CORPUS, "en"), RULES).lines();

        assertThat(Files.readAllLines(RULES.resolve("model.tsv")))
                .as("train again: mvn -q -pl poa-benchmarks -am compile exec:exec -Dpoa.prose=train")
                .isEqualTo(made);
    }

    @Test
    void a_changed_row_changes_the_checksum_and_the_weights(@TempDir Path folder) throws IOException {
        List<String> rows = new ArrayList<>(
                Files.readAllLines(CORPUS.resolve("shared-en.jsonl")).subList(0, 60));
        Files.write(folder.resolve("a-en.jsonl"), rows.subList(0, 30));
        Files.write(folder.resolve("b-en.jsonl"), rows.subList(30, 60));
        List<String> before =
                ProseTraining.trainer(Corpus.read(folder, "en"), RULES).lines();
        List<String> again =
                ProseTraining.trainer(Corpus.read(folder, "en"), RULES).lines();
        Files.write(folder.resolve("b-en.jsonl"), rows.subList(30, 59));
        List<String> after =
                ProseTraining.trainer(Corpus.read(folder, "en"), RULES).lines();

        assertThat(again).isEqualTo(before);
        assertThat(after.get(2)).isNotEqualTo(before.get(2));
        assertThat(after).isNotEqualTo(before);
    }
}
