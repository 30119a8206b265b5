package io.github.poasdk.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.poasdk.render.RenderOptions;
import io.github.poasdk.render.RenderResult;
import io.github.poasdk.render.RenderWarning;
import io.github.poasdk.render.ReviewNote;
import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.BulletList;
import io.github.poasdk.render.document.Code;
import io.github.poasdk.render.document.Definition;
import io.github.poasdk.render.document.DefinitionList;
import io.github.poasdk.render.document.Direction;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Emphasis;
import io.github.poasdk.render.document.GapMark;
import io.github.poasdk.render.document.Heading;
import io.github.poasdk.render.document.Label;
import io.github.poasdk.render.document.Link;
import io.github.poasdk.render.document.ListItem;
import io.github.poasdk.render.document.Note;
import io.github.poasdk.render.document.NumberedList;
import io.github.poasdk.render.document.PageBreak;
import io.github.poasdk.render.document.Paragraph;
import io.github.poasdk.render.document.Run;
import io.github.poasdk.render.document.Section;
import io.github.poasdk.render.document.Source;
import io.github.poasdk.render.document.Table;
import io.github.poasdk.render.document.TableCell;
import io.github.poasdk.render.document.TableRow;
import io.github.poasdk.render.document.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRendererTest {

    private final HtmlRenderer renderer = HtmlRenderer.create();

    @Test
    void every_kind_of_block_has_its_form() {
        Document document = document(
                Note.of(run("A draft.")),
                Section.of(
                        Heading.of(run("First")),
                        Paragraph.of(
                                run("Text & "),
                                new Code(run("B0EXAMPLE1")),
                                new Emphasis(run("<much>")),
                                new Link(run("see"), "https://example.com/?a&b"),
                                new GapMark(List.of(new Label("gap", "[Missing]")))),
                        Section.of(
                                Heading.of(run("Inner")),
                                BulletList.of(item("one"), ListItem.of(paragraph("two"), NumberedList.of(item("a")))))),
                new PageBreak(),
                Section.of(
                        Heading.of(run("Second")),
                        new DefinitionList(List.of(new Definition(List.of(run("Owner")), List.of(run("Shift lead"))))),
                        new Table(
                                TableRow.of(TableCell.of(run("Action")), TableCell.of(run("Due"))),
                                List.of(TableRow.of(TableCell.of(run("Stop")), TableCell.of(run("–")))))));

        assertThat(renderer.renderFragment(document)).isEqualTo("""
                        <article class="poa" lang="en" dir="ltr">
                        <h1 id="poa-title">Title</h1>
                        <p class="poa-remark-of-document" role="note">A draft.</p>
                        <section aria-labelledby="poa-1">
                        <h2 id="poa-1">First</h2>
                        <p>Text &amp; <code>B0EXAMPLE1</code><strong>&lt;much&gt;</strong>\
                        <a href="https://example.com/?a&amp;b" rel="noopener noreferrer nofollow">see</a>\
                        <mark class="poa-gap">[Missing]</mark></p>
                        <section>
                        <h3 id="poa-2">Inner</h3>
                        <ul>
                        <li>one</li>
                        <li><p>two</p>
                        <ol>
                        <li>a</li>
                        </ol>
                        </li>
                        </ul>
                        </section>
                        </section>
                        <hr class="poa-page-break">
                        <section aria-labelledby="poa-3">
                        <h2 id="poa-3">Second</h2>
                        <dl>
                        <div><dt>Owner</dt><dd>Shift lead</dd></div>
                        </dl>
                        <div class="poa-table" role="region" tabindex="0" aria-labelledby="poa-3">
                        <table>
                        <thead>
                        <tr><th scope="col">Action</th><th scope="col">Due</th></tr>
                        </thead>
                        <tbody>
                        <tr><th scope="row">Stop</th><td>–</td></tr>
                        </tbody>
                        </table>
                        </div>
                        </section>
                        </article>
                        """);
    }

    @Test
    void a_page_stands_alone_and_allows_nothing_but_its_own_style() throws NoSuchAlgorithmException {
        org.jsoup.nodes.Document page = Jsoup.parse(renderer.render(document(paragraph("x"))));

        Element style = page.expectFirst("style");
        String hash = Base64.getEncoder()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(style.data().getBytes(StandardCharsets.UTF_8)));
        assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'");
        assertThat(page.select("script, link, img, iframe, object, [style], [src]"))
                .isEmpty();
        assertThat(style.data()).doesNotContain("url(", "@import", "</");
        assertThat(page.title()).isEqualTo("Title");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void every_variable_of_the_style_sheet_is_used() {
        assertThat(renderer.styleSheet()
                        .lines()
                        .filter(line -> line.startsWith("  --poa-"))
                        .map(line -> line.strip().replaceFirst(":.*", "")))
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(renderer.styleSheet()).contains("var(" + name + ")"));
    }

    @Test
    void an_application_sets_colours_fonts_and_width() {
        HtmlRenderer themed = HtmlRenderer.builder()
                .variable("--poa-accent", "#7a1fa2")
                .variable("--poa-font", "\"Source Serif\", serif")
                .build();

        assertThat(themed.styleSheet()).endsWith("""
                        .poa.poa {
                          --poa-accent: #7a1fa2;
                          --poa-font: "Source Serif", serif;
                        }
                        """);
        assertThat(themed.render(document())).contains("--poa-accent: #7a1fa2;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--poa-accent | red; } body { display: none",
                "--poa-accent | url(https://example.com/)",
                "--poa-accent | </style>",
                "--poa-accent | \\72 ed",
                "--poa-accent | \"open",
                "--poa-unknown | red",
                "--other | red",
                "color | red"
            })
    void a_theme_can_not_leave_its_place(String name, String value) {
        HtmlRenderer.Builder builder = HtmlRenderer.builder();

        assertThatIllegalArgumentException().isThrownBy(() -> builder.variable(name, value));
    }

    @Test
    void fragments_can_have_ids_and_levels_of_their_own() {
        String fragment = HtmlRenderer.builder()
                .idPrefix("letter-")
                .headingLevel(5)
                .build()
                .renderFragment(
                        document(Section.of(Heading.of(run("6")), Section.of(Heading.of(run("7")), paragraph("x")))));

        assertThat(fragment)
                .contains(
                        "<h5 id=\"letter-title\">",
                        "<h6 id=\"letter-1\">",
                        "<div role=\"heading\" aria-level=\"7\" id=\"letter-2\">7</div>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "a b", "a\"", "ä"})
    void an_id_has_plain_letters(String prefix) {
        HtmlRenderer.Builder builder = HtmlRenderer.builder();

        assertThatIllegalArgumentException().isThrownBy(() -> builder.idPrefix(prefix));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7})
    void a_heading_has_a_level_of_html(int level) {
        HtmlRenderer.Builder builder = HtmlRenderer.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.headingLevel(level))
                .withMessage("level must be from 1 to 6: " + level);
    }

    @Test
    void words_in_another_direction_are_kept_apart() {
        assertThat(renderer.renderFragment(
                        document(paragraph("مرحبا"), paragraph("a\u2067b\u2069"), paragraph("plain 库存"))))
                .contains("<p><bdi>مرحبا</bdi></p>", "<p><bdi>a\u2067b\u2069</bdi></p>", "<p>plain 库存</p>");
        Document arabic = Document.builder()
                .language("ar", Direction.RIGHT_TO_LEFT)
                .add(Paragraph.of(new Label("x", "المالك: "), run("Ida Brandt")))
                .build();
        assertThat(renderer.renderFragment(arabic))
                .contains("lang=\"ar\" dir=\"rtl\"", "<p>المالك: <bdi>Ida Brandt</bdi></p>");
    }

    @Test
    void a_review_copy_has_marks_and_remarks_in_the_margin() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderOptions options = RenderOptions.none()
                .withReviewNotes(List.of(
                        ReviewNote.on("/seller/name", ReviewNote.Level.ERROR, "Who <are> you?"),
                        new ReviewNote("/closing", 7, 17, ReviewNote.Level.WARNING, "Emotional words")));

        renderer.write(document(paragraph("We are very sorry for it.")), options, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("""
                        <main class="poa poa-review" lang="en" dir="ltr">
                        <h1 id="poa-title">Title</h1>
                        <p>We are <mark class="poa-warning">very sorry</mark>\
                        <a class="poa-reference" href="#poa-note-1">1</a> for it.</p>
                        <aside id="poa-note-1" class="poa-warning"><strong>1 Warning</strong>: \
                        <bdi>Emotional words</bdi></aside>
                        <section class="poa-elsewhere" aria-labelledby="poa-notes">
                        <h2 id="poa-notes">Notes on what is not in this document</h2>
                        <aside id="poa-note-2" class="poa-error"><strong>2 Error</strong>: \
                        <bdi>Who &lt;are&gt; you?</bdi></aside>
                        </section>
                        </main>
                        """);
    }

    @Test
    void bytes_are_utf_8_and_what_can_not_be_shown_is_reported() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        RenderResult result = renderer.write(document(paragraph("Grüße \u001b 库存")), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("<p>Grüße \ufffd 库存</p>");
        assertThat(result.warnings())
                .containsExactly(new RenderWarning(RenderWarning.Kind.CHARACTER_REPLACED, new Source("/closing", 0)));
        assertThat(result.sourceMap()).isEmpty();
    }

    @Test
    void the_format_is_html() {
        assertThat(renderer.format().id()).isEqualTo("html");
        assertThat(renderer.format().mediaType()).isEqualTo("text/html; charset=utf-8");
        assertThat(renderer.format().fileExtension()).isEqualTo("html");
    }

    private static Document document(Block... blocks) {
        return Document.builder().title(new Label("title", "Title")).add(blocks).build();
    }

    private static ListItem item(String content) {
        return ListItem.of(paragraph(content));
    }

    private static Paragraph paragraph(String content) {
        return Paragraph.of(run(content));
    }

    private static Run run(String content) {
        return new Text(content, new Source("/closing", 0));
    }
}
