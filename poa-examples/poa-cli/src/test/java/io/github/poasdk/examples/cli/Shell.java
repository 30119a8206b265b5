package io.github.poasdk.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Runs the program in this process, as a shell would in another one. */
final class Shell {

    static final Path PLANS = root().resolve("poa-examples/plans");

    private final Map<String, String> environment = new HashMap<>(Map.of("LANG", "en_GB.UTF-8"));
    private byte[] input = {};
    private boolean isInteractive;

    /** What a run gave. */
    record Result(int status, String out, String err) {}

    Shell with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Shell interactive() {
        isInteractive = true;
        return this;
    }

    Shell input(byte[] bytes) {
        input = bytes.clone();
        return this;
    }

    Result run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Poa.run(
                new Terminal(new ByteArrayInputStream(input), out, err, Map.copyOf(environment), isInteractive), args);
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static String plan(String name) {
        return PLANS.resolve(name).toString();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("CHANGELOG.md"))) {
            folder = Objects.requireNonNull(folder.getParent(), "run the tests in the project");
        }
        return folder;
    }
}
