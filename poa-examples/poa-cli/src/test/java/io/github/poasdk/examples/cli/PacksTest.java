package io.github.poasdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.examples.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands around policy packs. */
class PacksTest {

    private static final String PLAN = Shell.plan("late-shipment.json");

    private final Shell shell = new Shell();

    @TempDir
    Path folder;

    @Test
    void a_pack_of_ones_own_is_laid_over_the_built_in_one() throws IOException {
        String ours = pack("ours", """
                {"LATE_SHIPMENT_RATE": {"targets": {"standard": {"threshold": 100}}}}""");

        Result plain = shell.run("validate", PLAN, "--as-of", "2026-03-11");
        Result own = shell.run("validate", PLAN, "--as-of", "2026-03-11", "--pack", ours, "--output", "json");

        assertThat(plain.out()).doesNotContain("POA-METRIC-WITHIN-LIMIT");
        assertThat(own.err()).isEmpty();
        assertThat(own.out()).contains("\"coordinates\" : \"com.example:ours\"");
    }

    @Test
    void packs_are_laid_over_each_other_in_the_order_of_the_command_line() throws IOException {
        String first = pack("first", "{}");
        String second = pack("second", "{}").replace("\\", "/");
        Files.writeString(
                Path.of(second, "pack.json"), "{\"coordinates\": \"com.example:second\", \"version\": \"2\"}");

        Result result = shell.run("checklist", PLAN, "--pack", first, "--pack", second);

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("com.example:second:2");
    }

    @Test
    void packs_are_named_with_what_is_in_them() throws IOException {
        Result result = shell.run("packs", pack("ours", "{}"));

        assertThat(result.out().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("io.github.poasdk:amazon:") && line.contains(" 34 issue types"))
                .anyMatch(line -> line.startsWith("com.example:ours:1,"));
    }

    @Test
    void every_fault_of_a_bad_pack_is_named_in_one_line_and_nothing_is_written() throws IOException {
        String bad = pack("bad", """
                {"LATE_SHIPMENT_RATE": {"speling": 1, "targets": {"standard": {"threshold": "many"}}}}""");
        Path out = folder.resolve("out.txt");

        Result result = shell.run("validate", PLAN, "--pack", bad, "-o", out.toString());

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err().lines())
                .singleElement()
                .asString()
                .contains("bad: the pack has 2 faults:", "/LATE_SHIPMENT_RATE/speling", "/targets/standard/threshold");
        assertThat(out).doesNotExist();
        assertThat(shell.run("packs", folder.resolve("nowhere").toString()).status())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void the_checklist_of_a_plan_comes_in_each_format(String format) {
        Result result = shell.run("checklist", PLAN, "--output", format, "--locale", "de");

        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("WAREHOUSE_RECORD / CARRIER_RECORD", "2026-11");
    }

    @Test
    void the_checklist_of_an_issue_type_needs_no_plan() {
        assertThat(shell.run("checklist", "--type", "related-account").out())
                .contains("RELATED_ACCOUNT", "OWNERSHIP_PROOF");
        assertThat(shell.run("checklist", "--type", "INAUTENTIC").err()).contains("Did you mean INAUTHENTIC?");
        assertThat(shell.run("checklist").err()).contains("--type");
        assertThat(shell.run("checklist", "--type", "DROP_SHIPPING", PLAN).out())
                .contains("SUPPLIER_CONTRACT");
    }

    @Test
    void a_form_knows_the_issue_types_of_a_pack_of_ones_own() throws IOException {
        String ours = pack("ours", "{}");
        Files.createDirectories(Path.of(ours, "issues"));
        Files.writeString(Path.of(ours, "issues", "OUR_TYPE.json"), """
                {"trigger": {"texts": ["Ours."], "source": "CATALOGUE", "confidence": "OWN"},
                 "causes": {"texts": ["a"], "source": "CATALOGUE", "confidence": "OWN"},
                 "corrective": {"texts": ["b"], "source": "CATALOGUE", "confidence": "OWN"},
                 "preventive": {"texts": ["c"], "source": "CATALOGUE", "confidence": "OWN"},
                 "evidence": {"own": {"anyOf": ["LOT_RECORD"], "need": "REQUIRED", "why": "We ask for it.",
                   "source": "CATALOGUE", "confidence": "OWN"}}}""");

        Result result = shell.run("init", "--type", "OUR_TYPE", "--pack", ours);

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("type: OUR_TYPE", "kind: LOT_RECORD");
    }

    private String pack(String name, String metrics) throws IOException {
        Path pack = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                pack.resolve("pack.json"),
                "{\"extends\": \"io.github.poasdk:amazon:2026.11\", \"coordinates\": \"com.example:%s\", \"version\": \"1\"}"
                        .formatted(name));
        Files.writeString(pack.resolve("metrics.json"), metrics);
        return pack.toString();
    }
}
