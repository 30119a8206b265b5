package io.github.poasdk.render.html;

import io.github.poasdk.render.CharacterFilter;
import io.github.poasdk.render.MappedText;
import io.github.poasdk.render.OutputFormat;
import io.github.poasdk.render.RenderOptions;
import io.github.poasdk.render.RenderResult;
import io.github.poasdk.render.Renderer;
import io.github.poasdk.render.ReviewMarks;
import io.github.poasdk.render.document.Direction;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Label;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Writes one HTML page that needs nothing else: style sheet included, for screen and paper, light and dark; no script, and a
 * content security policy that allows none. Immutable and thread-safe.
 *
 * <pre>{@code
 * String page = HtmlRenderer.create().render(PlanComposer.create().compose(plan));
 * }</pre>
 *
 * <p>For a page of the application's own there are {@link #renderFragment} and {@link #styleSheet}. Colours, fonts and the
 * width are CSS variables:
 *
 * <pre>{@code
 * HtmlRenderer.builder().variable("--poa-accent", "#7a1fa2").build();
 * }</pre>
 *
 * <p>Whatever the plan says is text. Texts in another direction of writing are kept apart from what stands beside them. In
 * a review copy the places of the remarks are marked, and the remarks stand in the margin, on a narrow screen below their
 * block.
 */
public final class HtmlRenderer implements Renderer {

    private static final OutputFormat FORMAT = new OutputFormat("html", "text/html; charset=utf-8", "html");

    private final String idPrefix;
    private final int headingLevel;
    private final String styleSheet;
    private final String head;

    private HtmlRenderer(Builder builder) {
        this.idPrefix = builder.idPrefix;
        this.headingLevel = builder.headingLevel;
        this.styleSheet = resource("plan.css") + variables(builder.variables);
        String style = "\n" + resource("page.css") + styleSheet;
        this.head = "<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                + sha256(style) + "'; base-uri 'none'; form-action 'none'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n"
                + "<meta name=\"referrer\" content=\"no-referrer\">\n"
                + "<style>" + style + "</style>\n";
    }

    /**
     * The renderer with the usual style.
     *
     * @return a renderer
     */
    public static HtmlRenderer create() {
        return builder().build();
    }

    /**
     * A builder with the usual style.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public OutputFormat format() {
        return FORMAT;
    }

    /**
     * A document as a page.
     *
     * @param document the document
     * @return the page
     */
    public String render(Document document) {
        return page(CharacterFilter.apply(document), RenderOptions.none()).text();
    }

    /**
     * A document as an {@code article} element to be put into a page that has {@link #styleSheet}.
     *
     * @param document the document
     * @return the element, without a style sheet
     */
    public String renderFragment(Document document) {
        CharacterFilter.Filtered filtered = CharacterFilter.apply(document);
        MappedText out = new MappedText(false, room(filtered));
        ReviewMarks marks = ReviewMarks.of(filtered.document(), List.of());
        new HtmlBlocks(out, filtered.document(), marks, idPrefix, headingLevel).writeAll("article");
        return out.text();
    }

    /**
     * The style sheet for {@link #renderFragment}. Its rules hold within elements of the class {@code poa} only.
     *
     * @return CSS
     */
    public String styleSheet() {
        return styleSheet;
    }

    @Override
    public RenderResult write(Document document, RenderOptions options, OutputStream out) throws IOException {
        CharacterFilter.Filtered filtered = CharacterFilter.apply(document);
        MappedText page = page(filtered, options);
        page.writeTo(out);
        return new RenderResult(
                filtered.warnings(), options.sourceMap() ? Optional.of(page.sourceMap()) : Optional.empty());
    }

