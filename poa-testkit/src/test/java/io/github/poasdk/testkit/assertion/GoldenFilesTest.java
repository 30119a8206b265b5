package io.github.poasdk.testkit.assertion;

import static io.github.poasdk.testkit.assertion.Fixtures.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenFilesTest {

    private static final String HINT =
            "\nIf what is new is right, write it with -Dpoa.golden.update=true and read the change.";

    @TempDir
    Path parent;

    private Path folder;
    private GoldenFiles golden;
    private String property = "";

    @BeforeEach
    void choose_a_folder() {
        property = System.getProperty(GoldenFiles.UPDATE_PROPERTY, "");
        System.clearProperty(GoldenFiles.UPDATE_PROPERTY);
        folder = parent.resolve("golden");
        golden = GoldenFiles.in(folder);
    }

    @AfterEach
    void restore_the_property() {
        if (!property.isEmpty()) {
            System.setProperty(GoldenFiles.UPDATE_PROPERTY, property);
        }
    }

    @Test
    void a_file_that_is_not_there_is_made_only_on_demand() throws IOException {
        assertThat(failure(() -> golden.check("a/b.txt", "text\r\n")))
                .isEqualTo("There is no golden file " + folder.resolve("a/b.txt") + "." + HINT);
        assertThat(failure(() -> golden.check("b.bin", new byte[0]))).startsWith("There is no golden file ");
        assertThat(folder).doesNotExist();

        updating(() -> golden.check("a/b.txt", "text\r\n"));
        updating(() -> golden.check("b.bin", new byte[] {13, 10}));

        assertThat(Files.readString(folder.resolve("a/b.txt"))).isEqualTo("text\n");
        assertThat(folder.resolve("b.bin")).hasBinaryContent(new byte[] {13, 10});
        golden.check("a/b.txt", "text\n");
        golden.check("b.bin", new byte[] {13, 10});
    }

    @Test
    void line_ends_of_both_kinds_are_the_same_in_text_and_not_in_bytes() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("a"), "one\r\ntwo\n");

        golden.check("a", "one\ntwo\r\n");
        assertThat(failure(() -> golden.check("a", "one\ntwo"))).contains("line 2, column 4");
        assertThat(failure(() -> golden.check("a", "one\rtwo\n"))).contains("line 1, column 4");
        assertThat(failure(() -> golden.check("a", "one\ntwo\n".getBytes(StandardCharsets.UTF_8))))
                .contains("byte 3");
    }

    @Test
    void what_is_the_same_is_not_written_again() throws IOException {
        Files.createDirectories(folder);
        Path file = Files.writeString(folder.resolve("a"), "one\r\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));

        updating(() -> golden.check("a", "one\n"));
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(0));

        updating(() -> golden.check("a", "two\n"));
        assertThat(file).hasContent("two\n");
    }

    @Test
    void the_first_difference_of_texts_is_shown() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("a"), "one\ntwo 100% %s\nthree\n");

        assertThat(failure(() -> golden.check("a", "one\ntwo 100% %d\u202e\nfour\n")))
                .isEqualTo("The text is not that of " + folder.resolve("a")
                        + ".\nThey differ first in line 2, column 11:\n  expected: \"two 100% %s\\n\"\n"
                        + "  actual:   \"two 100% %d\\u202e\\n\"" + HINT);
        assertThat(failure(() -> golden.check("a", "one\ntwo 100% %s\n")))
                .contains("line 3, column 1:\n  expected: \"three\\n\"\n  actual:   (the end)\n");
        assertThat(failure(() -> golden.check("a", "one\ntwo 100% %s\nthree")))
                .contains("line 3, column 6:\n  expected: \"three\\n\"\n  actual:   \"three\" (the end)\n");
        assertThat(failure(() -> golden.check("a", "x".repeat(1_000_000)))).hasSizeLessThan(1000);
    }

    @Test
    void the_first_difference_of_bytes_is_shown() throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("a"), new byte[] {1, 2, -1});

        assertThat(failure(() -> golden.check("a", new byte[] {1, 3})))
                .isEqualTo("The bytes are not those of " + folder.resolve("a")
                        + ".\nThey differ first at byte 1:\n  expected: 02 ff (3 bytes in all)\n"
                        + "  actual:   03 (2 bytes in all)" + HINT);
        assertThat(failure(() -> golden.check("a", new byte[] {1, 2})))
                .contains("at byte 2:\n  expected: ff (3 bytes in all)\n  actual:   (the end) (2 bytes in all)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "/etc/passwd", "a/../../b", "..", ".", "", "a\\..\\b"})
    void no_name_leads_out_of_the_folder(String name) {
        updating(() -> assertThatIllegalArgumentException()
                .isThrownBy(() -> golden.check(name, "text"))
                .withMessageStartingWith("not a file in " + folder + ": \""));
        assertThat(folder).doesNotExist();
    }

    @Test
    void no_link_leads_out_of_the_folder() throws IOException {
        Path outside = Files.createDirectories(parent.resolve("outside"));
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("link"), outside);
        Files.createSymbolicLink(folder.resolve("dangling"), parent.resolve("nothing"));

        updating(() -> {
            assertThatIllegalArgumentException().isThrownBy(() -> golden.check("link/a", "text"));
            assertThatIllegalArgumentException().isThrownBy(() -> golden.check("dangling", "text"));
        });
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void text_that_is_no_text_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> golden.check("a", "\ud800"))
                .withMessage("the text has half of a surrogate pair, so it can't be UTF-8");
    }

    private static void updating(Runnable action) {
        Fixtures.withProperty(GoldenFiles.UPDATE_PROPERTY, "true", action);
    }
}
