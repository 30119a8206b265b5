package io.github.poasdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What docs/properties.md lists is there. */
@Tag("once")
class PropertiesPageTest {

    private static final Path DOCS = Path.of(System.getProperty("poa.root", ".."))
            .toAbsolutePath()
            .normalize()
            .resolve("docs");
    private static final Pattern ROW = Pattern.compile("\\| \\[(\\w+)]\\(([^)]+)\\) \\| (.*) \\|");

    @Test
    void each_property_is_proved_by_the_class_and_method_beside_it() throws IOException {
        List<MatchResult> rows = ROW.matcher(Files.readString(DOCS.resolve("properties.md")))
                .results()
                .toList();

        assertThat(rows).hasSizeGreaterThan(10).allSatisfy(row -> {
            Path file = DOCS.resolve(row.group(2)).normalize();
            assertThat(file).hasFileName(row.group(1) + ".java");
            String name = row.group(3).replaceAll(".*`(.*)`.*", "$1");
            assertThat(file).content().containsPattern("\\b" + name + "\\b");
        });
    }
}
