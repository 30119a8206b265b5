package io.github.poasdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.poasdk.examples.cli.Shell.Result;
import io.github.poasdk.model.json.PlanJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in: status 2, one to three lines that say why, and nothing written. */
class BadInputTest {

    private static final String PLAN = Shell.plan("late-shipment.json");

    private final Shell shell = new Shell();

    @TempDir
    Path folder;

    /** A file by its name. */
    private static final class Content {

        private final String name;
        private final byte[] bytes;

        Content(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        static Content of(String name, String text) {
            return new Content(name, text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Content> contents() {
        String plan = Shell.read(Path.of(PLAN));
        byte[] random = new byte[10_000];
        new Random(5).nextBytes(random);
        byte[] large = new byte[60_000_000];
        Arrays.fill(large, (byte) ' ');
        large[0] = '{';
        return Stream.of(
                Content.of("empty.json", ""),
                Content.of("cut.json", plan.substring(0, plan.length() / 2)),
                Content.of("array.json", "[]"),
                Content.of("number.json", "1"),
                Content.of("null.json", "null"),
                Content.of("text.txt", "Dear Amazon,\nwe are sorry.\n"),
                Content.of("deep.json", "{\"seller\":".repeat(10_000)),
                Content.of("deep.yaml", "[".repeat(10_000)),
                new Content("large.json", large),
                new Content("large", large),
                new Content("random.json", random),
                new Content("random.yaml", random),
                new Content("utf16.json", plan.getBytes(StandardCharsets.UTF_16)),
                new Content("latin1.json", "{\"closing\": \"Gru\u00df\"}".getBytes(StandardCharsets.ISO_8859_1)),
                new Content("latin1.yaml", "closing: Gru\u00df".getBytes(StandardCharsets.ISO_8859_1)),
                Content.of("bomb.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"),
                Content.of(
                        "tag.yaml",
                        "seller: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://example.com\"]]\n"),
                Content.of("several.yaml", "closing: a\n---\nclosing: b\n"),
                Content.of("member.json", "{\"\\u001b[31mred\\n\": 1}"));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void what_is_no_plan_is_refused_by_every_command(Content content) throws IOException {
        String file = Files.write(folder.resolve(content.name), content.bytes).toString();
        String output = folder.resolve("out.html").toString();

        assertRefused(shell.run("validate", file, "-o", output));
        assertRefused(shell.run("validate", PLAN, file));
        assertRefused(shell.run("render", file, "-o", output));
        assertRefused(shell.run("coverage", file));
        assertRefused(shell.run("compare", PLAN, file, "-o", output));
        assertRefused(shell.run("compare", file, PLAN, "-o", output));
        assertRefused(shell.run("redact", file, "-o", output, "--mapping", output + ".json"));
        assertThat(folder.resolve("out.html")).doesNotExist();
        assertRefused(shell.input(content.bytes).run("validate", "-"));
    }

    @Test
    void what_can_be_held_in_a_draft_only_is_refused_by_name() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{\"submittedOn\": \"16.3.\"}");

        Result result = shell.run("validate", file.toString());

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo(file + ": line 1, column 17: a date such as 2026-03-02 is expected, not \"16.3.\""
                        + " (at /submittedOn).\n");
    }

    @Test
    void files_that_are_not_there_or_are_none_are_named() throws IOException {
        assertRefused(shell.run("validate", folder.resolve("absent.json").toString()), "absent.json: there is no");
        assertRefused(shell.run("validate", folder.toString()), "this is a folder");
        assertRefused(shell.run("validate", "a\0b"), "no file can have this name");
        assertRefused(shell.run("validate", "a\u001b[31m\nb\u202e.json"), "a\ufffd[31m\ufffdb\ufffd.json");
        assertRefused(
                shell.run("render", PLAN, "-o", folder.resolve("no/letter.html").toString()), "there is no");
        assertRefused(
                shell.run("render", PLAN, "--to", "html", "-o", folder.toString()), "not a file that can be replaced");
        assertRefused(shell.run("render", PLAN, "--to", "text", "-o", PLAN), "would replace what is read");
    }

    @Test
    void a_file_that_may_not_be_read_is_named() throws IOException {
        Path file = Files.copy(Path.of(PLAN), folder.resolve("secret.json"));
        assumeThat(file.toFile().setReadable(false) && !Files.isReadable(file))
                .as("root reads everything")
                .isTrue();

        assertRefused(shell.run("validate", file.toString()), "may not be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate PLAN --profile strickt|Did you mean strict?",
                "validate PLAN --locale 12|this is no language",
                "validate PLAN --as-of 1.2.2026|a date such as 2026-03-11",
                "validate PLAN --output xml|text, json, sarif, html, junit",
                "validate PLAN --fail-on warnings|Did you mean warning?",
                "validate PLAN --group none|draft, submission",
                "validate PLAN --outptu json|Did you mean --output?",
                "validate|FILE",
                "vallidate PLAN|Did you mean validate?",
                "render PLAN --layout artikle|Did you mean article?",
                "render PLAN --to pdf|text, markdown, html, json, yaml",
                "render PLAN -o letter.pdf|does not tell the format",
                "init --type LATE_SHIPMNT|Did you mean LATE_SHIPMENT_RATE?",
                "init --type XYZ|Known are ORDER_DEFECT_RATE",
                "init --type INAUTHENTIC --response nothing|follow_up",
                "init --type INAUTHENTIC --language 1|this is no language",
                "init|--type",
                "checks POA-CAUSE-NOFACT|Did you mean POA-CAUSE-NO-FACT?",
                "compare PLAN|NEW",
                "compare - -|Only one",
                "compare PLAN PLAN -o PLAN|would replace",
                "redact PLAN --seed abc|abc",
                "redact PLAN --mapping -|different files",
                "redact PLAN -o PLAN|would replace what is read",
                "redact PLAN --mapping PLAN|would replace what is read",
                "edit PLAN /seller/nmae x|nmae",
                "edit PLAN /seller/name|VALUE",
                "edit PLAN /seller/name x --clear|no VALUE",
                "edit PLAN /seller/name x --clear --remove|exclusive",
                "edit - /seller/name x --in-place|--in-place needs a FILE",
                "nothing|There is no command"
            })
    void a_wrong_command_line_is_answered_in_a_sentence(String line) {
        String[] parts = line.split("\\|", -1);

        assertRefused(shell.run(parts[0].replace("PLAN", PLAN).split(" ", -1)), parts[1]);
    }

    @Test
    void acceptances_that_are_none_are_refused_by_name() throws IOException {
        Path file = Files.writeString(folder.resolve("accepted.json"), "{\"acceptances\": 1}");

        assertRefused(shell.run("validate", PLAN, "--accept", file.toString()), "accepted.json: ");
        assertRefused(
                shell.run(
                        "validate",
                        PLAN,
                        "--accept",
                        folder.resolve("none.json").toString()),
                "there is no");
        Files.write(file, new byte[] {'{', (byte) 0xff, '}'});
        assertRefused(shell.run("validate", PLAN, "--accept", file.toString()), "UTF-8");
        Files.write(file, new byte[1_000_001]);
        assertRefused(shell.run("validate", PLAN, "--accept", file.toString()), "longer than");
    }

    @Test
    void a_disk_that_is_full_is_said_and_a_reader_who_left_is_not() {
        assertThat(runInto("No space left on device").err()).contains("No space left on device.");
        assertThat(runInto("Broken pipe").err()).isEmpty();
        assertThat(runInto("Broken pipe").status()).isEqualTo(2);
    }

    @Test
    void text_of_a_plan_gives_a_terminal_no_orders() throws IOException {
        String hostile = PlanJson.create()
                .write(PlanJson.create().read(Shell.read(Path.of(PLAN))).toBuilder()
                        .closing("\u001b[2J\u0007 gone \u202e")
                        .build());
        String file = Files.writeString(folder.resolve("hostile.json"), hostile).toString();

        for (List<String> args : List.of(
                List.of("validate", file), List.of("render", file), List.of("render", file, "--to", "markdown"))) {
            Result result = shell.run(args.toArray(String[]::new));
            assertThat(result.out() + result.err()).doesNotContain("\u001b", "\u0007", "\u202e");
        }
        assertThat(shell.run("render", file).err())
                .isEqualTo("Note: characters that no document can hold were replaced at /closing.\n");
    }

    private static Result runInto(String problem) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(problem);
            }
        };
        int status = Poa.run(
                new Terminal(new ByteArrayInputStream(new byte[0]), failing, err, Map.of(), false), "render", PLAN);
        return new Result(status, "", err.toString(StandardCharsets.UTF_8));
    }

    private void assertRefused(Result result, String... parts) {
        assertThat(result.status()).as(result.err()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).hasSizeBetween(1, 3);
        assertThat(List.of(parts)).allSatisfy(part -> assertThat(result.err()).contains(part));
        assertThat(result.err()).doesNotContain("\tat ", "Exception", "\u001b", "\0");
        assertThat(result.err().length()).isLessThan(700);
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        assertThat(names).noneMatch(name -> name.endsWith(".tmp"));
    }
}
