package io.github.poasdk.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.validation.pack.PackFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README says is so. */
class ReadmeTest {

    private static final String TESTS = "poa-examples/quickstart/src/test/java/io/github/poasdk/examples/quickstart/";

    private final String readme = read("README.md");

    ReadmeTest() throws IOException {}

    @Test
    void its_java_is_compiled_and_run() throws IOException {
        List<String> tested = Pattern.compile("(?s)// README\n(.*?)\n *// README\n")
                .matcher(read(TESTS + "ReadmeExamplesTest.java") + read(TESTS + "ReadmeTestKitTest.java"))
                .results()
                .map(match -> match.group(1).stripIndent())
                .toList();

        assertThat(blocks("java")).isNotEmpty().containsExactlyInAnyOrderElementsOf(tested);
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
        List<String> shown = Pattern.compile("(?s)```json\n(.*?\n)```")
                .matcher(read("docs/policy-packs.md"))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(shown)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(PackFiles.in(Golden.root().resolve("poa-examples/packs/our-pack"))
                        .texts()
                        .values());
    }

    @Test
    void its_links_lead_somewhere() {
        List<String> links = Pattern.compile("\\]\\(([^)#:]+)\\)")
                .matcher(readme)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Golden.root().resolve(link)).exists());
    }

    private List<String> blocks(String language) {
        return Pattern.compile("(?s)```" + language + "\n(.*?)\n```")
                .matcher(readme)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String read(String file) throws IOException {
        return Files.readString(Golden.root().resolve(Path.of(file)));
    }
}
