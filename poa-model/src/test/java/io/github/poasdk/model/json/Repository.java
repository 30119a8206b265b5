package io.github.poasdk.model.json;

import java.nio.file.Path;

/** The folder that the build runs in. */
final class Repository {

    private Repository() {}

    static Path root() {
        return Path.of(System.getProperty("poa.root", "..")).toAbsolutePath().normalize();
    }
}
