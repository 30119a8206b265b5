package io.github.poasdk.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.render.RenderOptions;
import io.github.poasdk.render.Renderer;
import io.github.poasdk.render.ReviewNote;
import io.github.poasdk.render.compose.Gap;
import io.github.poasdk.render.compose.PlanComposer;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.html.HtmlRenderer;
import io.github.poasdk.render.markdown.MarkdownRenderer;
import io.github.poasdk.render.text.TextRenderer;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The letters under {@code docs/gallery}, and the pages that {@code docs/gallery/screenshots.sh} takes pictures of. */
class GalleryTest {

    private static final List<Renderer> RENDERERS =
            List.of(TextRenderer.create(), MarkdownRenderer.create(), HtmlRenderer.create());

    static Stream<String> letters() {
        return Stream.of(
                "late-shipment",
                "inauthentic-dispute",
                "restricted-product-questions",
                "related-account",
                "late-shipment-de",
                "late-shipment-zh",
                "late-shipment-ja",
                "late-shipment-ar");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void letters_read_as_in_the_gallery(String name) throws IOException {
        PlanOfAction plan = plan(name);
        Document document = PlanComposer.forPlan(plan).compose(plan);

        assertThat(PlanValidator.create().validate(plan).findings()).isEmpty();
        for (Renderer renderer : RENDERERS) {
            assertMatches(name, renderer, document, RenderOptions.none());
        }
    }

    @Test
    void a_draft_has_its_gaps_marked() throws IOException {
        PlanOfAction plan = plan("late-shipment-draft");
        ValidationReport report = PlanValidator.create().validate(plan);
        List<Gap> gaps = report.gaps().stream()
                .map(finding -> new Gap(finding.pointer(), finding.message(Locale.ENGLISH)))
                .toList();

        Document document = PlanComposer.forPlan(plan).compose(plan, gaps);

        assertThat(gaps).hasSizeGreaterThan(3);
        for (Renderer renderer : RENDERERS) {
            assertMatches("late-shipment-draft", renderer, document, RenderOptions.none());
        }
    }

    @Test
    void a_review_copy_has_remarks_in_their_place() throws IOException {
        PlanOfAction plan = plan("late-shipment-draft");
        Document document = PlanComposer.forPlan(plan).compose(plan);
        List<ReviewNote> notes = PlanValidator.create().validate(plan).findings().stream()
                .flatMap(GalleryTest::notes)
                .toList();
        RenderOptions options = RenderOptions.none().withReviewNotes(notes);

        for (Renderer renderer : RENDERERS) {
            assertMatches("late-shipment-review", renderer, document, options);
        }
    }

    /** Short, typical and very long plans, as pages for pictures. */
    @ParameterizedTest
    @ValueSource(
            strings = {"late-shipment", "late-shipment-de", "late-shipment-zh", "late-shipment-ja", "late-shipment-ar"})
    void pages_of_every_length_are_ready_for_pictures(String name) throws IOException {
        PlanOfAction plan = plan(name);
        String language = plan.getLanguage();

        Path pages = Files.createDirectories(Path.of("target", "gallery"));
        write(pages.resolve("short-" + language + ".html"), PlanSizes.shortened(plan));
        write(pages.resolve("typical-" + language + ".html"), plan);
        write(pages.resolve("long-" + language + ".html"), PlanSizes.lengthened(plan, 12));
    }

    private static void write(Path page, PlanOfAction plan) throws IOException {
        String html = HtmlRenderer.create().render(PlanComposer.forPlan(plan).compose(plan));
        Files.writeString(page, html);
        assertThat(html).endsWith("</html>\n");
    }

    private static Stream<ReviewNote> notes(Finding finding) {
        ReviewNote.Level level =
                finding.severity() == Severity.ERROR ? ReviewNote.Level.ERROR : ReviewNote.Level.WARNING;
        String message = finding.message(Locale.ENGLISH);
        return finding.spans().isEmpty()
                ? Stream.of(ReviewNote.on(finding.pointer(), level, message))
                : finding.spans().stream()
                        .map(span -> new ReviewNote(finding.pointer(), span.start(), span.end(), level, message));
    }

    private static void assertMatches(String name, Renderer renderer, Document document, RenderOptions options)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.write(document, options, out);
        Golden.assertMatches(
                "docs/gallery/" + name + "." + renderer.format().fileExtension(), out.toString(StandardCharsets.UTF_8));
    }

    private static PlanOfAction plan(String name) throws IOException {
        return PlanJson.create().read(Files.readString(Golden.root().resolve("poa-examples/plans/" + name + ".json")));
    }
}
