package io.github.poasdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.examples.cli.Shell.Result;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.model.json.PlanPaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows at a terminal is what the program says. */
class TranscriptTest {

    private static final Pattern BLOCK = Pattern.compile("```console\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final String PROMPT = "$ ";

    /** What a seller does with an editor: the form is filled in, but for one place. */
    private static final String EDITING = "$ vi plan.yaml";

    @TempDir
    Path folder;

    @Test
    void the_transcript_in_the_readme_is_true() throws IOException {
        Matcher block = BLOCK.matcher(Shell.read(Shell.root().resolve("README.md")));
        assertThat(block.find()).as("a transcript").isTrue();
        List<String> lines = block.group(1).lines().toList();

        int next = 0;
        while (next < lines.size()) {
            String command = lines.get(next);
            assertThat(command).startsWith(PROMPT);
            int end = next + 1;
            while (end < lines.size() && !lines.get(end).startsWith(PROMPT)) {
                end++;
            }
            if (command.equals(EDITING)) {
                fillIn();
            } else {
                assertSays(command, lines.subList(next + 1, end));
            }
            next = end;
        }
        assertThat(folder.resolve("letter.html")).isNotEmptyFile();
    }

    private void assertSays(String command, List<String> expected) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command.substring(PROMPT.length()));
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        assertThat(words.get(0)).isEqualTo("poa");
        String[] args = words.stream().skip(1).map(this::file).toArray(String[]::new);

        Result result = new Shell().run(args);

        assertThat(result.err()).isEmpty();
        String pattern = expected.stream()
                .map(line -> line.equals("...") ? "(.*\\n)*" : Pattern.quote(line) + "\\n")
                .collect(Collectors.joining());
        assertThat(result.out()).as(command).matches(pattern);
    }

    private String file(String argument) {
        if (argument.startsWith("poa-examples/")) {
            return Shell.root().resolve(argument).toString();
        }
        return argument.matches("(plan|letter)\\.[a-z]+")
                ? folder.resolve(argument).toString()
                : argument;
    }

    private void fillIn() throws IOException {
        PlanOfAction plan = PlanJson.create().read(Shell.read(Path.of(Shell.plan("late-shipment.json"))));
        PlanOfAction withGap = PlanPaths.create().clear(plan, "correct-template/owner/role");
        Files.writeString(folder.resolve("plan.yaml"), PlanJson.yaml().write(withGap));
    }
}
