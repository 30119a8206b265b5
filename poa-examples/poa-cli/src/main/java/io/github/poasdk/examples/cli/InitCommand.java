package io.github.poasdk.examples.cli;

import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.validation.PlanSkeleton;
import io.github.poasdk.validation.pack.PolicyPack;
import io.github.poasdk.validation.report.SkeletonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a skeleton. */
@Command(
        name = "init",
        description = "Writes a plan to fill in, with what belongs to each place above it.",
        footer = {"", "Example: poa init --type INAUTHENTIC --response dispute -o plan.yaml"})
final class InitCommand implements Callable<Integer> {

    private final Poa poa;

    @Mixin
    private final PackOption packs = new PackOption();

    @Option(
            names = "--type",
            required = true,
            paramLabel = "CODE",
            description = "What the notice is about, such as LATE_SHIPMENT_RATE or INAUTHENTIC.")
    private String type = "";

    @Option(
            names = "--response",
            paramLabel = "KIND",
            description = {
                "The kind of response: plan, dispute, documents, related_account or follow_up.",
                "Default: plan, or what such a notice wants if it wants none."
            })
    private Optional<ResponseKind> response = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "The language in which the plan will be written, such as de. Default: en.")
    private String language = "en";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "yaml, with guidance as comments, or json, without. Default: by the name of the file, or yaml.")
    private Optional<Format> format = Optional.empty();

    @Option(names = "-o", paramLabel = "FILE", description = "The file to write. Default: standard output.")
    private Optional<String> file = Optional.empty();

    @Option(names = "--force", description = "Replace the file if it is there.")
    private boolean isForced;

    InitCommand(Poa poa) {
        this.poa = poa;
    }

    /** The formats of a plan. */
    enum Format {
        YAML,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws IOException {
        if (file.isPresent() && !isForced && Files.exists(OutputFile.path(file.get()))) {
            throw new Failure(file.get() + ": this file is there already; choose another name, or say --force.");
        }
        PlanSkeleton skeleton = skeleton();
        boolean isJson = format.map(Format.JSON::equals)
                .orElse(file.filter(name -> name.endsWith(".json")).isPresent());
        poa.write(file, isJson ? skeleton.json() : SkeletonWriter.create().yaml(skeleton, poa.locale()));
        return 0;
    }

    private PlanSkeleton skeleton() throws IOException {
        PolicyPack pack = packs.pack();
        IssueType issue = ChecklistCommand.issueType(type, pack);
        ResponseKind kind = response.orElseGet(() -> PlanSkeleton.usualResponse(issue, pack));
        try {
            return PlanSkeleton.of(issue, kind, pack).language(language);
        } catch (IllegalArgumentException e) {
            throw new Failure("--language " + language + ": this is no language; use a tag such as en, de or zh-Hans.");
        }
    }
}
