package io.github.poasdk.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/** Writes a result whole or not at all, to a file or to standard output. */
final class OutputFile {

    private static final int CHUNK = 1 << 16;

    private OutputFile() {}

    /** Writes a result piece by piece, and says something about it. */
    interface Content<T> {
        T writeTo(OutputStream out) throws IOException;
    }

    /** To the file that was asked for, or to standard output. */
    static void write(Optional<String> name, byte[] content, Terminal terminal) throws IOException {
        if (isFile(name)) {
            replace(path(name.orElse("")), out -> {
                out.write(content);
                return content.length;
            });
        } else {
            terminal.out().write(content);
            terminal.out().flush();
        }
    }

    /** Piece by piece: to standard output as it comes, or to the file that was asked for if all went well. */
    static <T> T stream(Optional<String> name, Content<T> content, Terminal terminal) throws IOException {
        if (isFile(name)) {
            return replace(path(name.orElse("")), content);
        }
        OutputStream out = new BufferedOutputStream(terminal.out(), CHUNK);
        T result = content.writeTo(out);
        out.flush();
        return result;
    }

    /** Whether a result goes to a file. */
    static boolean isFile(Optional<String> name) {
        return name.filter(given -> !given.equals(InputFiles.STANDARD)).isPresent();
    }

    /** Refuses a file that is one of those that were read. */
    static void refuseToReplace(Iterable<String> inputs, Optional<String> output) throws IOException {
        if (!isFile(output)) {
            return;
        }
        Path target = path(output.get());
        for (String input : inputs) {
            if (!input.equals(InputFiles.STANDARD)
                    && Files.exists(target)
                    && Files.exists(path(input))
                    && Files.isSameFile(target, path(input))) {
                throw new Failure(output.get() + ": this would replace what is read; choose another name.");
            }
        }
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Failure(name + ": no file can have this name.");
        }
    }

    /** What is there and is no file, such as a folder or a device, is not replaced; behind a link its target is. */
    private static <T> T replace(Path file, Content<T> content) throws IOException {
        boolean isThere = Files.exists(file);
        if (isThere && !Files.isRegularFile(file)) {
            throw new Failure(file + ": this is not a file that can be replaced.");
        }
        Path target = isThere ? file.toRealPath() : file.toAbsolutePath();
        Path temporary = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            T result;
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), CHUNK)) {
                result = content.writeTo(out);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            return result;
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException(file.toString());
        } catch (FileSystemException e) {
            throw new FileSystemException(file.toString(), null, e.getReason());
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
