package io.github.poasdk.testkit.assertion;

import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.UUID;

/** Writes a file whole or not at all, with the permissions of the one that it replaces, or of any new file. */
final class WholeFile {

    private WholeFile() {}

    static void write(Path file, byte[] content) {
        Path target = file.toAbsolutePath();
        Path folder = Objects.requireNonNull(target.getParent(), "a file must stand in a folder");
        try {
            Files.createDirectories(folder);
            Path temporary = folder.resolve("." + UUID.randomUUID() + ".tmp");
            try {
                fill(temporary, content, target);
                move(temporary, target);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be written", e);
        }
    }

    /** Not by createTempFile, whose files nobody else may read. */
    private static void fill(Path temporary, byte[] content, Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(temporary, CREATE_NEW)) {
            if (Files.exists(target) && Files.getFileStore(temporary).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
            }
            out.write(content);
        }
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }
}
