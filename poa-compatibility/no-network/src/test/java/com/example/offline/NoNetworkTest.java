package com.example.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.json.PlanDraft;
import io.github.poasdk.model.json.PlanFormatException;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.model.json.PlanJsonSchema;
import io.github.poasdk.render.RenderOptions;
import io.github.poasdk.render.Renderer;
import io.github.poasdk.render.Renderers;
import io.github.poasdk.render.compose.Gap;
import io.github.poasdk.render.compose.Layout;
import io.github.poasdk.render.compose.PlanComposer;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.label.Labels;
import io.github.poasdk.testkit.Defect;
import io.github.poasdk.testkit.DefectSource;
import io.github.poasdk.testkit.Letters;
import io.github.poasdk.testkit.PlanSource;
import io.github.poasdk.testkit.Plans;
import io.github.poasdk.validation.PlanComparison;
import io.github.poasdk.validation.PlanEdits;
import io.github.poasdk.validation.PlanSkeleton;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.checklist.Checklist;
import io.github.poasdk.validation.coverage.CoverageMatrix;
import io.github.poasdk.validation.pack.PackFiles;
import io.github.poasdk.validation.pack.PackFormatException;
import io.github.poasdk.validation.pack.PolicyPack;
import io.github.poasdk.validation.prose.ProseChecker;
import io.github.poasdk.validation.prose.ProseField;
import io.github.poasdk.validation.prose.ProseResult;
import io.github.poasdk.validation.redact.Redactor;
import io.github.poasdk.validation.report.ChecklistWriter;
import io.github.poasdk.validation.report.ComparisonWriter;
import io.github.poasdk.validation.report.CoverageWriter;
import io.github.poasdk.validation.report.HtmlReport;
import io.github.poasdk.validation.report.JUnitReport;
import io.github.poasdk.validation.report.JsonReport;
import io.github.poasdk.validation.report.ProseJsonLines;
import io.github.poasdk.validation.report.ProseWriter;
import io.github.poasdk.validation.report.ReportOptions;
import io.github.poasdk.validation.report.ReportWriter;
import io.github.poasdk.validation.report.RuleBookWriter;
import io.github.poasdk.validation.report.SarifReport;
import io.github.poasdk.validation.report.SkeletonWriter;
import io.github.poasdk.validation.report.TextReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** All that the libraries do, with no way out: {@link Offline} fails a test of which any part tries one. */
@ExtendWith(Offline.class)
@Tag("jdk")
class NoNetworkTest {

    private static final Path EXAMPLES = Path.of("../../poa-examples");
    private static final Locale LOCALE = Locale.GERMAN;
    private static final PlanValidator VALIDATOR = PlanValidator.create();

    static final List<String> JSON = Links.JSON;
    static final List<String> YAML = Links.YAML;

