package io.github.poasdk.validation.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages under {@code docs/cases} say what the built-in pack asks for. */
class CasePagesTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("poa.root", "..")).resolve("docs/cases");

    @Test
    void a_case_has_its_page_and_no_page_is_left_over() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        CasePages.of(PolicyPack.builtIn()).forEach((name, text) -> pages.put(name, text.get()));
        if (Boolean.getBoolean("poa.golden.update")) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
            }
        }
        assertThat(pages)
                .allSatisfy((name, text) -> assertThat(FOLDER.resolve(name))
                        .as("write it anew with: mvn verify -Dpoa.golden.update=true")
                        .content()
                        .isEqualTo(text));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())).hasSameElementsAs(pages.keySet());
        }
    }
}
