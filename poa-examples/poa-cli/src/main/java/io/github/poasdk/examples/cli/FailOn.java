package io.github.poasdk.examples.cli;

import io.github.poasdk.validation.finding.Severity;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The option that says which findings make the exit status 1. */
final class FailOn {

    /** The severities as they are typed. */
    enum Level {
        ERROR,
        WARNING,
        HINT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            defaultValue = "error",
            description = "The lightest findings that give exit status 1: error, warning or hint. Default: error.")
    private Level level = Level.ERROR;

    Severity severity() {
        return Severity.valueOf(level.name());
    }
}
