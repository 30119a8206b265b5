package io.github.poasdk.examples.cli;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanFormatException;
import io.github.poasdk.validation.Acceptances;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.Profile;
import io.github.poasdk.validation.ValidationFormatException;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.report.HtmlReport;
import io.github.poasdk.validation.report.JUnitReport;
import io.github.poasdk.validation.report.JsonReport;
import io.github.poasdk.validation.report.PlanReport;
import io.github.poasdk.validation.report.ReportOptions;
import io.github.poasdk.validation.report.ReportWriter;
import io.github.poasdk.validation.report.SarifReport;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks plans. */
@Command(
        name = "validate",
        description = "Says what is missing or wrong in plans, why, and how to mend it.",
        footer = {"", "Example: poa validate plan.yaml --group draft --output html -o findings.html"})
final class ValidateCommand implements Callable<Integer> {

    private static final List<String> PROFILES = List.of("default", "strict", "lenient");

    private final Poa poa;

    @Mixin
    private final FailOn failOn = new FailOn();

    @Mixin
    private final PackOption packs = new PackOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Plans in JSON or YAML; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--group",
            paramLabel = "GROUP",
            defaultValue = "submission",
            description = "draft: only what is wrong; submission: also what is missing. Default: submission.")
    private Group group = Group.SUBMISSION;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            defaultValue = "default",
            description = "How strict to be: default, strict or lenient.")
    private String profile = "default";

    @Option(
            names = "--no-prose",
            description = "Leave out what is about tone and wording: all findings of the category PROSE.")
    private boolean isWithoutProse;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day of the check, such as 2026-03-11. Default: today.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--accept",
            paramLabel = "FILE",
            description = "Findings that you have decided to live with, in JSON.")
    private Optional<String> accept = Optional.empty();

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, sarif, html or junit. Default: text.")
    private Output output = Output.TEXT;

    @Option(names = "-o", paramLabel = "FILE", description = "The file to write. Default: standard output.")
    private Optional<String> file = Optional.empty();

    ValidateCommand(Poa poa) {
        this.poa = poa;
    }

    /** How much a plan has to fulfil. */
    enum Group {
        DRAFT,
        SUBMISSION;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The formats of a report. */
    enum Output {
        TEXT,
        JSON,
        SARIF,
        HTML,
        JUNIT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws IOException {
        OutputFile.refuseToReplace(files, file);
        ValidationOptions options = options();
        PlanValidator validator = PlanValidator.create();
        List<PlanReport> reports = new ArrayList<>();
        for (String name : files) {
            PlanOfAction plan = plan(name, poa.terminal());
            reports.add(new PlanReport(name, validator.validate(plan, options), Optional.of(plan)));
        }
        poa.write(file, written(reports));
        return Poa.status(
                reports.stream()
                        .flatMap(report -> report.report().allFindings())
                        .map(Finding::severity)
                        .toList(),
                failOn.severity());
    }

    /** The plan in a file; what is wrong with it is said with its name. */
    static PlanOfAction plan(String name, Terminal terminal) throws IOException {
        return plan(name, PlanFile.read(name, terminal));
    }

    /** The plan in a file that was read; what is wrong with it is said with its name. */
    static PlanOfAction plan(String name, PlanFile file) throws IOException {
        try {
            return file.plan();
        } catch (PlanFormatException e) {
            throw new Failure(name + ": " + e.getMessage());
        }
    }

    private String written(List<PlanReport> reports) throws IOException {
        if (reports.size() == 1) {
            PlanReport only = reports.get(0);
            return writer(only.name()).write(only.report(), new ReportOptions(poa.locale(), only.plan()));
        }
        StringBuilder text = new StringBuilder();
        writer("").writeAll(reports, poa.locale(), text);
        return text.toString();
    }

    private ReportWriter writer(String name) {
        return switch (output) {
            case TEXT -> poa.textReport();
            case JSON -> JsonReport.create();
            case SARIF ->
                name.isEmpty() ? SarifReport.create() : SarifReport.create().file(name);
            case HTML -> HtmlReport.create();
            case JUNIT -> JUnitReport.create().failOn(failOn.severity());
        };
    }

    private ValidationOptions options() throws IOException {
        ValidationOptions options = group == Group.DRAFT ? ValidationOptions.draft() : ValidationOptions.submission();
        Profile chosen = Profile.named(profile)
                .orElseThrow(() -> new Failure("--profile " + profile + ": there is no such profile, only "
                        + String.join(", ", PROFILES) + "." + Suggestion.of(profile, PROFILES)));
        Profile inForce =
                isWithoutProse ? chosen.toBuilder().off(Category.PROSE).build() : chosen;
        options = options.profile(inForce).pack(packs.pack());
        if (asOf.isPresent()) {
            options = options.asOf(asOf.get());
        }
        return accept.isEmpty() ? options : options.acceptances(acceptances(accept.get()));
    }

    private Acceptances acceptances(String name) throws IOException {
        try {
            return Acceptances.read(InputFiles.text(name, Acceptances.MAX_LENGTH, poa.terminal()));
        } catch (ValidationFormatException e) {
            throw new Failure(name + ": " + e.getMessage());
        }
    }
}
