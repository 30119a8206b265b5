package com.example.casedesk;

import io.github.poasdk.validation.prose.ProseChecker;
import io.github.poasdk.validation.prose.ProseOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Words of our desk that have no place in a seller's plan. */
final class DeskWords {

    private DeskWords() {}

    /** The SDK's checks of wording, and ours. */
    static ProseChecker checker() {
        return ProseChecker.of(ProseOptions.builder().rules("en", rules()).build());
    }

    static String rules() {
        try (InputStream in = Objects.requireNonNull(DeskWords.class.getResourceAsStream("desk-words.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("our words can't be read", e);
        }
    }
}
