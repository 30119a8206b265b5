package io.github.poasdk.examples.cli;

import io.github.poasdk.validation.coverage.CoverageMatrix;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.report.CoverageWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what covers what. */
@Command(
        name = "coverage",
        description = "Shows which issue and product has which cause, actions and documents, and what has none.",
        footer = {"", "Example: poa coverage plan.yaml"})
final class CoverageCommand implements Callable<Integer> {

    private final Poa poa;

    @Mixin
    private final FailOn failOn = new FailOn();

    @Parameters(paramLabel = "FILE", description = "A plan in JSON or YAML; - is standard input.")
    private String plan = "";

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or html (a part of a page). Default: text.")
    private Output output = Output.TEXT;

    @Option(names = "-o", paramLabel = "FILE", description = "The file to write. Default: standard output.")
    private Optional<String> file = Optional.empty();

    CoverageCommand(Poa poa) {
        this.poa = poa;
    }

    /** The formats of the matrix. */
    enum Output {
        TEXT,
        JSON,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws IOException {
        OutputFile.refuseToReplace(List.of(plan), file);
        CoverageMatrix matrix = CoverageMatrix.of(ValidateCommand.plan(plan, poa.terminal()));
        CoverageWriter writer = CoverageWriter.create();
        poa.write(
                file,
                switch (output) {
                    case TEXT -> writer.text(matrix, poa.locale());
                    case JSON -> writer.json(matrix);
                    case HTML -> writer.html(matrix, poa.locale());
                });
        return Poa.status(matrix.gaps().stream().map(Finding::severity).toList(), failOn.severity());
    }
}
