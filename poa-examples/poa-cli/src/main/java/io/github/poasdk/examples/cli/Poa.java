package io.github.poasdk.examples.cli;

import io.github.poasdk.model.PoaException;
import io.github.poasdk.validation.finding.Severity;
import io.github.poasdk.validation.report.ProseWriter;
import io.github.poasdk.validation.report.TextReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** Builds, checks and writes plans of action at a terminal. */
@Command(
        name = "poa",
        description = "Begins, checks and writes plans of action for Amazon sellers.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        usageHelpAutoWidth = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing to mend, or nothing that weighs as much as --fail-on",
            "1:findings at or above --fail-on",
            "2:the input or the command line is wrong; nothing was written"
        },
        subcommands = HelpCommand.class,
        footer = {
            "",
            "Example:",
            "  poa init --type LATE_SHIPMENT_RATE -o plan.yaml",
            "  poa validate plan.yaml",
            "  poa render plan.yaml -o letter.html"
        })
final class Poa implements Runnable {

    private static final Logger ENGINE = Logger.getLogger("org.hibernate.validator");

    /** The status of a program that is broken (sysexits.h). */
    private static final int BROKEN = 70;

    /** When to use colour. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Terminal terminal;

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            scope = ScopeType.INHERIT,
            description = "Language of the answers, such as de or zh-Hans; for a letter, its language."
                    + " Default: that of the environment, and of the plan.")
    private Optional<String> locale = Optional.empty();

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            defaultValue = "auto",
            description = "Colour in reports: auto (at a terminal, unless NO_COLOR is set), always or never."
                    + " Default: auto.")
    private Colour colour = Colour.AUTO;

    Poa(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Runs the program and ends the JVM with its exit status.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(run(Terminal.ofProcess(), args));
    }

    /** Runs the program and gives its exit status. */
    static int run(Terminal terminal, String... args) {
        ENGINE.setLevel(Level.WARNING);
        CommandLine commandLine = commandLine(terminal);
        PrintWriter err = new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8);
        commandLine.setOut(new PrintWriter(terminal.out(), false, StandardCharsets.UTF_8));
        commandLine.setErr(err);
        commandLine.setParameterExceptionHandler((failure, given) -> {
            err.println(OneLine.of(Usage.sentence(failure)));
            return 2;
        });
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> status(failure, terminal, err));
        int status = commandLine.execute(args);
        commandLine.getOut().flush();
        return status;
    }

    /** The program with all its commands. */
    static CommandLine commandLine(Terminal terminal) {
        Poa poa = new Poa(terminal);
        CommandLine commandLine = new CommandLine(poa);
        commandLine.addSubcommand(new InitCommand(poa));
        commandLine.addSubcommand(new ValidateCommand(poa));
        commandLine.addSubcommand(new RenderCommand(poa));
        commandLine.addSubcommand(new ChecklistCommand(poa));
        commandLine.addSubcommand(new CoverageCommand(poa));
        commandLine.addSubcommand(new CompareCommand(poa));
        commandLine.addSubcommand(new LintCommand(poa));
        commandLine.addSubcommand(new EditCommand(poa));
        commandLine.addSubcommand(new RedactCommand(poa));
        commandLine.addSubcommand(new ChecksCommand(poa));
        commandLine.addSubcommand(new PacksCommand(poa));
        commandLine.addSubcommand(new SchemaCommand(poa));
        commandLine.addSubcommand("completion", new GenerateCompletion());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setAbbreviatedOptionsAllowed(false);
        commandLine.registerConverter(LocalDate.class, Poa::date);
        return commandLine;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("expected is a date such as 2026-03-11, not \"" + text + "\"");
        }
    }

    private static int status(Exception failure, Terminal terminal, PrintWriter err) {
        if (failure instanceof Failure || failure instanceof PoaException) {
            err.println(OneLine.of(String.valueOf(failure.getMessage())));
            return 2;
        }
        if (failure instanceof IOException problem) {
            if (!isClosedPipe(problem)) {
                err.println(OneLine.of(InputFiles.sentence(problem)));
            }
            return 2;
        }
        err.println(OneLine.of("This is a mistake in the program, not in what you typed: " + failure));
        if (terminal.environment().containsKey("POA_DEBUG")) {
            failure.printStackTrace(err);
        }
        return BROKEN;
    }

    /** Who reads standard output has seen enough. */
    private static boolean isClosedPipe(IOException failure) {
        return String.valueOf(failure.getMessage()).contains("Broken pipe");
    }

    /** Without a command: what there is. */
    @Override
    public void run() {
        throw new ParameterException(
                commandLine(terminal),
                "Say what to do: init, validate, render, checklist, coverage, compare, lint, edit, redact, checks, packs or"
                        + " schema.");
    }

    Terminal terminal() {
        return terminal;
    }

    /** The language of the answers. */
    Locale locale() {
        return askedLocale().orElseGet(terminal::locale);
    }

    /** The language that was asked for on the command line. */
    Optional<Locale> askedLocale() {
        return locale.map(Poa::locale);
    }

    private static Locale locale(String tag) {
        Locale parsed = Locale.forLanguageTag(tag.replace('_', '-'));
        if (parsed.getLanguage().isEmpty()) {
            throw new Failure("--locale " + tag + ": this is no language; use a tag such as en, de or zh-Hans.");
        }
        return parsed;
    }

    TextReport textReport() {
        TextReport report = TextReport.ofWidth(terminal.columns());
        return isColoured() ? report.coloured() : report;
    }

    ProseWriter proseWriter() {
        ProseWriter writer = ProseWriter.create().width(terminal.columns());
        return isColoured() ? writer.coloured() : writer;
    }

    private boolean isColoured() {
        return colour == Colour.ALWAYS || (colour == Colour.AUTO && terminal.hasColour());
    }

    /** Writes to the file that was asked for, or to standard output, as UTF-8. */
    void write(Optional<String> file, String text) throws IOException {
        OutputFile.write(file, text.getBytes(StandardCharsets.UTF_8), terminal);
    }

    /** A remark that is not part of the result. */
    void remark(String text) throws IOException {
        terminal.err().write((OneLine.of(text) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The status for findings of these severities. */
    static int status(List<Severity> severities, Severity failOn) {
        return severities.stream().anyMatch(severity -> severity.compareTo(failOn) <= 0) ? 1 : 0;
    }
}
