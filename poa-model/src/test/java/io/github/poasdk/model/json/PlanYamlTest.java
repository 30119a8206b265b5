package io.github.poasdk.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.code.EvidenceKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanYamlTest {

    private final PlanJson yaml = PlanJson.yaml();

    static Stream<PlanOfAction> examples() {
        return ExamplePlans.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_plan_is_written_and_read_again(PlanOfAction plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        yaml.write(plan, out);

        assertThat(yaml.read(yaml.write(plan))).isEqualTo(plan);
        assertThat(yaml.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(plan);
        assertThat(yaml.readDraft(yaml.write(plan))).isEqualTo(PlanDraft.of(plan));
        assertThat(yaml.write(PlanDraft.of(plan))).isEqualTo(yaml.write(plan));
    }

    @Test
    void it_looks_like_this() {
        PlanOfAction plan = yaml.read("""
                # as a person would type it
                seller:
                  name: Nordlicht Home Goods
                notice:
                  receivedOn: 2026-03-02
                  asins: [B0EXAMPLE1, B0EXAMPLE2]
                evidence:
                  - kind: INVOICE
                    sizeBytes: 1200
                closing: >
                  We confirm
                  every order.
                """);

        assertThat(yaml.write(plan)).isEqualTo("""
                        schemaVersion: 2
                        responseKind: "PLAN"
                        seller:
                          name: "Nordlicht Home Goods"
                        notice:
                          receivedOn: "2026-03-02"
                          asins:
                          - "B0EXAMPLE1"
                          - "B0EXAMPLE2"
                        evidence:
                        - kind: "INVOICE"
                          sizeBytes: 1200
                        closing: "We confirm every order.\\n"
                        """);
        assertThat(plan.getEvidence().get(0).getKind()).contains(EvidenceKind.INVOICE);
    }

    @ParameterizedTest
    @CsvSource({
        "007",
        "1.10",
        "0x1F",
        "1_000",
        "1e5",
        "true",
        "yes",
        "No",
        "2026-03-02",
        "12:30:45",
        ".5",
        "+1",
        ".inf",
        "<<",
        "=",
        "0o17",
        "a: b",
        "#x"
    })
    void a_scalar_in_the_place_of_a_text_is_that_text(String scalar) {
        String typed = scalar.matches(".*[:#] ?[xb]") ? "'" + scalar + "'" : scalar;

        assertThat(yaml.read("seller: {name: " + typed + "}").getSeller().getName())
                .isEqualTo(scalar);
        assertThat(yaml.readDraft("seller: {name: " + typed + "}").text("/seller/name"))
                .contains(scalar);
    }

    @Test
    void nothing_after_a_colon_is_nothing() {
        String text = """
                seller:
                responseKind:
                issues: null
                actions:
                evidence:
                - kind:
                  sizeBytes:
                  issuedOn: ""
                  terms:
                  coverage:
                    start:
                closing:
                """;

        assertThat(yaml.read(text))
                .isEqualTo(PlanOfAction.builder()
                        .addEvidence(Evidence.builder().build())
                        .build());
        assertThat(yaml.readDraft(text)).isEqualTo(PlanDraft.of(yaml.read(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`seller: {`                         | line 1, column 10: this is not YAML (at /seller).",
                "`\tx`                               | line 1, column 1: this is not YAML.",
                "`[]`                                | line 1, column 1: an object is expected.",
                "`closing: On 2 March: we`           | line 1, column 20: this is not YAML, put a text with a colon in it between double quotes (at /closing).",
                "`hello`                             | line 1, column 1: an object is expected.",
                "`# nothing`                         | line 1, column 1: an object is expected.",
                "`closing: x\nclosing: y`            | line 2, column 8: the member is there twice (at /closing).",
                "`closing: x\n---\nclosing: y`       | line 3, column 1: there is more text behind the plan.",
                "`closing: [x]`                      | line 1, column 10: a text is expected (at /closing).",
                "`submittedOn: 2026-02-30`           | line 1, column 14: a date such as 2026-03-02 is expected, not \"2026-02-30\" (at /submittedOn).",
                "`submittedOn: 20260302`             | line 1, column 14: a date such as 2026-03-02 is expected (at /submittedOn).",
                "`seller: &a {name: x}\nnotice: *a`  | line 2, column 9: an alias of YAML is not allowed, write out what it stands for.",
                "`closing: &a x\ncommitment: *a`     | line 2, column 13: an alias of YAML is not allowed, write out what it stands for.",
                "`schemaVersion: 9`                  | line 1, column 16: schema version 9 is not known, this release reads versions 1 to 2 (at /schemaVersion)."
            })
    void bad_input_is_one_sentence_with_its_place(String text, String message) {
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> yaml.read(text))
                .withMessage(message);
    }

    @Test
    void input_is_bounded() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
        PlanJson small = PlanJson.builder()
                .format(PlanFormat.YAML)
                .maxDepth(2)
                .maxTokens(20)
                .build();

        assertThatExceptionOfType(PlanFormatException.class).isThrownBy(() -> yaml.readDraft(bomb));
        assertThatExceptionOfType(PlanFormatException.class).isThrownBy(() -> yaml.readDraft("[".repeat(100_000)));
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> yaml.readDraft("? ".repeat(100_000) + "x"));
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> yaml.readDraft("x: " + "- ".repeat(100_000) + "x"));
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> small.readDraft("a: {b: {c: 1}}"))
                .withMessageContaining("the document has more than 2 levels (at /a/b");
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> small.readDraft("a: [" + "x,".repeat(30) + "]"))
                .withMessageContaining("the document has more than 20 tokens (at /a/");
        String line = "a".repeat(200_000);
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> yaml.readDraft("closing: x\n" + line + "a\n"))
                .withMessage("line 2, column 200001: the line is longer than 200000 characters.");
        assertThat(yaml.read("closing:\n " + line.substring(1)).getClosing()).hasSize(199_999);
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> yaml.read("a".repeat(PlanJson.MAX_LENGTH + 1)))
                .withMessage("line 1, column 4000001: the text is longer than 4000000 characters.");
    }

    /** The parser reads in pieces of about a thousand units. */
    @Test
    void a_character_of_two_units_may_stand_anywhere() {
        for (int length = 900; length < 1200; length++) {
            String name = "a".repeat(length) + "\ud83d\ude00b";

            assertThat(yaml.read("seller: {name: \"" + name + "\"}").getSeller().getName())
                    .isEqualTo(name);
        }
    }

    @Test
    void an_earlier_version_is_migrated() {
        List<ReadingNote> notes = new ArrayList<>();

        assertThat(yaml.read("schemaVersion: 1\nclosing: 12", notes::add).getClosing())
                .isEqualTo("12");
        assertThat(notes).hasSize(1);
    }

    @Test
    void without_the_library_for_yaml_only_yaml_fails_and_names_it() throws Exception {
        try (URLClassLoader loader = new URLClassLoader(withoutYaml(), ClassLoader.getPlatformClassLoader())) {
            Class<?> planJson = loader.loadClass(PlanJson.class.getName());

            assertThat(planJson.getMethod("create").invoke(null)).isNotNull();
            assertThatExceptionOfType(InvocationTargetException.class)
                    .isThrownBy(() -> planJson.getMethod("yaml").invoke(null))
                    .havingCause()
                    .isInstanceOf(IllegalStateException.class)
                    .withMessage(
                            "YAML needs the artifact tools.jackson.dataformat:jackson-dataformat-yaml, which is not there");
        }
    }

    private static URL[] withoutYaml() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("yaml"))
                .map(PlanYamlTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }

    /** Such a text is written as JSON, which takes a character as it is that YAML refuses. */
    @Test
    void half_a_character_and_one_that_yaml_refuses_are_kept() {
        PlanDraft draft = PlanDraft.empty().replace("/commitment", "\u007f\ud83d");

        assertThat(yaml.readDraft(yaml.write(draft)).text("/commitment")).contains("\u007f\ud83d");
    }
}
