package com.example.casedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.poasdk.testkit.assertion.GoldenFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseDeskTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 18);

    @TempDir
    private Path folder;

    @Test
    void findings_stand_beside_the_fields_of_the_form() {
        Run run = run(Cases.file("drafts/wrong-plug.json"), folder.resolve("text.ticket"));

        assertThat(run.status()).isEqualTo(1);
        GoldenFiles.in(Path.of("src/test/golden")).check("draft.txt", run.out());
    }

    @Test
    void the_text_for_the_ticket_is_written() {
        Path ticket = folder.resolve("text.ticket");

        assertThat(run(Cases.file("wrong-plug.json"), ticket).status()).isZero();
        assertThat(ticket).content().startsWith("h1. Plan of Action");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nothing | line 1, column 1: this is no form of our desk",
                "[] | line 1, column 1: this is no form of our desk",
                "{\"shop\": {}} | line 1, column 10: shop is missing, or is not what belongs there",
                "{\"shop\": \"A\", \"noticeDate\": \"16.3.\"} | line 1, column 29: noticeDate is missing, or is not what belongs there",
            })
    void what_is_no_form_is_one_sentence_and_writes_nothing(String json, String sentence) throws IOException {
        Path form = Files.writeString(folder.resolve("form.json"), json);
        Path ticket = folder.resolve("text.ticket");

        assertThat(run(form, ticket)).isEqualTo(new Run(2, "", form + ": " + sentence + "\n"));
        assertThat(ticket).doesNotExist();
    }

    @Test
    void a_form_of_any_depth_is_not_read() throws IOException {
        Path form = Files.writeString(folder.resolve("form.json"), "{\"others\": " + "[".repeat(1000));

        assertThat(run(form))
                .isEqualTo(new Run(
                        2, "", form + ": line 1, column 12: others is missing, or is not what belongs there\n"));
    }

    @Test
    void a_text_of_any_length_is_no_form() {
        String text = " ".repeat(CaseStore.MAX_LENGTH + 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseStore.read(text))
                .withMessage("this is no form of our desk");
    }

    @Test
    void a_form_of_any_size_is_not_read() throws IOException {
        Path form = Files.write(folder.resolve("form.json"), new byte[CaseStore.MAX_LENGTH + 1]);

        assertThat(run(form)).isEqualTo(new Run(2, "", form + ": a case has at most 2000000 bytes\n"));
    }

    @Test
    void a_file_that_is_not_there_is_one_sentence() {
        Path form = folder.resolve("form.json");

        assertThat(run(form)).isEqualTo(new Run(2, "", form + ": there is no such file or folder\n"));
    }

    private record Run(int status, String out, String err) {}

    private static Run run(Path... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = CaseDesk.run(
                Arrays.stream(args).map(Path::toString).toList(),
                DAY,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
