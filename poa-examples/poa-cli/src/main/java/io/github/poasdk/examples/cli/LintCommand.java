package io.github.poasdk.examples.cli;

import io.github.poasdk.validation.ValidationFormatException;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.prose.ProseChecker;
import io.github.poasdk.validation.prose.ProseField;
import io.github.poasdk.validation.prose.ProseResult;
import io.github.poasdk.validation.report.ProseJsonLines;
import io.github.poasdk.validation.report.ProseWriter;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks the wording of texts. */
@Command(
        name = "lint",
        description = "Checks the wording of a text: tone, blame, vague promises, jargon, leftovers of a template.",
        footer = {
            "",
            "Example: poa lint letter.txt --language en --fail-on warning",
            "         poa lint --jsonl sentences.jsonl -o findings.jsonl"
        })
final class LintCommand implements Callable<Integer> {

    /** A text has at most so many bytes. */
    private static final int MOST_BYTES = 20_000_000;

    private static final List<String> FIELDS =
            Arrays.stream(ProseField.values()).map(ProseField::key).toList();

    private final Poa poa;

    @Mixin
    private final FailOn failOn = new FailOn();

    @Mixin
    private final ProseRulesOption rules = new ProseRulesOption();

    @Parameters(paramLabel = "FILE", description = "A text in UTF-8; - is standard input.")
    private String name = "";

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of the text, such as en, de or zh-Hans. Default: guessed from the text.")
    private Optional<String> language = Optional.empty();

    @Option(
            names = "--field",
            paramLabel = "FIELD",
            defaultValue = "other",
            description = {
                "Where in a plan the text stands: intro, acknowledgment, customerImpact, rootCause, action, metric,"
                        + " closing, step, or other for a whole letter, whose headings then tell.",
                "Default: other."
            })
    private String field = "other";

    @Option(names = "--output", paramLabel = "FORMAT", description = "text, json, sarif or html. Default: text.")
    private Optional<Output> output = Optional.empty();

    @Option(
            names = "--jsonl",
            description = {
                "FILE has a text in each line: {\"id\", \"text\", \"field\", \"language\"}. For each comes a line"
                        + " {\"id\", \"findings\"}, in the same order. A line that is wrong ends it with status 2; the lines"
                        + " for those before it have been written then, but no file."
            })
    private boolean isJsonLines;

    @Option(names = "-o", paramLabel = "FILE", description = "The file to write. Default: standard output.")
    private Optional<String> file = Optional.empty();

    LintCommand(Poa poa) {
        this.poa = poa;
    }

    /** The formats of a report. */
    enum Output {
        TEXT,
        JSON,
        SARIF,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws IOException {
        List<String> inputs = new ArrayList<>(rules.files());
        inputs.add(name);
        OutputFile.refuseToReplace(inputs, file);
        String tag = language.map(LintCommand::tag).orElse("");
        ProseChecker checker = ProseChecker.of(rules.options(tag, poa.terminal()));
        return isJsonLines ? lines(checker, tag) : single(checker, tag);
    }

    private int single(ProseChecker checker, String tag) throws IOException {
        String text = text();
        ProseResult result = checker.check(text, field(), tag);
        ProseWriter writer = poa.proseWriter();
        poa.write(
                file,
                switch (output.orElse(Output.TEXT)) {
                    case TEXT -> writer.text(text, result, poa.locale());
                    case JSON -> writer.json(result, poa.locale());
                    case SARIF -> writer.file(name).sarif(text, result, poa.locale());
                    case HTML -> writer.html(text, result, poa.locale());
                });
        if (tag.isEmpty() && !result.notEvaluated().isEmpty()) {
            poa.remark("Note: the language was guessed from the text; --language says which it is.");
        }
        return Poa.status(result.findings().stream().map(Finding::severity).toList(), failOn.severity());
    }

    /** The text of the file, without a byte order mark. */
    private String text() throws IOException {
        String text = InputFiles.text(name, MOST_BYTES, poa.terminal());
        if (text.indexOf('\0') >= 0) {
            throw new Failure(name + ": this is not plain text.");
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private int lines(ProseChecker checker, String tag) throws IOException {
        if (output.isPresent()) {
            throw new Failure("--output is for a single text; --jsonl writes lines of JSON.");
        }
        Progress progress = new Progress(poa.terminal(), OutputFile.isFile(file));
        ProseJsonLines lines = ProseJsonLines.of(checker, poa.locale())
                .unlessSaid(field(), tag)
                .observer(progress::show);
        ProseJsonLines.Summary summary;
        try (InputStream in = InputFiles.open(name, poa.terminal())) {
            summary = OutputFile.stream(file, out -> lines.check(in, out), poa.terminal());
        } catch (ValidationFormatException e) {
            throw new Failure(name + ": " + e.getMessage() + ".");
        } finally {
            progress.end();
        }
        if (summary.incomplete() > 0) {
            poa.remark("Note: some rules were not checked in " + summary.incomplete() + " of " + summary.texts()
                    + " texts, since there are none for their language.");
        }
        return Poa.status(List.copyOf(summary.findings().keySet()), failOn.severity());
    }

    private ProseField field() {
        String asked = field.replaceAll("[-_]", "");
        return Arrays.stream(ProseField.values())
                .filter(known -> known.key().equalsIgnoreCase(asked))
                .findFirst()
                .orElseThrow(() -> new Failure("--field " + field + ": there is no such field, only "
                        + String.join(", ", FIELDS) + "." + Suggestion.of(field, FIELDS)));
    }

    private static String tag(String given) {
        Locale parsed = Locale.forLanguageTag(given.replace('_', '-'));
        if (parsed.getLanguage().isEmpty()) {
            throw new Failure("--language " + given + ": this is no language; use a tag such as en, de or zh-Hans.");
        }
        return parsed.toLanguageTag();
    }
}
