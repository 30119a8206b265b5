package io.github.poasdk.examples.cli;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.validation.PlanSkeleton;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.checklist.Checklist;
import io.github.poasdk.validation.pack.PolicyPack;
import io.github.poasdk.validation.report.ChecklistWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a case needs. */
@Command(
        name = "checklist",
        description =
                "Says what a case needs, what a plan has of it and what is missing, why, and where that is known from.",
        footer = {"", "Example: poa checklist --type INAUTHENTIC --response documents"})
final class ChecklistCommand implements Callable<Integer> {

    private final Poa poa;

    @Mixin
    private final PackOption packs = new PackOption();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A plan in JSON or YAML; - is standard input.")
    private Optional<String> plan = Optional.empty();

    @Option(
            names = "--type",
            paramLabel = "CODE",
            description = "What the notice is about. Default: what the plan says.")
    private Optional<String> type = Optional.empty();

    @Option(
            names = "--response",
            paramLabel = "KIND",
            description = {
                "Without a plan, the kind of response: plan, dispute, documents, related_account or follow_up.",
                "Default: plan, or what such a notice wants if it wants none."
            })
    private Optional<ResponseKind> response = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day of the check, such as 2026-03-11. Default: today.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or html (a part of a page). Default: text.")
    private Output output = Output.TEXT;

    @Option(names = "-o", paramLabel = "FILE", description = "The file to write. Default: standard output.")
    private Optional<String> file = Optional.empty();

    ChecklistCommand(Poa poa) {
        this.poa = poa;
    }

    /** The formats of a checklist. */
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
        OutputFile.refuseToReplace(plan.stream().toList(), file);
        Checklist checklist = checklist(packs.pack());
        ChecklistWriter writer = ChecklistWriter.create();
        poa.write(
                file,
                switch (output) {
                    case TEXT -> writer.text(checklist, poa.locale());
                    case JSON -> writer.json(checklist);
                    case HTML -> writer.html(checklist, poa.locale());
                });
        return 0;
    }

    private Checklist checklist(PolicyPack pack) throws IOException {
        ValidationOptions options = ValidationOptions.submission().pack(pack);
        if (asOf.isPresent()) {
            options = options.asOf(asOf.get());
        }
        Optional<IssueType> asked = type.map(code -> issueType(code, pack));
        if (plan.isPresent()) {
            PlanOfAction read = ValidateCommand.plan(plan.get(), poa.terminal());
            return asked.isPresent() ? Checklist.of(asked.get(), read, options) : Checklist.of(read, options);
        }
        if (asked.isEmpty()) {
            throw new Failure("Say which plan, or which type of issue with --type.");
        }
        ResponseKind kind = response.orElseGet(() -> PlanSkeleton.usualResponse(asked.get(), pack));
        PlanOfAction empty = PlanOfAction.builder().responseKind(kind).build();
        return Checklist.of(asked.get(), empty, options);
    }

    /** A type of issue that the pack knows, however it is written. */
    static IssueType issueType(String type, PolicyPack pack) {
        String code = type.toUpperCase(Locale.ROOT).replace('-', '_');
        List<String> known = pack.codes(IssueType.class);
        if (!known.contains(code)) {
            String suggestion = Suggestion.of(type, known);
            throw new Failure("--type " + type + ": this is no type of issue."
                    + (suggestion.isEmpty() ? " Known are " + String.join(", ", known) + "." : suggestion));
        }
        return IssueType.of(code);
    }
}
