package io.github.poasdk.examples.quickstart;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanFormatException;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.render.Renderer;
import io.github.poasdk.render.Renderers;
import io.github.poasdk.render.compose.Gap;
import io.github.poasdk.render.compose.PlanComposer;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.html.HtmlRenderer;
import io.github.poasdk.render.markdown.MarkdownRenderer;
import io.github.poasdk.render.text.TextRenderer;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.report.ReportOptions;
import io.github.poasdk.validation.report.TextReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads a plan of action from JSON, prints what is missing and writes the letter.
 *
 * <pre>
 * quickstart                           a draft, the finished plan and its letter, from the examples
 * quickstart PLAN.json                 the findings and the letter of a plan
 * quickstart PLAN.json LETTER.txt      the same, with the letter in a file: .txt, .md or .html
 * </pre>
 *
 * <p>The exit status is 0 if the plan has no errors, 1 if it has some, and 2 if the input can't be read as a plan.
 */
public final class Quickstart {

    private static final Logger ENGINE = Logger.getLogger("org.hibernate.validator");

    private static final Renderers RENDERERS =
            Renderers.of(TextRenderer.create(), MarkdownRenderer.create(), HtmlRenderer.create());

    private final PlanJson json = PlanJson.create();
    private final PlanValidator validator = PlanValidator.create();
    private final PrintStream out;

    private Quickstart(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the program and ends the JVM with its exit status.
     *
     * @param args the plan and the letter, both optional
     */
    public static void main(String[] args) {
        System.exit(run(List.of(args), System.out, System.err));
    }

    /** Runs the program and gives its exit status. */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        ENGINE.setLevel(Level.WARNING);
        if (args.size() > 2) {
            err.println("usage: quickstart [PLAN.json [LETTER.txt|LETTER.md|LETTER.html]]");
            return 2;
        }
        try {
            Quickstart quickstart = new Quickstart(out);
            return args.isEmpty() ? quickstart.showExamples() : quickstart.showFile(args);
        } catch (PlanFormatException e) {
            err.println(args.isEmpty() ? e.getMessage() : args.get(0) + ": " + e.getMessage());
        } catch (NoSuchFileException e) {
            err.println(e.getMessage() + ": there is no such file or folder.");
        } catch (IOException | InvalidPathException e) {
            err.println("The file can't be read or written: " + e.getMessage());
        }
        return 2;
    }

    private int showExamples() throws IOException {
        out.println("A draft: late-shipment-draft.json");
        PlanOfAction draft = example("late-shipment-draft.json");
        print(draft, validator.validate(draft));
        out.println();
        out.println("The finished plan: late-shipment.json");
        PlanOfAction plan = example("late-shipment.json");
        ValidationReport report = validator.validate(plan);
        print(plan, report);
        out.println();
        out.print(TextRenderer.create().render(document(plan, report)));
        return report.hasErrors() ? 1 : 0;
    }

    private int showFile(List<String> args) throws IOException {
        Path input = Path.of(args.get(0));
        PlanOfAction plan = read(input);
        ValidationReport report = validator.validate(plan);
        print(plan, report);
        if (args.size() == 1) {
            out.println();
            out.print(TextRenderer.create().render(document(plan, report)));
        } else {
            Path letter = Path.of(args.get(1));
            if (Files.exists(letter) && Files.isSameFile(input, letter)) {
                throw new FileSystemException(args.get(1), null, "the letter would replace the plan");
            }
            Renderer renderer = rendererFor(letter);
            WholeFile.write(letter, file -> renderer.write(document(plan, report), file));
            out.println("Letter written to " + args.get(1));
        }
        return report.hasErrors() ? 1 : 0;
    }

    private PlanOfAction read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "this is a folder");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return json.read(in);
        }
    }

    /** The document in the layout and the language of the plan, with a mark at each gap. */
    private static Document document(PlanOfAction plan, ValidationReport report) {
        List<Gap> gaps = report.gaps().stream()
                .map(finding -> new Gap(finding.pointer(), finding.message(Locale.forLanguageTag(plan.getLanguage()))))
                .toList();
        return PlanComposer.forPlan(plan).compose(plan, gaps);
    }

    /** By the extension of the file; text if it has none that is known. */
    private static Renderer rendererFor(Path letter) {
        return RENDERERS.forFile(letter.toString()).orElseGet(() -> RENDERERS.get("text"));
    }

    private void print(PlanOfAction plan, ValidationReport report) {
        out.print(TextReport.create()
                .write(report, ReportOptions.of(Locale.ENGLISH).plan(plan)));
    }

    private PlanOfAction example(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Quickstart.class.getResourceAsStream("/plans/" + name), name)) {
            return json.read(in);
        }
    }
}
