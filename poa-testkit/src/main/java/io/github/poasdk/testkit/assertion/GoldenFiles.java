package io.github.poasdk.testkit.assertion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/**
 * Files in the source tree that say what an output has to be: compared by each run, and written anew by one with {@code
 * -Dpoa.golden.update=true}. Immutable and thread-safe.
 *
 * <pre>{@code
 * GoldenFiles golden = GoldenFiles.in(Path.of("src/test/golden"));
 * golden.check("late-shipment.txt", letter);
 * golden.check("late-shipment.pdf", bytes);
 * }</pre>
 *
 * <p>Text is UTF-8, and {@code CRLF} and {@code LF} are the same line end in the file as well as in the text, since a version
 * control system may change them; {@code LF} is written. Whether there is a line end at the end counts. Where the
 * bytes of line ends matter, check bytes. A file is written whole or not at all, and only if it differs.
 */
public final class GoldenFiles {

    /** The system property that lets a run write the files. */
    public static final String UPDATE_PROPERTY = "poa.golden.update";

    private final Path folder;

    private GoldenFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Golden files in a folder.
     *
     * @param folder the folder; it need not be there yet
     * @return the files
     */
    public static GoldenFiles in(Path folder) {
        return new GoldenFiles(folder.toAbsolutePath().normalize());
    }

    /**
     * Compares a text with a file, or writes it there.
     *
     * @param name the path of the file in the folder, with {@code /} between its parts
     * @param text the text
     * @throws AssertionError if the file is not there or says something else; with the first difference
     * @throws IllegalArgumentException if the name leads out of the folder, or the text can't be UTF-8
     * @throws UncheckedIOException if the file can't be read or written
     */
    public void check(String name, String text) {
        String actual = withLineFeeds(text);
        byte[] bytes = utf8(actual);
        Path file = file(name);
        String expected =
                Files.exists(file) ? withLineFeeds(new String(WholeFile.read(file), StandardCharsets.UTF_8)) : "";
        if (Boolean.getBoolean(UPDATE_PROPERTY)) {
            if (!Files.exists(file) || !expected.equals(actual)) {
                WholeFile.write(file, bytes);
            }
            return;
        }
        requireThere(file);
        if (!expected.equals(actual)) {
            throw new AssertionError(
                    "The text is not that of " + file + ".\n" + Difference.ofTexts(expected, actual) + hint());
        }
    }

    /**
     * Compares bytes with a file, or writes them there.
     *
     * @param name the path of the file in the folder, with {@code /} between its parts
     * @param bytes the bytes
     * @throws AssertionError if the file is not there or has other bytes; with the first difference
     * @throws IllegalArgumentException if the name leads out of the folder
     * @throws UncheckedIOException if the file can't be read or written
     */
    public void check(String name, byte[] bytes) {
        Path file = file(name);
        byte[] expected = Files.exists(file) ? WholeFile.read(file) : new byte[0];
        if (Boolean.getBoolean(UPDATE_PROPERTY)) {
            if (!Files.exists(file) || !Arrays.equals(expected, bytes)) {
                WholeFile.write(file, bytes);
            }
            return;
        }
        requireThere(file);
        if (!Arrays.equals(expected, bytes)) {
            throw new AssertionError(
                    "The bytes are not those of " + file + ".\n" + Difference.ofBytes(expected, bytes) + hint());
        }
    }

    private static void requireThere(Path file) {
        if (!Files.exists(file)) {
            throw new AssertionError("There is no golden file " + file + "." + hint());
        }
    }

    private static String hint() {
        return "\nIf what is new is right, write it with -D" + UPDATE_PROPERTY + "=true and read the change.";
    }

    private Path file(String name) {
        Objects.requireNonNull(name, "name must not be null");
        Path file = folder.resolve(name).normalize();
        if (name.contains("\\") || !file.startsWith(folder) || file.equals(folder) || leadsOut(file)) {
            throw new IllegalArgumentException("not a file in " + folder + ": " + Shown.quoted(name));
        }
        return file;
    }

    /** Whether a link on the way, or the file itself as a link, leads out of the folder. */
    private boolean leadsOut(Path file) {
        try {
            Path there = file;
            while (!Files.exists(there) && !there.equals(folder)) {
                if (Files.isSymbolicLink(there)) {
                    return true;
                }
                there = Objects.requireNonNull(there.getParent(), "a file in a folder has a parent");
            }
            return Files.exists(folder) && !there.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be looked at", e);
        }
    }

    private static String withLineFeeds(String text) {
        return text.replace("\r\n", "\n");
    }

    private static byte[] utf8(String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the text has half of a surrogate pair, so it can't be UTF-8", e);
        }
    }
}