    private MappedText page(CharacterFilter.Filtered filtered, RenderOptions options) {
        Document document = filtered.document();
        MappedText out = new MappedText(options.sourceMap(), head.length() + room(filtered));
        ReviewMarks marks = ReviewMarks.of(document, options.reviewNotes());
        String language = HtmlLine.attribute(document.language());
        String direction = document.direction() == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr";
        out.sign("<!DOCTYPE html>\n<html lang=\"" + language + "\" dir=\"" + direction + "\">\n<head>\n");
        out.sign(head).sign("<title>");
        new HtmlLine(out, ReviewMarks.of(document, List.of()), idPrefix, false).words(title(document));
        out.sign("</title>\n</head>\n<body>\n");
        new HtmlBlocks(out, document, marks, idPrefix, headingLevel).writeAll("main");
        return out.sign("</body>\n</html>\n");
    }

    private static int room(CharacterFilter.Filtered filtered) {
        return filtered.textLength() * 8 / 5 + 512;
    }

    /** The words of the title, without the elements that a title of a page can't have. */
    private static Label title(Document document) {
        StringBuilder words = new StringBuilder();
        new Document(document.language(), document.direction(), document.title(), List.of())
                .forEachRun(run -> words.append(run.content()));
        return new Label("document.title", words.toString());
    }

    private static String variables(Map<String, String> variables) {
        if (variables.isEmpty()) {
            return "";
        }
        StringBuilder rule = new StringBuilder(".poa.poa {\n");
        variables.forEach((name, value) ->
                rule.append("  ").append(name).append(": ").append(value).append(";\n"));
        return rule.append("}\n").toString();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlRenderer.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheet can't be read: " + name, e);
        }
    }

    /** Builds a renderer. Not thread-safe. */
    public static final class Builder {

        private static final Pattern VARIABLE = Pattern.compile("--poa-[a-z-]{1,40}");
        private static final Pattern VALUE = Pattern.compile("[#A-Za-z0-9.,%\" _-]{1,200}");
        private static final Pattern ID_PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,40}");

        private final Map<String, String> variables = new TreeMap<>();
        private String idPrefix = "poa-";
        private int headingLevel = 1;

        private Builder() {}

        /**
         * Sets a variable of the style sheet, in light and dark; without it the usual value.
         *
         * @param name such as {@code --poa-accent}
         * @param value a colour by name or number, a length, or names of fonts: letters, digits and {@code # . , % " - _}
         * @return this builder
         * @throws IllegalArgumentException if the name is not one of ours, or the value has other signs
         */
        public Builder variable(String name, String value) {
            boolean known =
                    VARIABLE.matcher(name).matches() && resource("plan.css").contains("  " + name + ":");
            boolean balanced = value.chars().filter(c -> c == '"').count() % 2 == 0;
            if (!known || !VALUE.matcher(value).matches() || !balanced) {
                throw new IllegalArgumentException("not a variable of the style sheet or not a plain value: " + name);
            }
            variables.put(name, value);
            return this;
        }

        /**
         * The beginning of all ids; without it {@code poa-}. Two fragments on a page need different ones.
         *
         * @param prefix a letter, then letters, digits and {@code - _}
         * @return this builder
         * @throws IllegalArgumentException if it has other signs
         */
        public Builder idPrefix(String prefix) {
            if (!ID_PREFIX.matcher(prefix).matches()) {
                throw new IllegalArgumentException("not the beginning of an id: " + prefix);
            }
            this.idPrefix = prefix;
            return this;
        }

        /**
         * The level of the title's heading; without it 1. A fragment may stand below headings of the page.
         *
         * @param level from 1 to 6
         * @return this builder
         * @throws IllegalArgumentException if the level is less than 1 or more than 6
         */
        public Builder headingLevel(int level) {
            if (level < 1 || level > HtmlBlocks.MAX_LEVEL) {
                throw new IllegalArgumentException("level must be from 1 to 6: " + level);
            }
            this.headingLevel = level;
            return this;
        }

        /**
         * The renderer.
         *
         * @return a renderer
         */
        public HtmlRenderer build() {
            return new HtmlRenderer(this);
        }
    }
}
