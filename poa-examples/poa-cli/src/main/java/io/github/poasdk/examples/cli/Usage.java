package io.github.poasdk.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a sentence what is wrong with a command line. */
final class Usage {

    private Usage() {}

    static String sentence(ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        String problem = problem(failure, command);
        return problem + (problem.matches("(?s).*[.?!]") ? "" : ".") + " See \""
                + command.getCommandSpec().qualifiedName() + " --help\".";
    }

    private static String problem(ParameterException failure, CommandLine command) {
        if (failure instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String first = unmatched.getUnmatched().get(0);
            boolean isOption = first.startsWith("-");
            return (isOption ? "There is no option " : "There is no command or argument ") + first + "."
                    + Suggestion.of(first, known(command.getCommandSpec(), isOption));
        }
        if (failure.getArgSpec() instanceof OptionSpec option
                && option.auxiliaryTypes()[0].isEnum()
                && failure.getValue() != null) {
            List<String> values = Arrays.stream(option.auxiliaryTypes()[0].getEnumConstants())
                    .map(value -> value.toString().toLowerCase(Locale.ROOT))
                    .toList();
            return option.longestName() + " " + failure.getValue() + ": expected is one of " + String.join(", ", values)
                    + "." + Suggestion.of(failure.getValue(), values);
        }
        return String.valueOf(failure.getMessage()).replaceAll("\\s*\\R\\s*", " ");
    }

    private static List<String> known(CommandSpec command, boolean options) {
        List<String> names = new ArrayList<>();
        if (options) {
            command.options().forEach(option -> names.addAll(List.of(option.names())));
        } else {
            names.addAll(command.subcommands().keySet());
        }
        return names;
    }
}