    @Test
    void reading_and_writing() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("plans"))) {
            for (Path file : files.filter(path -> !path.endsWith("README.md")).toList()) {
                PlanJson form = file.toString().endsWith(".yaml") ? PlanJson.yaml() : PlanJson.create();
                PlanOfAction plan = form.read(Files.readString(file));
                assertThat(form.read(form.write(plan))).isEqualTo(plan);
                assertThat(form.readDraft(form.write(PlanDraft.of(plan))).plan())
                        .isEqualTo(plan);
            }
        }
        assertThat(PlanJsonSchema.values())
                .extracting(PlanJsonSchema::text)
                .allMatch(text -> text.contains("https://json-schema.org"));
    }

    @ParameterizedTest
    @FieldSource("JSON")
    void reading_json_that_refers_to_elsewhere(String json) {
        assertThatThrownBy(() -> PlanJson.create().read(json)).isInstanceOf(PlanFormatException.class);
        PlanJson.create().readDraft(json);
    }

    @ParameterizedTest
    @FieldSource("YAML")
    void reading_yaml_that_refers_to_elsewhere(String yaml) {
        Throwable refusal = catchThrowable(() -> PlanJson.yaml().read(yaml));

        if (refusal != null) {
            assertThat(refusal).isInstanceOf(PlanFormatException.class);
        }
    }

    @ParameterizedTest
    @DefectSource("POA-PROSE-*")
    void validating_and_mending(Defect defect) {
        ValidationReport report = VALIDATOR.validate(defect.plan(), defect.options());

        PlanEdits.create().applyAll(defect.plan(), report.findings());
        assertThat(report.findings()).isNotEmpty();
    }

    @Test
    void packs() throws IOException {
        PolicyPack pack = PolicyPack.builtIn().layered(PackFiles.in(EXAMPLES.resolve("packs/our-pack")));
        PlanOfAction plan = Plans.complete(IssueType.LATE_SHIPMENT_RATE);
        Checklist checklist = Checklist.of(plan, ValidationOptions.submission().pack(pack));
        ChecklistWriter writer = ChecklistWriter.create();

        assertThat(List.of(writer.text(checklist, LOCALE), writer.html(checklist, LOCALE), writer.json(checklist)))
                .allMatch(text -> text.contains("LATE_SHIPMENT_RATE"));
    }

    @Test
    void a_pack_that_refers_to_elsewhere(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("pack.json"), "{\"$ref\": \"http://leak.example.com/pack.json\"}");

        assertThatThrownBy(() -> PolicyPack.read(PackFiles.in(folder))).isInstanceOf(PackFormatException.class);
    }

    @Test
    void prose() throws IOException {
        ProseChecker checker = ProseChecker.create();
        ProseWriter writer = ProseWriter.create();
        Letters.all().forEach(letter -> {
            ProseResult found = checker.check(letter.text(), ProseField.OTHER, letter.language());
            writer.text(letter.text(), found, LOCALE);
            writer.json(found, LOCALE);
            writer.sarif(letter.text(), found, LOCALE);
            writer.html(letter.text(), found, LOCALE);
        });
        byte[] line = "{\"id\": 1, \"text\": \"We will look at http://leak.example.com/.\"}\n"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(ProseJsonLines.of(checker, LOCALE)
                        .check(new ByteArrayInputStream(line), OutputStream.nullOutputStream())
                        .texts())
                .isOne();
    }

    @ParameterizedTest
    @PlanSource(languages = {"ar", "de", "ja", "zh-Hans"})
    void the_whole_for_a_plan(PlanOfAction plan) throws IOException {
        tryAll(plan);
    }

    @ParameterizedTest
    @MethodSource("com.example.offline.Links#plans")
    void the_whole_for_a_plan_full_of_links(PlanOfAction plan) throws IOException {
        tryAll(plan);
    }

    @Test
    void rules_and_skeletons() {
        RuleBook book = RuleBook.create();
        RuleBookWriter writer = RuleBookWriter.create();
        writer.list(book.rules(), LOCALE);
        writer.json(book.rules().subList(0, 5), LOCALE);
        writer.text(book.rules().get(0), LOCALE);
        PlanSkeleton skeleton = PlanSkeleton.of(
                IssueType.LATE_SHIPMENT_RATE,
                PlanSkeleton.usualResponse(IssueType.LATE_SHIPMENT_RATE, PolicyPack.builtIn()));

        assertThat(SkeletonWriter.create().yaml(skeleton, LOCALE)).contains("LATE_SHIPMENT_RATE");
    }

    private static void tryAll(PlanOfAction plan) throws IOException {
        ValidationReport report = VALIDATOR.validate(plan);
        for (ReportWriter writer : List.of(
                TextReport.create(),
                HtmlReport.create(),
                JsonReport.create(),
                SarifReport.create(),
                JUnitReport.create())) {
            writer.write(report, ReportOptions.of(LOCALE).plan(plan), new StringWriter());
        }
        CoverageMatrix matrix = CoverageMatrix.of(plan);
        CoverageWriter.create().text(matrix, LOCALE);
        CoverageWriter.create().html(matrix, LOCALE);
        CoverageWriter.create().json(matrix);
        PlanComparison comparison =
                PlanComparison.of(Redactor.create().redact(plan).plan(), plan, ValidationOptions.submission());
        ComparisonWriter.create().text(comparison, LOCALE);
        ComparisonWriter.create().html(comparison, LOCALE);
        ComparisonWriter.create().json(comparison, LOCALE);
        render(plan, report);
    }

    private static void render(PlanOfAction plan, ValidationReport report) throws IOException {
        List<Gap> gaps = report.gaps().stream()
                .map(finding -> new Gap(finding.pointer(), finding.message(LOCALE)))
                .toList();
        for (Layout layout : Layout.all()) {
            Document document =
                    PlanComposer.of(layout, Labels.forLocale(LOCALE)).compose(plan, gaps);
            for (Renderer renderer : Renderers.onPath().all()) {
                renderer.write(document, RenderOptions.none().withSourceMap(), OutputStream.nullOutputStream());
            }
        }
    }
}
