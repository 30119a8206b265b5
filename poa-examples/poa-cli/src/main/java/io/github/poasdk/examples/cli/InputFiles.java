package io.github.poasdk.examples.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens what a user names. */
final class InputFiles {

    /** What stands for standard input and standard output. */
    static final String STANDARD = "-";

    private InputFiles() {}

    static InputStream open(String name, Terminal terminal) throws IOException {
        return name.equals(STANDARD) ? terminal.in() : Files.newInputStream(file(name));
    }

    /** A text of at most so many bytes. */
    static String text(String name, int mostBytes, Terminal terminal) throws IOException {
        try (InputStream in = open(name, terminal)) {
            byte[] bytes = in.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw new Failure(name + ": this is longer than " + mostBytes + " bytes.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Failure(name + ": this is not text in UTF-8.");
        }
    }

    private static Path file(String name) {
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw new Failure(name + ": this is a folder.");
            }
            return file;
        } catch (InvalidPathException e) {
            throw new Failure(name + ": no file can have this name.");
        }
    }

    /** What kept a file from being read or written, in a sentence. */
    static String sentence(IOException failure) {
        if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
            return failure.getMessage() + ": there is no such file or folder.";
        }
        if (failure instanceof AccessDeniedException) {
            return failure.getMessage() + ": this may not be read or written.";
        }
        return "The file can't be read or written: " + failure.getMessage() + ".";
    }
}
