package io.github.poasdk.examples.cli;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.PlanComparison;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.report.ComparisonWriter;
import io.github.poasdk.validation.report.JUnitReport;
import io.github.poasdk.validation.report.PlanReport;
import io.github.poasdk.validation.report.ReportWriter;
import io.github.poasdk.validation.report.SarifReport;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two attempts at a case. */
@Command(
        name = "compare",
        description =
                "Says what is new in a plan since an earlier attempt, what only uses other words, and what contradicts.",
        footer = {"", "Example: poa compare refused.yaml plan.yaml"})
final class CompareCommand implements Callable<Integer> {

    private final Poa poa;

    @Mixin
    private final FailOn failOn = new FailOn();

    @Mixin
    private final PackOption packs = new PackOption();

    @Parameters(index = "0", paramLabel = "OLD", description = "The plan that was sent before, in JSON or YAML.")
    private String earlier = "";

    @Parameters(
            index = "1",
            paramLabel = "NEW",
            description = "The plan that is to be sent, in JSON or YAML; one of both may be -, standard input.")
    private String later = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day of the check, such as 2026-03-11. Default: today.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, html (a part of a page), sarif or junit (these two: what contradicts or says the"
                    + " same). Default: text.")
    private ValidateCommand.Output output = ValidateCommand.Output.TEXT;

    @Option(names = "-o", paramLabel = "FILE", description = "The file to write. Default: standard output.")
    private Optional<String> file = Optional.empty();

    CompareCommand(Poa poa) {
        this.poa = poa;
    }

    @Override
    public Integer call() throws IOException {
        OutputFile.refuseToReplace(List.of(earlier, later), file);
        if (earlier.equals("-") && later.equals("-")) {
            throw new Failure("Only one of the plans can be standard input.");
        }
        PlanOfAction before = ValidateCommand.plan(earlier, poa.terminal());
        PlanOfAction after = ValidateCommand.plan(later, poa.terminal());
        ValidationOptions options = ValidationOptions.submission().pack(packs.pack());
        PlanComparison comparison =
                PlanComparison.of(before, after, asOf.map(options::asOf).orElse(options));
        poa.write(file, written(comparison, after));
        return Poa.status(
                comparison.report().allFindings().map(Finding::severity).toList(), failOn.severity());
    }

    private String written(PlanComparison comparison, PlanOfAction after) throws IOException {
        ComparisonWriter writer = ComparisonWriter.create();
        return switch (output) {
            case TEXT -> writer.text(comparison, poa.locale());
            case JSON -> writer.json(comparison, poa.locale());
            case HTML -> writer.html(comparison, poa.locale());
            case SARIF -> findings(SarifReport.create(), comparison, after);
            case JUNIT -> findings(JUnitReport.create().failOn(failOn.severity()), comparison, after);
        };
    }

    private String findings(ReportWriter writer, PlanComparison comparison, PlanOfAction after) throws IOException {
        StringBuilder text = new StringBuilder();
        writer.writeAll(List.of(new PlanReport(later, comparison.report(), Optional.of(after))), poa.locale(), text);
        return text.toString();
    }
}
