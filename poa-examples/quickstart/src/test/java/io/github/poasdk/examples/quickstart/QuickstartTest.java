package io.github.poasdk.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickstartTest {

    private static final Path PLANS = Golden.root().resolve("poa-examples/plans");

    @TempDir
    Path folder;

    /** What a run of the program left behind. */
    record Run(int status, String out, String err) {

        static Run of(Object... args) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int status = Quickstart.run(
                    Stream.of(args).map(String::valueOf).toList(),
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8));
            return new Run(status, text(out), text(err));
        }

        private static String text(ByteArrayOutputStream bytes) {
            return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        }
    }

    @Test
    void without_arguments_it_shows_the_examples() {
        Run run = Run.of();

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsSubsequence(
                        "A draft: late-shipment-draft.json",
                        "Action correct-template\n",
                        "    actions[0].owner.role\n",
                        "The finished plan: late-shipment.json",
                        "Nothing to mend.\n",
                        "Plan of Action: Late shipment rate",
                        "Submitted: 11 March 2026\n");
    }

    @Test
    void the_letter_reads_as_in_the_gallery() throws IOException {
        Path letter = folder.resolve("letter.txt");

        Run run = Run.of(PLANS.resolve("late-shipment.json"), letter);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Letter written to " + letter);
        Golden.assertMatches("docs/gallery/late-shipment.txt", Files.readString(letter));
        assertThat(filesIn(folder)).containsExactly(letter);
    }

    @ParameterizedTest
    @CsvSource({
        "letter.txt, Plan of Action:",
        "letter.md, # Plan of Action:",
        "letter.html, <!DOCTYPE html>",
        "letter, Plan"
    })
    void the_name_of_the_letter_tells_its_format(String name, String start) {
        Path letter = folder.resolve(name);

        assertThat(Run.of(PLANS.resolve("late-shipment.json"), letter).status()).isZero();
        assertThat(letter).content().startsWith(start);
    }

    @Test
    void a_draft_shows_its_gaps_and_a_finished_plan_has_none() {
        assertThat(Run.of(PLANS.resolve("late-shipment-draft.json")).out())
                .contains("This is a draft.", "Owner: [Missing: Name the role that is responsible for the action.]");
        assertThat(Run.of(PLANS.resolve("late-shipment.json")).out()).doesNotContain("draft", "[Missing");
    }

    @Test
    void a_letter_replaces_an_older_one() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "old");

        assertThat(Run.of(PLANS.resolve("late-shipment.json"), letter).status()).isZero();
        assertThat(letter).content().startsWith("Plan of Action");
    }

    @Test
    void a_plan_with_errors_gives_its_findings_and_its_letter() {
        Run run = Run.of(PLANS.resolve("late-shipment-draft.json"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("POA-ACTION-NO-OWNER (R13: Responsible parties)", "Plan of Action: Late shipment rate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "not JSON | line 1, column 1: this is not JSON.",
                "{\"issues\": 7} | line 1, column 12: a list is expected (at /issues).",
                "{\"isues\": []} | line 1, column 12: the member \"isues\" is not known; known here: actions, ",
            })
    void bad_input_is_one_sentence_and_nothing_is_written(String json, String sentence) throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.json"), json);

        Run run = Run.of(plan, folder.resolve("letter.txt"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(plan + ": " + sentence).hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(filesIn(folder)).containsExactly(plan);
    }

    @Test
    void a_file_that_is_not_there_is_one_sentence() {
        Path missing = folder.resolve("missing.json");

        assertThat(Run.of(missing)).isEqualTo(new Run(2, "", missing + ": there is no such file or folder.\n"));
    }

    @Test
    void a_letter_that_cannot_be_written_is_an_error() {
        Path letter = folder.resolve("missing/letter.txt");

        Run run = Run.of(PLANS.resolve("late-shipment.json"), letter);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(letter + ": there is no such file or folder.\n");
    }

    @Test
    void a_folder_is_no_plan() {
        assertThat(Run.of(folder))
                .isEqualTo(new Run(2, "", "The file can't be read or written: " + folder + ": this is a folder\n"));
    }

    @Test
    void a_folder_is_not_replaced_by_the_letter() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        Run run = Run.of(PLANS.resolve("late-shipment.json"), empty);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).endsWith(empty + ": this is not a file\n").hasLineCount(1);
        assertThat(filesIn(folder)).containsExactly(empty);
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void the_plan_is_not_replaced_by_the_letter() throws IOException {
        Path plan = Files.copy(PLANS.resolve("late-shipment.json"), folder.resolve("plan.json"));

        Run run = Run.of(plan, folder.resolve("../" + folder.getFileName() + "/plan.json"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).endsWith(": the letter would replace the plan\n");
        assertThat(plan).hasSameTextualContentAs(PLANS.resolve("late-shipment.json"));
    }

    @Test
    void behind_a_link_its_target_is_replaced() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), letter);

        assertThat(Run.of(PLANS.resolve("late-shipment.json"), link).status()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(letter).content().startsWith("Plan of Action");
    }

    @Test
    void too_many_arguments_show_the_usage() {
        assertThat(Run.of("a", "b", "c"))
                .isEqualTo(new Run(2, "", "usage: quickstart [PLAN.json [LETTER.txt|LETTER.md|LETTER.html]]\n"));
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
