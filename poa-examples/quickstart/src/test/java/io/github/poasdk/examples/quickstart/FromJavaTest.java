package io.github.poasdk.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that builds a plan in Java. */
class FromJavaTest {

    @TempDir
    Path folder;

    @Test
    void what_is_found_is_mended_and_the_letter_is_written_in_each_format() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        FromJava.run(folder.resolve("letters"), new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("POA-FORMAT-ASIN", "POA-ACTION-NO-OWNER")
                .endsWith("Nothing to mend.\n\n");
        assertThat(folder.resolve("letters/letter.html")).content().contains("<h1");
        assertThat(folder.resolve("letters/letter.md")).content().startsWith("# Plan of Action");
        assertThat(folder.resolve("letters/letter.txt")).content().contains("B0EXAMPLE1");
    }
}
