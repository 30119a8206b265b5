package io.github.poasdk.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the repository that tests write: compared, or written anew with {@code -Dpoa.golden.update=true}. */
final class Golden {

    private Golden() {}

    /** The folder of the repository. */
    static Path root() {
        return Path.of(System.getProperty("poa.root", "../..")).toAbsolutePath().normalize();
    }

    /** What stands in a file of the repository. */
    static String text(String file) {
        try {
            return Files.readString(root().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void assertMatches(String file, String content) throws IOException {
        Path golden = root().resolve(file);
        if (Boolean.getBoolean("poa.golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, content);
        }
        assertThat(golden)
                .as("write it anew with: mvn verify -Dpoa.golden.update=true")
                .content()
                .isEqualTo(content);
    }
}
