package io.github.poasdk.validation.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What stands around a report on a page of its own. */
final class HtmlPage {

    private static final String STYLE = style();

    private HtmlPage() {}

    static void begin(ReportWords words, StringBuilder html) {
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(words.language().toLanguageTag())
                .append("\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\"")
                .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        HtmlText.appendElement("title", words.get("title"), html);
        html.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
        HtmlText.appendElement("h1", words.get("title"), html);
    }

    static void end(StringBuilder html) {
        html.append("</main>\n</body>\n</html>\n");
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream("report.css"), "report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("report.css can't be read", e);
        }
    }
}
