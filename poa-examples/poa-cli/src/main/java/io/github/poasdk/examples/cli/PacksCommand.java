package io.github.poasdk.examples.cli;

import io.github.poasdk.validation.pack.PolicyPack;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Names policy packs, or says what is wrong with them. */
@Command(
        name = "packs",
        description = "Names the built-in policy pack and those in folders of yours, or says every fault of one.",
        footer = {"", "Example: poa packs our-pack"})
final class PacksCommand implements Callable<Integer> {

    private final Poa poa;

    @Parameters(arity = "0..*", paramLabel = "FOLDER", description = "Packs of your own.")
    private List<String> folders = List.of();

    PacksCommand(Poa poa) {
        this.poa = poa;
    }

    @Override
    public Integer call() throws IOException {
        StringBuilder text = new StringBuilder(line(PolicyPack.builtIn()));
        for (String folder : folders) {
            text.append(line(PackOption.read(folder)));
        }
        poa.write(Optional.empty(), text.toString());
        return 0;
    }

    private static String line(PolicyPack pack) {
        return "%s, verified in %s: %d issue types, %d metrics, %d kinds of documents, %d policies, %d patterns of notices, %d sources%n"
                .formatted(
                        OneLine.of(pack.id().toString()),
                        pack.id().verifiedOn(),
                        pack.issueTypes().size(),
                        pack.metrics().size(),
                        pack.documents().size(),
                        pack.policies().size(),
                        pack.notices().size(),
                        pack.sources().size())
                .replace("\r\n", "\n");
    }
}
