package io.github.poasdk.validation.report;

import io.github.poasdk.validation.prose.ProseResult;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes what was found in a text: as plain text with each part underlined in its line, as JSON, as SARIF 2.1.0, or as HTML.
 * Immutable and thread-safe; the same for the same text and result on any machine. Nothing in the text can be more than text
 * in what is written.
 *
 * <pre>{@code
 * ProseResult result = ProseChecker.create().check(letter, ProseField.OTHER, "en");
 * System.out.print(ProseWriter.create().text(letter, result, Locale.ENGLISH));
 * }</pre>
 */
public final class ProseWriter {

    private static final int NARROWEST = 40;
    private static final ProseWriter DEFAULT = new ProseWriter(TextReport.WIDTH, new TerminalStyle(false), "text");

    private final int width;
    private final TerminalStyle style;
    private final String file;

    private ProseWriter(int width, TerminalStyle style, String file) {
        this.width = width;
        this.style = style;
        this.file = file;
    }

    /**
     * Of the default width, without colours.
     *
     * @return a writer
     */
    public static ProseWriter create() {
        return DEFAULT;
    }

    /**
     * The same with another width of plain text.
     *
     * @param columns how many columns a line has at most, at least 40
     * @return a writer
     * @throws IllegalArgumentException if the number is less than 40
     */
    public ProseWriter width(int columns) {
        if (columns < NARROWEST) {
            throw new IllegalArgumentException("a line must have at least " + NARROWEST + " columns, not " + columns);
        }
        return new ProseWriter(columns, style, file);
    }

    /**
     * The same with colours in plain text, by the escape sequences (SGR of ECMA-48) that terminals know.
     *
     * @return a writer
     */
    public ProseWriter coloured() {
        return new ProseWriter(width, new TerminalStyle(true), file);
    }

    /**
     * The same with the name of the file for SARIF; characters that a URI can't have are escaped.
     *
     * @param name the name of the file, with or without a folder
     * @return a writer
     */
    public ProseWriter file(String name) {
        return new ProseWriter(width, style, Objects.requireNonNull(name, "name must not be null"));
    }

    /**
     * The findings line by line, each with the part of the text that it is about underlined; a reason once for each rule; what
     * was not checked; and how many findings there are.
     *
     * @param text the text that was checked
     * @param result what was found
     * @param locale the language of the reader; English if there is no other
     * @return lines, each with a line feed
     */
    public String text(String text, ProseResult result, Locale locale) {
        return new ProseLines(text, ReportWords.forLocale(locale), width, style).write(result);
    }

    /**
     * An object whose member {@code findings} has an object for each finding, with {@code code}, {@code category} (the label,
     * such as {@code BLAME}), {@code severity}, {@code start} and {@code end} (UTF-16 units, exclusive), {@code message} and
     * {@code suggestion} (empty if there is none). What was not checked is in {@code notEvaluated}, and how many findings more
     * there are in {@code omitted}; both are left out if there is nothing to say.
     *
     * @param result what was found
     * @param locale the language of the reader; English if there is no other
     * @return the JSON
     */
    public String json(ProseResult result, Locale locale) {
        return ProseJson.forLocale(locale).document(result);
    }

    /**
     * A log of SARIF 2.1.0 with lines and columns of the text.
     *
     * @param text the text that was checked
     * @param result what was found
     * @param locale the language of the reader; English if there is no other
     * @return the JSON
     */
    public String sarif(String text, ProseResult result, Locale locale) {
        return new ProseSarif(text, SarifReport.uri(file), locale).write(result);
    }

    /**
     * One HTML page that needs no other file: the text with marks, and the findings below it.
     *
     * @param text the text that was checked
     * @param result what was found
     * @param locale the language of the reader; English if there is no other
     * @return a page without script
     */
    public String html(String text, ProseResult result, Locale locale) {
        StringBuilder html = new StringBuilder();
        ReportWords words = ReportWords.forLocale(locale);
        HtmlPage.begin(words, html);
        new ProseHtml(text, words, html).write(result);
        HtmlPage.end(html);
        return html.toString();
    }

    /**
     * The same to be put into a page of your own: a {@code blockquote} that has the text with {@code mark}s, and an
     * {@code article} for each finding, to which a number behind the mark leads.
     *
     * @param text the text that was checked
     * @param result what was found
     * @param locale the language of the reader; English if there is no other
     * @return a fragment in which all of the text is escaped
     */
    public String htmlFragment(String text, ProseResult result, Locale locale) {
        StringBuilder html = new StringBuilder();
        new ProseHtml(text, ReportWords.forLocale(locale), html).write(result);
        return html.toString();
    }
}
