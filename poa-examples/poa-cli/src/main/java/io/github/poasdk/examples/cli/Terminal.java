package io.github.poasdk.examples.cli;

import io.github.poasdk.validation.report.TextReport;
import java.io.BufferedInputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where the program reads and writes, and what it knows about that.
 *
 * @param in standard input
 * @param out standard output, not buffered, so that a failure to write is noticed
 * @param err standard error
 * @param environment the environment variables
 * @param isInteractive whether somebody looks at standard output
 */
record Terminal(
        InputStream in, OutputStream out, OutputStream err, Map<String, String> environment, boolean isInteractive) {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;

    static Terminal ofProcess() {
        return new Terminal(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                isTerminal());
    }

    /** From Java 22 on there is a console without a terminal, which says so. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** How wide lines may be; the usual width if nobody looks. */
    int columns() {
        String columns = environment.getOrDefault("COLUMNS", "");
        if (!isInteractive || !columns.matches("[0-9]{1,4}")) {
            return TextReport.WIDTH;
        }
        return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
    }

    /** Whether to use colour unless something else is asked for; see no-color.org. */
    boolean hasColour() {
        return isInteractive
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Whether progress can be shown on standard error; the launcher says whether it is a terminal, and standard output too. */
    boolean showsProgress(boolean isResultInFile) {
        String progress = environment.getOrDefault("POA_PROGRESS", "");
        return progress.equals("always") || (progress.equals("file") && isResultInFile);
    }

    /** The language that the environment asks for; English if it names none. */
    Locale locale() {
        String name = List.of("LC_ALL", "LC_MESSAGES", "LANG").stream()
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        Locale locale = Locale.forLanguageTag(name.replaceFirst("[.@].*", "").replace('_', '-'));
        return locale.getLanguage().isEmpty() ? Locale.ENGLISH : locale;
    }
}
