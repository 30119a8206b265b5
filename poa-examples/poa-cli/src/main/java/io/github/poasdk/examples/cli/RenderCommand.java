package io.github.poasdk.examples.cli;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.render.RenderOptions;
import io.github.poasdk.render.RenderResult;
import io.github.poasdk.render.RenderWarning;
import io.github.poasdk.render.Renderer;
import io.github.poasdk.render.compose.Gap;
import io.github.poasdk.render.compose.Layout;
import io.github.poasdk.render.compose.PlanComposer;
import io.github.poasdk.render.html.HtmlRenderer;
import io.github.poasdk.render.label.Labels;
import io.github.poasdk.render.markdown.MarkdownRenderer;
import io.github.poasdk.render.text.TextRenderer;
import io.github.poasdk.validation.PlanValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the letter. */
@Command(
        name = "render",
        description = "Writes the letter of a plan, with a mark where something is missing; or the plan itself.",
        footer = {"", "Example: poa render plan.yaml --layout three-questions -o letter.md"})
final class RenderCommand implements Callable<Integer> {

    private final Poa poa;

    @Parameters(paramLabel = "FILE", description = "A plan in JSON or YAML; - is standard input.")
    private String plan = "";

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description = "text, markdown or html; json or yaml for the plan itself."
                    + " Default: by the name of the file to write, or text.")
    private Optional<Format> format = Optional.empty();

    @Option(
            names = "--layout",
            paramLabel = "NAME",
            description = "article, three-questions, dispute, answers or related-account."
                    + " Default: the one for the kind of response.")
    private Optional<String> layout = Optional.empty();

    @Option(names = "-o", paramLabel = "FILE", description = "The file to write. Default: standard output.")
    private Optional<String> file = Optional.empty();

    RenderCommand(Poa poa) {
        this.poa = poa;
    }

    /** What can be written. */
    enum Format {
        TEXT("txt"),
        MARKDOWN("md"),
        HTML("html"),
        JSON("json"),
        YAML("yaml");

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws IOException {
        OutputFile.refuseToReplace(List.of(plan), file);
        Format to = format();
        PlanOfAction read = ValidateCommand.plan(plan, poa.terminal());
        switch (to) {
            case JSON -> poa.write(file, PlanJson.create().write(read));
            case YAML -> poa.write(file, PlanJson.yaml().write(read));
            case TEXT -> render(read, TextRenderer.create());
            case MARKDOWN -> render(read, MarkdownRenderer.create());
            case HTML -> render(read, HtmlRenderer.create());
        }
        return 0;
    }

    private Format format() {
        if (format.isPresent() || file.isEmpty()) {
            return format.orElse(Format.TEXT);
        }
        String name = file.get().toLowerCase(Locale.ROOT);
        return Arrays.stream(Format.values())
                .filter(known -> name.endsWith("." + known.extension))
                .findFirst()
                .orElseThrow(() -> new Failure(file.get()
                        + ": the name does not tell the format; end it in .txt, .md or .html, or say --to."));
    }

    private void render(PlanOfAction read, Renderer renderer) throws IOException {
        Labels labels = Labels.forLocale(poa.askedLocale().orElseGet(() -> Locale.forLanguageTag(read.getLanguage())));
        List<Gap> gaps = PlanValidator.create().validate(read).gaps().stream()
                .map(finding -> new Gap(finding.pointer(), finding.message(Locale.forLanguageTag(labels.language()))))
                .toList();
        ByteArrayOutputStream letter = new ByteArrayOutputStream();
        RenderResult result =
                renderer.write(PlanComposer.of(layout(read), labels).compose(read, gaps), RenderOptions.none(), letter);
        OutputFile.write(file, letter.toByteArray(), poa.terminal());
        for (RenderWarning warning : result.warnings()) {
            poa.remark("Note: characters that no document can hold were replaced at "
                    + warning.source().pointer() + ".");
        }
    }

    private Layout layout(PlanOfAction read) {
        if (layout.isEmpty()) {
            return Layout.forPlan(read);
        }
        List<String> known = Layout.all().stream().map(Layout::id).toList();
        return Layout.all().stream()
                .filter(candidate -> candidate.id().equals(layout.get()))
                .findFirst()
                .orElseThrow(() -> new Failure("--layout " + layout.get() + ": there is no such layout, only "
                        + String.join(", ", known) + "." + Suggestion.of(layout.get(), known)));
    }
}
