package io.github.poasdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.examples.cli.Shell.Result;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command lint, for a letter and for lines of texts. */
class LintTest {

    private static final String LETTER = """
            Dear Amazon,

            URGENT!! We are from [store name].
            The QVLM was revised on 4 May 2025 by Ana Prieto, who weighs each parcel.
            """;

    private static final String LINE = "{\"id\":7,\"text\":\"URGENT!! Please read.\",\"language\":\"en\"}\n";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Shell shell = new Shell();

    @TempDir
    Path folder;

    @Test
    void text_underlines_what_is_found_in_its_line() {
        Result result = letter("--language", "en");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("Line 3\n  Warning: ")
                .contains("    > URGENT!! We are from [store name].\n      ^^^^^^\n")
                .contains("                           ^^^^^^^^^^^^\n    Why: ")
                .contains("POA-PROSE-TEMPLATE (", "Line 4\n  Hint: ");
    }

    @Test
    void json_has_offsets_into_the_text_and_messages_for_the_reader() {
        JsonNode json =
                MAPPER.readTree(letter("--language", "en", "--output", "json").out());

        assertThat(json.propertyNames()).containsExactly("findings");
        JsonNode found = json.path("findings")
                .valueStream()
                .filter(finding -> finding.path("category").stringValue().equals("TEMPLATE"))
                .findFirst()
                .orElseThrow();
        assertThat(LETTER.substring(
                        found.path("start").intValue(), found.path("end").intValue()))
                .isEqualTo("[store name]");
        assertThat(found.path("code").stringValue()).isEqualTo("POA-PROSE-TEMPLATE");
        assertThat(found.path("severity").stringValue()).isEqualTo("ERROR");
        assertThat(found.path("message").stringValue()).contains("[store name]");
        assertThat(shell.input(bytes(LETTER)).run("lint", "-", "--locale", "de").out())
                .contains("Zeile 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"sarif|\"uri\" : \"-\"", "html|<!DOCTYPE html>", "html|<mark>[store name]</mark>"})
    void reports_come_in_other_formats(String format, String part) {
        assertThat(letter("--output", format).out()).contains(part);
    }

    @ParameterizedTest
    @CsvSource({"error, 1", "warning, 1", "hint, 1"})
    void the_status_is_that_of_the_other_commands(String level, int status) {
        assertThat(letter("--fail-on", level).status()).isEqualTo(status);
        assertThat(shell.input(bytes("URGENT!! Please read."))
                        .run("lint", "-", "--fail-on", level)
                        .status())
                .isEqualTo(level.equals("error") ? 0 : 1);
        assertThat(shell.input(bytes("")).run("lint", "-", "--language", "en", "--fail-on", level))
                .isEqualTo(new Result(0, "Nothing to mend.\n", ""));
    }

    @Test
    void a_rule_that_is_not_there_cannot_be_switched_off() {
        assertThat(letter("--off", "doubled-marks").err())
                .contains("--off doubled-marks: there is no such check. Did you mean doubled-mark?");
        assertThat(letter("--off", "POA-PROSE-VAGE").err()).contains("Did you mean POA-PROSE-VAGUE?");
    }

    @Test
    void the_field_and_the_language_make_a_difference() {
        byte[] text = bytes("All staff were reminded of the rules.");

        assertThat(shell.input(text)
                        .run("lint", "-", "--language", "en", "--field", "customer-impact")
                        .out())
                .isEqualTo("Nothing to mend.\n");
        assertThat(shell.input(text)
                        .run("lint", "-", "--language", "en", "--field", "action")
                        .out())
                .contains("POA-PROSE-VAGUE");
        assertThat(shell.input(text).run("lint", "-", "--language", "ja").out())
                .startsWith("Not checked, since there are no rules for the language of this text: ");
        assertThat(shell.input(bytes("Bonjour.")).run("lint", "-").err())
                .isEqualTo("Note: the language was guessed from the text; --language says which it is.\n");
    }

    @Test
    void what_the_user_knows_is_no_finding() throws IOException {
        assertThat(letter().out()).contains("QVLM");
        assertThat(letter("--acronym", "QVLM", "--off", "template", "--off", "doubled-mark", "--brand", "Urgent")
                        .out())
                .isEqualTo("Nothing to mend.\n");

        Path rules = Files.writeString(folder.resolve("rules.json"), """
                {"label": "JARGON", "rules": [{"id": "ours", "phrases": ["weighs each parcel"]}]}""");
        assertThat(letter("--rules", rules.toString(), "--language", "en").out())
                .contains("POA-PROSE-JARGON (ours)");
    }

