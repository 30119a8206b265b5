package com.example.casedesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample cases of our desk. */
final class Cases {

    private static final Path FOLDER = Path.of("cases");

    private Cases() {}

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    static CaseForm form(String name) throws IOException {
        return CaseStore.read(Files.readString(file(name)));
    }
}
