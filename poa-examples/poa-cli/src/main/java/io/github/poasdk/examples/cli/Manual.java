package io.github.poasdk.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Makes the manual pages (man 7) and the completion for bash and zsh from the commands. */
final class Manual {

    private static final String PROGRAM = "poa";

    private Manual() {}

    /**
     * Writes {@code man/*.1} and {@code completion/poa}.
     *
     * @param args the folder to write to
     * @throws IOException if that is not possible
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        CommandLine program = Poa.commandLine(Terminal.ofProcess());
        Path pages = Files.createDirectories(folder.resolve("man"));
        Files.writeString(pages.resolve(PROGRAM + ".1"), page(program.getCommandSpec()));
        for (Map.Entry<String, CommandLine> command : program.getSubcommands().entrySet()) {
            Files.writeString(
                    pages.resolve(PROGRAM + "-" + command.getKey() + ".1"),
                    page(command.getValue().getCommandSpec()));
        }
        Files.writeString(
                Files.createDirectories(folder.resolve("completion")).resolve(PROGRAM),
                AutoComplete.bash(PROGRAM, program));
    }

    /** The manual page of a command. */
    static String page(CommandSpec command) {
        StringBuilder page = new StringBuilder();
        String name = command.qualifiedName("-");
        page.append(".TH \"")
                .append(name)
                .append("\" 1 \"\" \"POA SDK\" \"\"\n.nh\n.ad l\n.SH NAME\n")
                .append(text(
                        name + " - " + String.join(" ", command.usageMessage().description())))
                .append("\n.SH SYNOPSIS\n")
                .append(text(synopsis(command)))
                .append('\n');
        parameters(command, page);
        options(command, page);
        subcommands(command, page);
        page.append(".SH EXIT STATUS\n");
        command.usageMessage().exitCodeList().forEach((code, meaning) -> entry(code.strip(), meaning, page));
        page.append(".SH EXAMPLES\n.nf\n");
        for (String line : command.usageMessage().footer()) {
            page.append(text(line)).append('\n');
        }
        return page.append(".fi\n").toString();
    }

    private static String synopsis(CommandSpec command) {
        return new CommandLine.Help(command, CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .synopsis(0)
                .strip();
    }

    private static void parameters(CommandSpec command, StringBuilder page) {
        if (!command.positionalParameters().isEmpty()) {
            page.append(".SH ARGUMENTS\n");
            for (PositionalParamSpec parameter : command.positionalParameters()) {
                entry(parameter.paramLabel(), String.join(" ", parameter.description()), page);
            }
        }
    }

    private static void options(CommandSpec command, StringBuilder page) {
        page.append(".SH OPTIONS\n");
        for (OptionSpec option : command.options()) {
            if (!option.hidden()) {
                String names = String.join(", ", List.of(option.names()));
                String label = option.arity().max() > 0 ? " " + option.paramLabel() : "";
                entry(names + label, String.join(" ", option.description()), page);
            }
        }
    }

    private static void subcommands(CommandSpec command, StringBuilder page) {
        if (!command.subcommands().isEmpty()) {
            page.append(".SH COMMANDS\n");
            command.subcommands()
                    .forEach((name, sub) -> entry(
                            name,
                            String.join(" ", sub.getCommandSpec().usageMessage().description()),
                            page));
        }
    }

    private static void entry(String name, String description, StringBuilder page) {
        page.append(".TP\n.B ")
                .append(text(name))
                .append('\n')
                .append(text(description))
                .append('\n');
    }

    /** A line of text in which nothing is a request of troff. */
    private static String text(String line) {
        String escaped = line.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("%n", " ")
                .replace("\"", "\\(dq")
                .replaceAll("\\R", " ");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
