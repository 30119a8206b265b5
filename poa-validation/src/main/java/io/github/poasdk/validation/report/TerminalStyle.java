package io.github.poasdk.validation.report;

import io.github.poasdk.validation.finding.Severity;

/**
 * How parts of a line are shown, by the escape sequences (SGR of ECMA-48) that terminals know.
 *
 * @param isColoured whether anything is shown in a way of its own
 */
record TerminalStyle(boolean isColoured) {

    private static final int BOLD = 1;
    private static final int RED = 31;
    private static final int YELLOW = 33;
    private static final int CYAN = 36;

    String heading(String text) {
        return styled(BOLD, text);
    }

    String underline(String text) {
        return styled(RED, text);
    }

    String severity(Severity severity, String text) {
        return styled(
                switch (severity) {
                    case ERROR -> RED;
                    case WARNING -> YELLOW;
                    case HINT -> CYAN;
                },
                text);
    }

    private String styled(int style, String text) {
        return isColoured && !text.isEmpty() ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
    }
}
