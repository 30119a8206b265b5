package io.github.poasdk.examples.cli;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanDraft;
import io.github.poasdk.model.json.PlanJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** A file with a plan, or standard input. */
final class PlanFile {

    /** A plan has at most so many characters; more bytes than they can take need not be read to know that it is too long. */
    private static final int MOST_BYTES = PlanJson.MAX_LENGTH * 3 + 1;

    private final String name;
    private final byte[] bytes;

    private PlanFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    static PlanFile read(String name, Terminal terminal) throws IOException {
        try (InputStream in = InputFiles.open(name, terminal)) {
            return new PlanFile(name, in.readNBytes(MOST_BYTES));
        }
    }

    PlanOfAction plan() throws IOException {
        return json().read(new ByteArrayInputStream(bytes));
    }

    PlanDraft draft() throws IOException {
        return json().readDraft(new ByteArrayInputStream(bytes));
    }

    /** Reads and writes the format of the file: that of its extension, or else the one that it looks like. */
    PlanJson json() {
        return isYaml() ? PlanJson.yaml() : PlanJson.create();
    }

    private boolean isYaml() {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return false;
        }
        return lower.endsWith(".yaml") || lower.endsWith(".yml") || !beginsLikeJson();
    }

    private boolean beginsLikeJson() {
        int first = 0;
        while (first < bytes.length && " \t\r\n".indexOf(bytes[first]) >= 0) {
            first++;
        }
        return first == bytes.length || bytes[first] == '{' || bytes[first] == '[';
    }
}
