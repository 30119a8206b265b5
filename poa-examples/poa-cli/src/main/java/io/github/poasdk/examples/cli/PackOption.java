package io.github.poasdk.examples.cli;

import io.github.poasdk.validation.pack.PackFiles;
import io.github.poasdk.validation.pack.PackFormatException;
import io.github.poasdk.validation.pack.PolicyPack;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The policy pack to check against. */
final class PackOption {

    @Option(
            names = "--pack",
            paramLabel = "FOLDER",
            description = {
                "A policy pack of your own; one that extends the built-in pack is laid over it.",
                "More than one: each is laid over those before it."
            })
    private List<String> folders = List.of();

    /** The built-in pack, or those that were named. */
    PolicyPack pack() throws IOException {
        PolicyPack pack = PolicyPack.builtIn();
        for (int i = 0; i < folders.size(); i++) {
            pack = i == 0 ? read(folders.get(i)) : layered(pack, folders.get(i));
        }
        return pack;
    }

    /** The pack in a folder. */
    static PolicyPack read(String folder) throws IOException {
        PackFiles files = files(folder);
        try {
            return PolicyPack.read(files);
        } catch (PackFormatException e) {
            throw new Failure(folder + ": " + e.getMessage());
        }
    }

    private static PolicyPack layered(PolicyPack base, String folder) throws IOException {
        PackFiles files = files(folder);
        try {
            return base.layered(files);
        } catch (PackFormatException e) {
            throw new Failure(folder + ": " + e.getMessage());
        }
    }

    private static PackFiles files(String folder) throws IOException {
        try {
            return PackFiles.in(Path.of(folder));
        } catch (InvalidPathException e) {
            throw new Failure(folder + ": no folder can have this name.");
        } catch (PackFormatException e) {
            throw new Failure(folder + ": " + e.getMessage());
        }
    }
}
