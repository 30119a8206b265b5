package io.github.poasdk.examples.cli;

import io.github.poasdk.validation.redact.Redaction;
import io.github.poasdk.validation.redact.Redactor;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a copy to share. */
@Command(
        name = "redact",
        description = {
            "Writes a copy of a plan to share, in the format of the plan: names, companies, addresses, accounts, products,"
                    + " orders, numbers, files and ids are replaced, and all dates are moved.",
            "Names that stand in texts only are not found. Read the copy before you share it."
        },
        footer = {"", "Example: poa redact plan.yaml -o shared.yaml --mapping secret.json"})
final class RedactCommand implements Callable<Integer> {

    private final Poa poa;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "A plan in JSON or YAML; - is standard input.")
    private String plan = "";

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            description = {
                "Replaces as any other run with this seed does. Keep it secret, and choose one that nobody can guess.",
                "Default: a new one for each run."
            })
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Writes there, in JSON, what was replaced by what. Keep it to yourself.")
    private Optional<String> mapping = Optional.empty();

    @Option(names = "-o", paramLabel = "FILE", description = "The file to write. Default: standard output.")
    private Optional<String> file = Optional.empty();

    RedactCommand(Poa poa) {
        this.poa = poa;
    }

    @Override
    public Integer call() throws IOException {
        OutputFile.refuseToReplace(List.of(plan), file);
        OutputFile.refuseToReplace(List.of(plan), mapping);
        if (mapping.isPresent() && isSame(mapping.get(), file.orElse(InputFiles.STANDARD))) {
            throw new ParameterException(spec.commandLine(), "--mapping and -o need different files");
        }
        PlanFile read = PlanFile.read(plan, poa.terminal());
        Redaction redaction =
                seed.map(Redactor::withSeed).orElseGet(Redactor::create).redact(ValidateCommand.plan(plan, read));
        if (mapping.isPresent()) { // first: nothing leads back from a copy that was left without it
            poa.write(mapping, redaction.mappingJson());
        }
        poa.write(file, read.json().write(redaction.plan()));
        poa.remark("Replaced: " + counts(redaction) + ". Dates moved back by " + redaction.daysBack()
                + " days. Extensions left out: " + redaction.droppedExtensions() + ".");
        poa.remark("Read the copy before you share it: names that stand in texts only are not found.");
        return 0;
    }

    private static boolean isSame(String one, String other) {
        return OutputFile.path(one)
                .toAbsolutePath()
                .normalize()
                .equals(OutputFile.path(other).toAbsolutePath().normalize());
    }

    private static String counts(Redaction redaction) {
        return redaction.counts().isEmpty()
                ? "nothing"
                : redaction.counts().entrySet().stream()
                        .map(count ->
                                count.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " "
                                        + count.getValue())
                        .collect(Collectors.joining(", "));
    }
}
