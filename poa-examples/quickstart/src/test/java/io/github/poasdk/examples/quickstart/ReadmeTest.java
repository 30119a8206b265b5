package io.github.poasdk.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.validation.pack.PackFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README says is so. */
class ReadmeTest {

    private static final String TESTS = "poa-examples/quickstart/src/test/java/io/github/poasdk/examples/quickstart/";

    private static final String SELLER_TOOL = "poa-examples/testing-a-seller-tool";

    private final String readme = read("README.md");
    private final List<String> seller = CodeBlocks.filesUnder(SELLER_TOOL + "/src");

    ReadmeTest() throws IOException {}

    @Test
    void its_java_is_compiled_and_run() throws IOException {
        List<String> tested = Pattern.compile("(?s)// README\n(.*?)\n *// README\n")
                .matcher(read(TESTS + "ReadmeExamplesTest.java") + read(TESTS + "ReadmeTestKitTest.java"))
                .results()
                .map(match -> match.group(1).stripIndent())
                .toList();

        assertThat(blocks("java"))
                .filteredOn(block -> !CodeBlocks.isIn(seller, block) && !block.startsWith("import "))
                .containsExactlyInAnyOrderElementsOf(tested);
    }

    @Test
    void its_imports_are_those_of_its_tests() throws IOException {
        List<String> imports = read(TESTS + "ReadmeTestKitTest.java").lines().toList();

        assertThat(blocks("java"))
                .filteredOn(block -> block.startsWith("import "))
                .singleElement()
                .satisfies(block -> assertThat(block.lines().map(line -> line.replaceAll(" //.*", "")))
                        .isSubsetOf(imports)
                        .contains("import static io.github.poasdk.testkit.assertion.PoaAssertions.assertThat;"));
    }

    @Test
    void its_jqwik_and_junit_are_those_that_the_kit_is_tested_with() throws IOException {
        assertThat(blocks("xml"))
                .anySatisfy(block -> assertThat(block)
                        .contains("<artifactId>jqwik</artifactId>", "<version>" + version("jqwik") + "</version>")
                        .contains("<artifactId>junit-bom</artifactId>", "<version>" + version("junit") + "</version>"));
    }

    private static String version(String library) throws IOException {
        return Pattern.compile("<" + library + ".version>(.*)</" + library + ".version>")
                .matcher(read("pom.xml"))
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void its_transcript_is_what_the_program_prints() {
        String output = QuickstartTest.Run.of().out();

        assertThat(blocks("text"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(output).containsSubsequence(block.split("\n\\.\\.\\.\n", -1)));
    }

    @Test
    void its_test_command_is_what_ci_runs() throws IOException {
        assertThat(read(".ci/run").lines().map(String::strip)).contains("mvn verify");
        assertThat(blocks("sh")).anySatisfy(block -> assertThat(block.lines()).contains("mvn verify"));
    }

    @Test
    void the_guide_to_packs_shows_the_example_pack() throws IOException {
        assertThat(CodeBlocks.of(read("docs/policy-packs.md"), "json"))
                .map(block -> block + "\n")
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(PackFiles.in(Golden.root().resolve("poa-examples/packs/our-pack"))
                        .texts()
                        .values());
    }

    @Test
    void the_walk_through_the_tests_of_a_tool_shows_its_files() throws IOException {
        assertThat(CodeBlocks.of(read(SELLER_TOOL + "/README.md"), "(?!sh)[a-z]+"))
                .hasSizeGreaterThan(10)
                .allMatch(block -> CodeBlocks.isIn(seller, block));
    }

    @Test
    void the_page_of_contracts_shows_a_test_of_the_kit() throws IOException {
        List<String> tests = CodeBlocks.filesUnder("poa-testkit/src/test/java");

        assertThat(CodeBlocks.of(read("docs/contracts.md"), "[a-z]+"))
                .isNotEmpty()
                .allMatch(block -> CodeBlocks.isIn(tests, block));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", SELLER_TOOL + "/README.md"})
    void links_lead_somewhere(String page) throws IOException {
        List<String> links = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)")
                .matcher(read(page))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Golden.root().resolve(page).resolveSibling(link))
                        .exists());
    }

    private List<String> blocks(String language) {
        return CodeBlocks.of(readme, language);
    }

    private static String read(String file) throws IOException {
        return Files.readString(Golden.root().resolve(Path.of(file)));
    }
}
