package io.github.poasdk.testkit.assertion;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    private static final byte[] CONTENT = {1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void a_new_file_has_the_permissions_of_any_new_file() throws IOException {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
                .isTrue();
        Path ordinary = Files.writeString(folder.resolve("ordinary"), "");
        Path file = folder.resolve("deep/file");

        WholeFile.write(file, CONTENT);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(ordinary));
    }

    @Test
    void a_file_keeps_its_permissions() throws IOException {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
                .isTrue();
        for (Set<PosixFilePermission> permissions :
                Set.of(PosixFilePermissions.fromString("rwxrw-r--"), Set.of(OWNER_READ, OWNER_WRITE))) {
            Path file = Files.writeString(folder.resolve("file"), "old");
            Files.setPosixFilePermissions(file, permissions);

            WholeFile.write(file, CONTENT);

            assertThat(file).hasBinaryContent(CONTENT);
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
        }
    }

    @Test
    void nothing_else_is_left_behind_when_it_can_not_be_written() throws IOException {
        Path file = folder.resolve("file");
        Files.createDirectories(file.resolve("a folder that is not empty"));

        assertThatThrownBy(() -> WholeFile.write(file, CONTENT))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(file + " can't be written");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