    @Test
    void colour_and_width_are_those_of_the_terminal() {
        Result result = new Shell()
                .interactive()
                .with("COLUMNS", "60")
                .input(bytes(LETTER))
                .run("lint", "-");

        assertThat(result.out()).startsWith("\u001b[1mLine 3\u001b[0m\n  \u001b[33mWarning\u001b[0m: ");
        assertThat(result.out().replaceAll("\u001b\\[[0-9]+m", "").lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        String plain = letter("--output", "json").out();

        assertThat(shell.input(bytes("\ufeff" + LETTER))
                        .run("lint", "-", "--output", "json")
                        .out())
                .isEqualTo(plain);
    }

    @Test
    void lines_of_texts_give_lines_of_findings() throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), LINE + "\n" + LINE.replace("7", "\"x\""));
        Path out = folder.resolve("out.jsonl");

        Result result = shell.run("lint", "--jsonl", in.toString(), "--fail-on", "warning");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).isEmpty();
        assertThat(result.out()
                        .lines()
                        .map(line -> MAPPER.readTree(line).path("id").asString()))
                .containsExactly("7", "x");
        assertThat(shell.run("lint", "--jsonl", in.toString(), "-o", out.toString()))
                .isEqualTo(new Result(0, "", ""));
        assertThat(Shell.read(out)).isEqualTo(result.out());
        assertThat(shell.input(bytes(LINE.replace("\"en\"", "\"ja\"")))
                        .run("lint", "--jsonl", "-")
                        .err())
                .isEqualTo(
                        "Note: some rules were not checked in 1 of 1 texts, since there are none for their language.\n");
    }

    @Test
    void a_line_that_is_wrong_ends_it_with_its_number_and_leaves_no_file() throws IOException {
        Path out = Files.writeString(folder.resolve("out.jsonl"), "mine");
        byte[] input = bytes(LINE + LINE + "{\"text\":\u001b}\n" + LINE);

        Result result = shell.input(input).run("lint", "--jsonl", "-");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out().lines()).hasSize(2);
        assertThat(result.err()).startsWith("-: line 3: ").hasLineCount(1);

        assertThat(shell.input(input)
                        .run("lint", "--jsonl", "-", "-o", out.toString())
                        .status())
                .isEqualTo(2);
        assertThat(Shell.read(out)).isEqualTo("mine");
        assertThat(files()).containsExactly("out.jsonl");
    }

    @Test
    void progress_is_for_terminals_that_show_nothing_else() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Progress progress = new Progress(
                new Terminal(
                        new ByteArrayInputStream(new byte[0]),
                        new ByteArrayOutputStream(),
                        err,
                        Map.of("POA_PROGRESS", "file"),
                        true),
                true);
        long start = System.nanoTime();
        long done = 0;
        while (err.size() == 0 && System.nanoTime() - start < 60_000_000_000L) {
            progress.show(++done);
        }
        progress.end();

        assertThat(err.toString(StandardCharsets.US_ASCII)).matches("\r[0-9]+ texts\r +\r");
        assertThat(new Terminal(new ByteArrayInputStream(new byte[0]), err, err, Map.of("POA_PROGRESS", "file"), true)
                        .showsProgress(false))
                .isFalse();
        assertThat(shell.input(bytes(LINE.repeat(200)))
                        .run("lint", "--jsonl", "-")
                        .err())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lint|Missing required parameter: 'FILE'",
                "lint - --field actoin|Did you mean action?",
                "lint - --language 12|this is no language",
                "lint - --output xml|text, json, sarif, html",
                "lint - --off POA-PROSE-JARGN|Did you mean POA-PROSE-JARGON?",
                "lint - --off JARGN|there is no such check",
                "lint - --jsonl --output sarif|--jsonl writes lines of JSON",
                "lint - --rules none.json|--rules needs --language",
                "lint - --language en --rules none.json|there is no such file",
                "lint none.txt|there is no such file",
                "lint --jsonl none.jsonl|there is no such file",
                "lint .|this is a folder"
            })
    void a_wrong_command_line_is_answered_in_a_sentence(String line) {
        String[] parts = line.split("\\|", -1);

        assertRefused(shell.run(parts[0].split(" ", -1)), parts[1]);
    }

    @Test
    void what_is_no_text_is_refused() throws IOException {
        assertRefused(shell.input(new byte[] {'a', (byte) 0xff}).run("lint", "-"), "this is not text in UTF-8");
        assertRefused(
                shell.input(LETTER.getBytes(StandardCharsets.UTF_16LE)).run("lint", "-"), "this is not plain text");
        assertRefused(shell.input(new byte[20_000_001]).run("lint", "-"), "this is longer than 20000000 bytes");
        Path file = Files.writeString(folder.resolve("letter.txt"), LETTER);
        assertRefused(shell.run("lint", file.toString(), "-o", file.toString()), "would replace what is read");
        for (String rules : List.of("x", "[]", "{\"label\":\"X\"}", "{\"label\":\"BLAME\",\"rules\":[{\"id\":1}]}")) {
            Files.writeString(folder.resolve("rules.json"), rules);
            assertRefused(
                    shell.run(
                            "lint",
                            file.toString(),
                            "--language",
                            "en",
                            "--rules",
                            folder.resolve("rules.json").toString()),
                    "this is no file of rules: ");
        }
    }

    @Test
    void text_of_a_letter_gives_a_terminal_no_orders() {
        String hostile = "URGENT!! \u001b[2J\u0007 [store \u202e name] \u009b31m\u2028 never again!!";

        for (String format : List.of("text", "json", "sarif", "html")) {
            Result result = shell.input(bytes(hostile)).run("lint", "-", "--language", "en", "--output", format);
            assertThat(result.out()).contains("POA-PROSE").doesNotContain("\u001b", "\u0007");
            assertThat(result.err()).isEmpty();
        }
        assertThat(shell.input(bytes(hostile)).run("lint", "-").out()).doesNotContain("\u009b", "\u202e", "\u2028");
    }

    private Result letter(String... options) {
        return shell.input(bytes(LETTER))
                .run(Stream.concat(Stream.of("lint", "-"), Stream.of(options)).toArray(String[]::new));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void assertRefused(Result result, String part) {
        assertThat(result.status()).as(result.err()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(part).doesNotContain("\tat ", "Exception", "\u001b");
        assertThat(result.err().lines()).hasSizeBetween(1, 3);
    }
}
