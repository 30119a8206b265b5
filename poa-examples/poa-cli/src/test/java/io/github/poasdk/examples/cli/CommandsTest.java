package io.github.poasdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.examples.cli.Shell.Result;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.report.JsonReport;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each command does what its help says. */
class CommandsTest {

    private static final String PLAN = Shell.plan("late-shipment.json");
    private static final String DRAFT = Shell.plan("late-shipment-draft.json");
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Shell shell = new Shell();

    @TempDir
    Path folder;

    @Test
    void init_writes_a_form_that_validate_finds_gaps_in() {
        String file = folder.resolve("plan.yaml").toString();

        assertThat(shell.run("init", "--type", "late-shipment-rate", "--language", "de", "-o", file))
                .isEqualTo(new Result(0, "", ""));
        Result report = shell.run("validate", file);

        assertThat(Shell.read(Path.of(file))).contains("language: \"de\"", "# Give the name of the store or company.");
        assertThat(report.status()).isEqualTo(1);
        assertThat(report.out()).contains("POA-SELLER-NO-NAME", "POA-CLOSING-MISSING");
        assertThat(report.err()).isEmpty();
    }

    @Test
    void init_replaces_a_file_only_by_force() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "mine");

        Result refused = shell.run("init", "--type", "INAUTHENTIC", "-o", file.toString());
        assertThat(refused.status()).isEqualTo(2);
        assertThat(Shell.read(file)).isEqualTo("mine");

        Result forced = shell.run("init", "--type", "INAUTHENTIC", "--force", "-o", file.toString());
        assertThat(forced.status()).isZero();
        assertThat(PlanJson.create().read(Shell.read(file)).getIssues()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"error, 0, 1", "warning, 0, 1", "hint, 0, 1"})
    void validate_tells_by_its_status_whether_something_is_to_be_mended(String level, int good, int bad) {
        assertThat(shell.run("validate", PLAN, "--fail-on", level).status()).isEqualTo(good);
        assertThat(shell.run("validate", DRAFT, "--fail-on", level).status()).isEqualTo(bad);
    }

    @Test
    void a_warning_fails_only_if_asked_to() throws IOException {
        String warned =
                shell.run("edit", PLAN, "template-before/fileName", "--clear").out();
        Path file = Files.writeString(folder.resolve("warned.json"), warned);

        assertThat(shell.run("validate", file.toString(), "--as-of", "2026-03-11")
                        .status())
                .isZero();
        assertThat(shell.run("validate", file.toString(), "--as-of", "2026-03-11", "--fail-on", "warning")
                        .status())
                .isEqualTo(1);
        assertThat(shell.run("validate", file.toString(), "--as-of", "2026-03-11", "--profile", "strict")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void prose_is_left_out_on_demand() throws IOException {
        String shouting = shell.run("edit", PLAN, "/closing", "WE WILL DO OUR BEST to improve!!!")
                .out();
        String file =
                Files.writeString(folder.resolve("shouting.json"), shouting).toString();

        assertThat(shell.run("validate", file, "--as-of", "2026-03-11").out())
                .contains("POA-PROSE-SHOUTING", "POA-PROSE-VAGUE");
        assertThat(shell.run("validate", file, "--as-of", "2026-03-11", "--no-prose")
                        .out())
                .doesNotContain("POA-PROSE-SHOUTING", "POA-PROSE-VAGUE");
    }

    @Test
    void a_draft_may_be_incomplete() {
        assertThat(shell.run("validate", DRAFT, "--group", "draft").out())
                .doesNotContain("POA-CUSTOMER-IMPACT-MISSING");
        assertThat(shell.run("validate", DRAFT).out()).contains("POA-CUSTOMER-IMPACT-MISSING");
    }

    @Test
    void what_is_accepted_is_no_finding() throws IOException {
        Path accepted = Files.writeString(folder.resolve("accepted.json"), """
                {"acceptances": [{"code": "POA-REFERENCE-UNKNOWN", "elementId": "prevent-late-transfer",
                "reason": "will be mended", "expiresOn": "2026-06-30"}]}""");

        Result result = shell.run("validate", DRAFT, "--as-of", "2026-03-11", "--accept", accepted.toString());

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).doesNotContain("POA-REFERENCE-UNKNOWN").contains("1 finding is accepted.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "html", "junit", "text"})
    void reports_are_well_formed_in_each_format_for_one_plan_and_for_two(String format) throws Exception {
        for (String[] files : new String[][] {{DRAFT}, {DRAFT, PLAN}}) {
            String[] args = new String[files.length + 3];
            args[0] = "validate";
            args[1] = "--output";
            args[2] = format;
            System.arraycopy(files, 0, args, 3, files.length);

            Result result = shell.run(args);

            assertThat(result.status()).isEqualTo(1);
            assertThat(result.out()).contains("POA-ACTION-NO-OWNER");
            switch (format) {
                case "json", "sarif" ->
                    assertThat(MAPPER.readTree(result.out()).isObject()).isTrue();
                case "junit" ->
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(result.out())));
                case "html" ->
                    assertThat(result.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
                default -> assertThat(result.out()).contains("Why: ");
            }
        }
    }

    @Test
    void the_report_in_json_is_that_of_the_library() {
        Result result = shell.run("validate", DRAFT, "--output", "json", "--as-of", "2026-03-11", "--locale", "ja");

        assertThat(JsonReport.create().read(result.out()).asOf()).hasToString("2026-03-11");
        assertThat(MAPPER.readTree(result.out()).at("/language").stringValue()).isEqualTo("ja");
    }

    @ParameterizedTest
    @CsvSource({
        "txt, Plan of Action: Late",
        "md, '# Plan of Action: Late'",
        "html, <!DOCTYPE html>",
        "json, '{'",
        "yaml, schemaVersion"
    })
    void render_writes_the_format_that_the_name_tells(String extension, String start) {
        Path file = folder.resolve("letter." + extension);

        assertThat(shell.run("render", PLAN, "-o", file.toString())).isEqualTo(new Result(0, "", ""));
        assertThat(Shell.read(file)).startsWith(start);
    }

    @Test
    void render_takes_layout_and_language() {
        assertThat(shell.run("render", PLAN, "--locale", "de", "--layout", "three-questions")
                        .out())
                .startsWith("Maßnahmenplan: ");
        assertThat(shell.with("LANG", "fr_FR.UTF-8").run("render", PLAN).out()).startsWith("Plan of Action: ");
        assertThat(shell.run("render", DRAFT).out()).contains("[Missing: ");
        PlanJson json = PlanJson.create();
        assertThat(json.read(shell.run("render", PLAN, "--to", "json").out()))
                .isEqualTo(json.read(Shell.read(Path.of(PLAN))));
    }

    @Test
    void coverage_shows_the_matrix_and_its_gaps() {
        assertThat(shell.run("coverage", PLAN).status()).isZero();
        Result gaps = shell.run("coverage", DRAFT, "--output", "json");

        assertThat(gaps.status()).isEqualTo(1);
        assertThat(MAPPER.readTree(gaps.out()).path("gaps")).isNotEmpty();
        assertThat(shell.run("coverage", DRAFT, "--output", "html").out()).startsWith("<table");
    }

    @Test
    void compare_tells_what_is_new_from_what_contradicts() throws IOException {
        String refused = Shell.plan("order-defect-rate.json");
        String followUp = Shell.plan("order-defect-rate-follow-up.json");
        Path other = folder.resolve("other.json");
        Files.writeString(other, Shell.read(Path.of(refused)).replace("\"2026-05-12\"", "\"2026-05-11\""));

        Result clean = shell.run("compare", refused, followUp, "--fail-on", "hint");
        Result same = shell.run("compare", refused, refused, "--fail-on", "warning", "--output", "json");
        Result contradicting = shell.run("compare", other.toString(), followUp, "--fail-on", "warning");

        assertThat(clean.status()).isZero();
        assertThat(clean.out())
                .contains("Packaging orders released by the warehouse", "New: release-step.pdf", "Nothing to mend.");
        assertThat(same.status()).isEqualTo(1);
        assertThat(MAPPER.readTree(same.out()).path("similarity").intValue()).isEqualTo(1);
        assertThat(contradicting.status()).isEqualTo(1);
        assertThat(contradicting.out()).contains("POA-ATTEMPT-DATE-CONTRADICTS");
    }

    @ParameterizedTest
    @CsvSource({"text, 'Nouveau'", "json, '{'", "html, '<section lang=\"fr\">'", "sarif, '{'", "junit, '<?xml'"})
    void compare_writes_each_format(String format, String start) {
        String refused = Shell.plan("order-defect-rate.json");
        String followUp = Shell.plan("order-defect-rate-follow-up.json");

        Result result = shell.run("compare", refused, followUp, "--output", format, "--locale", "fr");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith(start);
    }

    @Test
    void checks_lists_and_explains_all_that_is_checked() {
        assertThat(shell.run("checks").out().lines().filter(line -> line.startsWith("  POA-")))
                .hasSameSizeAs(RuleBook.create().rules());
        assertThat(shell.run("checks", "poa-cause-no-fact", "--locale", "de").out())
                .startsWith("POA-CAUSE-NO-FACT: ")
                .contains("Warum: ");
        JsonNode one = MAPPER.readTree(
                shell.run("checks", "POA-CAUSE-NO-FACT", "--output", "json").out());
        assertThat(one).hasSize(1);
    }

    @Test
    void schema_writes_both_schemas() {
        assertThat(MAPPER.readTree(shell.run("schema").out()).path("required")).isNotEmpty();
        assertThat(MAPPER.readTree(shell.run("schema", "--draft").out()).path("required"))
                .isEmpty();
    }

    @Test
    void edit_changes_one_value_in_the_format_of_the_file() throws IOException {
        Path file = Files.copy(Path.of(DRAFT), folder.resolve("plan.json"));

        assertThat(shell.run("edit", file.toString(), "correct-template/owner/role", "Shift lead", "--in-place"))
                .isEqualTo(new Result(0, "", ""));
        assertThat(PlanJson.create()
                        .read(Shell.read(file))
                        .getActions()
                        .get(0)
                        .getOwner()
                        .getRole())
                .isEqualTo("Shift lead");
        assertThat(shell.run("edit", file.toString(), "prevent-late-transfer", "--remove")
                        .out())
                .doesNotContain("prevent-late-transfer");
        assertThat(shell.run("edit", file.toString(), "/notice/asins", "B0EXAMPLE9", "--add")
                        .out())
                .contains("B0EXAMPLE9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "yaml"})
    void redact_writes_a_copy_and_what_leads_back_from_it(String format) throws IOException {
        Path plan = Files.writeString(
                folder.resolve("plan." + format),
                shell.run("render", PLAN, "--to", format).out());
        Path copy = folder.resolve("copy." + format);
        Path mapping = folder.resolve("mapping.json");

        Result result = shell.run(
                "redact", plan.toString(), "--seed", "42", "-o", copy.toString(), "--mapping", mapping.toString());

        assertThat(result.status()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains(
                        "Replaced: person 1, company 1, ", "Dates moved back by ", "Read the copy before you share it")
                .doesNotContain("Brandt");
        assertThat(Shell.read(copy)).doesNotContain("Brandt", "Nordlicht", "B0EXAMPLE1", "2026");
        assertThat(MAPPER.readTree(Shell.read(mapping)).at("/replacements").findValuesAsString("original"))
                .contains("Ida Brandt", "Nordlicht Home Goods");
        assertThat(shell.run("redact", plan.toString(), "--seed", "42").out()).isEqualTo(Shell.read(copy));
        assertThat(shell.run("redact", plan.toString()).out()).isNotEqualTo(Shell.read(copy));
        assertThat(shell.run("validate", copy.toString()).status()).isZero();
    }

    @Test
    void edit_keeps_what_no_plan_can_hold_and_says_so() {
        Result result = shell.run("edit", DRAFT, "/notice/receivedOn", "2.3.");

        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("\"2.3.\"");
        assertThat(result.err())
                .isEqualTo("Note: a date such as 2026-03-02 is expected, not \"2.3.\" (at /notice/receivedOn).\n");
    }

    @Test
    void a_hyphen_is_standard_input_in_either_format() {
        byte[] json = Shell.read(Path.of(PLAN)).getBytes(StandardCharsets.UTF_8);
        byte[] yaml = shell.run("render", PLAN, "--to", "yaml").out().getBytes(StandardCharsets.UTF_8);

        assertThat(shell.input(json).run("validate", "-").status()).isZero();
        assertThat(shell.input(yaml).run("validate", "-").status()).isZero();
        assertThat(shell.input(yaml)
                        .run("render", "-", "--to", "text", "-o", "-")
                        .out())
                .startsWith("Plan of Action");
    }

    @Test
    void the_environment_chooses_the_language_unless_an_option_does() {
        assertThat(shell.with("LC_ALL", "de_DE.UTF-8").run("validate", DRAFT).out())
                .contains("Fehler: ");
        assertThat(shell.run("validate", DRAFT, "--locale", "fr").out()).contains("Erreur");
        assertThat(new Shell().with("LC_ALL", "C").run("validate", DRAFT).out()).contains("Error: ");
    }

    @Test
    void colour_is_for_terminals_that_want_it() {
        assertThat(shell.run("validate", DRAFT).out()).doesNotContain("\u001b");
        assertThat(shell.run("validate", DRAFT, "--color", "always").out()).contains("\u001b[31mError");
        assertThat(new Shell().interactive().run("validate", DRAFT).out()).contains("\u001b[31mError");
        assertThat(new Shell()
                        .interactive()
                        .with("NO_COLOR", "1")
                        .run("validate", DRAFT)
                        .out())
                .doesNotContain("\u001b");
        assertThat(new Shell()
                        .interactive()
                        .run("validate", DRAFT, "--color", "never")
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void lines_are_as_wide_as_the_terminal() {
        Result narrow = new Shell()
                .interactive()
                .with("COLUMNS", "50")
                .with("NO_COLOR", "1")
                .run("validate", DRAFT);

        assertThat(narrow.out().lines().filter(line -> line.contains("Why: ")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(50));
        assertThat(shell.run("validate", DRAFT).out().lines()).anyMatch(line -> line.length() > 80);
    }

    @Test
    void help_fits_a_terminal_and_shows_status_and_example() {
        for (String command :
                Poa.commandLine(Terminal.ofProcess()).getSubcommands().keySet()) {
            Result help = shell.run(command, "--help");

            assertThat(help.status()).isZero();
            assertThat(help.out().lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
            if (!command.equals("help") && !command.equals("completion")) {
                assertThat(help.out()).contains("Exit status:", "Example: poa " + command);
            }
        }
        assertThat(shell.run("--version").out()).contains("poa ", "Java ");
    }

    @Test
    void manual_and_completion_name_every_command_and_option() throws IOException {
        Manual.main(new String[] {folder.toString()});

        String completion = Shell.read(folder.resolve("completion/poa"));
        Poa.commandLine(Terminal.ofProcess()).getSubcommands().forEach((name, command) -> {
            String page = Shell.read(folder.resolve("man/poa-" + name + ".1"));
            assertThat(page).startsWith(".TH \"poa");
            assertThat(completion).contains(name);
            command.getCommandSpec().options().forEach(option -> {
                assertThat(page).contains(option.longestName().replace("-", "\\-"));
                assertThat(completion).contains(option.longestName());
            });
        });
    }
}
