package io.github.poasdk.validation.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The pack that comes with the library, read when it is first asked for. */
final class BuiltInPack {

    private static final String FOLDER = "amazon/";

    private BuiltInPack() {}

    static PolicyPack get() {
        return Holder.PACK;
    }

    /** The files, as an index beside them lists them: a folder in a jar can't be listed everywhere. */
    static PackFiles files() {
        Map<String, String> texts = new LinkedHashMap<>();
        text("index.txt").lines().forEach(file -> texts.put(file, text(file)));
        return new PackFiles(texts);
    }

    private static String text(String file) {
        String name = FOLDER + file;
        try (InputStream in = Objects.requireNonNull(BuiltInPack.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " can't be read", e);
        }
    }

    private static final class Holder {

        private static final PolicyPack PACK = PolicyPack.read(files());

        private Holder() {}
    }
}
