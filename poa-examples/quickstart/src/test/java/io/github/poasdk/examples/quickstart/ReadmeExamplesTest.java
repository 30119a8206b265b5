package io.github.poasdk.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.Owner;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.RootCause;
import io.github.poasdk.model.Seller;
import io.github.poasdk.model.Timeline;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.constraint.Submission;
import io.github.poasdk.model.json.PlanDraft;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.model.json.PlanPaths;
import io.github.poasdk.model.json.ReadingNote;
import io.github.poasdk.render.RenderOptions;
import io.github.poasdk.render.ReviewNote;
import io.github.poasdk.render.SourceMap;
import io.github.poasdk.render.compose.Gap;
import io.github.poasdk.render.compose.Layout;
import io.github.poasdk.render.compose.PlanComposer;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.html.HtmlRenderer;
import io.github.poasdk.render.label.Labels;
import io.github.poasdk.render.markdown.MarkdownRenderer;
import io.github.poasdk.render.text.TextRenderer;
import io.github.poasdk.validation.Acceptance;
import io.github.poasdk.validation.Acceptances;
import io.github.poasdk.validation.PlanChange;
import io.github.poasdk.validation.PlanComparison;
import io.github.poasdk.validation.PlanEdits;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.Profile;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.checklist.Checklist;
import io.github.poasdk.validation.coverage.CoverageMatrix;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Severity;
import io.github.poasdk.validation.pack.PackFiles;
import io.github.poasdk.validation.pack.PolicyPack;
import io.github.poasdk.validation.prose.ProseChecker;
import io.github.poasdk.validation.prose.ProseField;
import io.github.poasdk.validation.prose.ProseResult;
import io.github.poasdk.validation.redact.Redaction;
import io.github.poasdk.validation.redact.Redactor;
import io.github.poasdk.validation.report.ChecklistWriter;
import io.github.poasdk.validation.report.ComparisonWriter;
import io.github.poasdk.validation.report.CoverageWriter;
import io.github.poasdk.validation.report.HtmlReport;
import io.github.poasdk.validation.report.JsonReport;
import io.github.poasdk.validation.report.ProseWriter;
import io.github.poasdk.validation.report.ReportOptions;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** The Java of the README, word for word between the markers; {@link ReadmeTest} compares the two. */
class ReadmeExamplesTest {

    private static final PlanOfAction SPARSE = PlanOfAction.builder().build();
    private static final PlanOfAction EXAMPLE = example();

    @Test
    void build() {
        // README
        PlanOfAction draft = PlanOfAction.builder()
                .seller(Seller.builder().name("Nordlicht Home Goods").build())
                .addIssues(Issue.builder()
                        .id("late-shipment")
                        .type(IssueType.LATE_SHIPMENT_RATE)
                        .summary("Between 30 January and 28 February 2026 we confirmed 41 of 603 orders late.")
                        .build())
                .addRootCauses(RootCause.builder()
                        .id("handling-time")
                        .addIssueIds("late-shipment")
                        .statement("The handling time of our bulky goods was set to one day.")
                        .build())
                .addActions(CorrectiveAction.builder()
                        .id("correct-template")
                        .purpose(ActionPurpose.CORRECTIVE)
                        .addCauseIds("handling-time")
                        .title("Handling time of bulky goods corrected")
                        .owner(Owner.builder().role("Warehouse manager").build())
                        .timeline(Timeline.builder()
                                .done(LocalDate.of(2026, 3, 4))
                                .build())
                        .build())
                .build();
        // README

        assertThat(draft.getIssues()).hasSize(1);
        assertThat(PlanValidator.create().validate(draft).findings())
                .extracting(Finding::code)
                .contains("POA-CAUSE-NO-PREVENTIVE")
                .doesNotContain("POA-CAUSE-NO-CORRECTIVE", "POA-ACTION-NO-OWNER");
    }

    @Test
    void read() throws IOException {
        try (InputStream in = Files.newInputStream(Golden.root().resolve("poa-examples/plans/late-shipment.json"))) {
            // README
            PlanJson json = PlanJson.create();
            PlanOfAction plan = json.read(in); // a String or a stream; PlanFormatException says what is wrong and where
            String text = json.write(plan);
            // README

            assertThat(json.read(text)).isEqualTo(plan);
        }
    }

    @Test
    void fillInAForm() {
        PlanJson json = PlanJson.create();
        // README
        PlanDraft draft = PlanDraft.empty()
                .replace("/seller/name", "Nordlicht Home Goods")
                .replace("/actions/0/timeline/due", "16.3."); // no date, and kept all the same
        for (ReadingNote problem : draft.problems()) {
            showBesideField(problem.pointer(), problem.reason());
        }
        String typed = draft.text("/actions/0/timeline/due").orElse("");
        String saved = json.write(draft); // json.readDraft(saved) gives it back, typing errors included
        PlanOfAction plan = draft.plan(); // what a plan can hold of it
        // README

        assertThat(typed).isEqualTo("16.3.");
        assertThat(json.readDraft(saved)).isEqualTo(draft);
        assertThat(draft.problems()).hasSize(1);
        assertThat(plan.getSeller().getName()).isEqualTo("Nordlicht Home Goods");
    }

    @Test
    void validate() {
        PlanOfAction plan = SPARSE;
        // README
        PlanValidator validator = PlanValidator.create(); // thread-safe; keep it
        ValidationReport report = validator.validate(plan);
        for (Finding finding : report.findings()) {
            showBesideField(finding.pointer(), finding.severity(), finding.message(Locale.ENGLISH));
        }
        // README

        assertThat(report.hasErrors()).isTrue();
    }

    @Test
    void mendAndCheckAPart() {
        PlanOfAction plan = EXAMPLE;
        PlanValidator validator = PlanValidator.create();
        ValidationReport report = validator.validate(plan);
        // README
        PlanOfAction mended = PlanEdits.create().applyAll(plan, report.findings());
        ValidationReport ofField = validator.validatePart(mended, "correct-template/owner", ValidationOptions.draft());
        // README

        assertThat(mended).isEqualTo(plan);
        assertThat(ofField.isClean()).isTrue();
    }

    @Test
    void chooseAndAccept() {
        PlanOfAction plan = PlanPaths.create().clear(EXAMPLE, "warehouse-log/fileName");
        PlanValidator validator = PlanValidator.create();
        // README
        ValidationOptions options = ValidationOptions.submission()
                .asOf(LocalDate.of(2026, 3, 11))
                .profile(Profile.lenient().toBuilder()
                        .name("ours")
                        .severity("POA-EVIDENCE-NO-FILE", Severity.ERROR)
                        .build())
                .acceptances(Acceptances.of(Acceptance.of(
                        "POA-EVIDENCE-NO-FILE", "warehouse-log", "Sent by post", LocalDate.of(2026, 4, 30))));
        ValidationReport report = validator.validate(plan, options);
        // README

        assertThat(report.isClean()).isTrue();
        assertThat(report.accepted()).extracting(Finding::code).containsExactly("POA-EVIDENCE-NO-FILE");
    }

    @Test
    void share() {
        PlanJson json = PlanJson.create();
        PlanOfAction plan = EXAMPLE;
        // README
        Redaction redaction = Redactor.create().redact(plan);
        String shared = json.write(redaction.plan());
        String keptBack = redaction.mappingJson(); // what was replaced by what, for yourself
        LocalDate today = redaction.moved(LocalDate.of(2026, 3, 11)); // the day as of which to validate the copy
        // README

        assertThat(shared).doesNotContain("Ida Brandt");
        assertThat(keptBack).contains("Ida Brandt");
        assertThat(PlanValidator.create()
                        .validate(
                                json.read(shared),
                                ValidationOptions.submission().asOf(today))
                        .findings())
                .isEmpty();
    }

    @Test
    void askThePack() throws IOException {
        Path folder = Golden.root().resolve("poa-examples/packs/our-pack");
        PlanValidator validator = PlanValidator.create();
        PlanOfAction plan = EXAMPLE;
        // README
        PolicyPack ours = PolicyPack.builtIn().layered(PackFiles.in(folder));
        ValidationOptions options = ValidationOptions.submission().pack(ours);
        ValidationReport report = validator.validate(plan, options);
        // what is needed, what is there, what is missing, why and since when
        Checklist checklist = Checklist.of(plan, options);
        String list = ChecklistWriter.create().text(checklist, Locale.ENGLISH);
        // README

        assertThat(report.pack()).hasToString("com.example:our-pack:3");
        assertThat(list).contains("LATE_SHIPMENT_RATE < 3%", "Our handbook for sellers");
    }

    @Test
    void compareAttempts() {
        PlanOfAction refused = EXAMPLE;
        PlanOfAction plan = EXAMPLE.toBuilder()
                .commitment("From 9 March 2026 two people confirm.")
                .build();
        // README
        PlanComparison comparison = PlanComparison.of(refused, plan, ValidationOptions.submission());
        List<PlanChange> news = comparison.changes(PlanChange.Kind.ADDED);
        List<Finding> contradictions = comparison.report().findings();
        String text = ComparisonWriter.create().text(comparison, Locale.ENGLISH);
        // README

        assertThat(news).isEmpty();
        assertThat(contradictions).extracting(Finding::code).containsExactly("POA-ATTEMPT-SAME-TEXT");
        assertThat(text).contains("Now: From 9 March 2026 two people confirm.");
    }

    @Test
    void handOn() {
        PlanOfAction plan = EXAMPLE;
        ValidationReport report = PlanValidator.create().validate(plan);
        // README
        String page = HtmlReport.create()
                .write(report, ReportOptions.of(Locale.GERMAN).plan(plan));
        String json = JsonReport.create().write(report, ReportOptions.of(Locale.GERMAN));
        String table = CoverageWriter.create().text(CoverageMatrix.of(plan), Locale.GERMAN);
        // README

        assertThat(page).contains("Nichts zu beheben.");
        assertThat(JsonReport.create().read(json)).isEqualTo(report);
        assertThat(table).contains("correct-template");
    }

    @Test
    void checkTheWordingOfAText() {
        String letter = "We at [store name] are writing about the late orders.";
        // README
        ProseResult found = ProseChecker.create().check(letter, ProseField.OTHER, "en");
        String report = ProseWriter.create().text(letter, found, Locale.ENGLISH); // or json, sarif, html, htmlFragment
        // README

        assertThat(report).contains("POA-PROSE-TEMPLATE");
    }

    @Test
    void validateWithYourOwnValidator() {
        PlanOfAction plan = SPARSE;
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        // README
        List<Finding> findings = PlanValidator.toFindings(validator.validate(plan, Submission.class));
        // README

        assertThat(findings).isEqualTo(PlanValidator.create().validate(plan).findings());
    }

    @Test
    void render() {
        PlanOfAction plan = SPARSE;
        // README
        Document document = PlanComposer.forPlan(plan).compose(plan);
        String text = TextRenderer.create().render(document);
        String markdown = MarkdownRenderer.create().render(document);
        String page = HtmlRenderer.create().render(document);

        PlanComposer german = PlanComposer.of(Layout.ARTICLE, Labels.forLocale(Locale.GERMAN));
        // README

        assertThat(text).isEqualTo("Plan of Action\n");
        assertThat(markdown).isEqualTo("# Plan of Action\n");
        assertThat(page).contains("<h1 id=\"poa-title\">Plan of Action</h1>");
        assertThat(german.compose(plan).language()).isEqualTo("de");
    }

    @Test
    void renderADraft() {
        PlanOfAction plan = SPARSE;
        ValidationReport report = PlanValidator.create().validate(plan);
        Locale locale = Locale.ENGLISH;
        // README
        List<Gap> gaps = report.gaps().stream()
                .map(finding -> new Gap(finding.pointer(), finding.message(locale)))
                .toList();
        Document draft = PlanComposer.forPlan(plan).compose(plan, gaps);
        // README

        assertThat(TextRenderer.create().render(draft)).contains("[Missing: ");
    }

    @Test
    void renderAReviewCopy() throws IOException {
        PlanOfAction plan = example();
        ValidationReport report = PlanValidator.create().validate(plan);
        Document document = PlanComposer.forPlan(plan).compose(plan);
        Locale locale = Locale.ENGLISH;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // README
        HtmlRenderer renderer =
                HtmlRenderer.builder().variable("--poa-accent", "#7a1fa2").build();
        RenderOptions options = RenderOptions.none()
                .withSourceMap()
                .withReviewNotes(report.findings().stream()
                        .map(finding ->
                                ReviewNote.on(finding.pointer(), ReviewNote.Level.WARNING, finding.message(locale)))
                        .toList());
        SourceMap map = renderer.write(document, options, out).sourceMap().orElseThrow();
        map.outputOf("/rootCauses/0/statement", 4, 17); // what to highlight
        map.originAt(1234); // which field to open
        // README

        SourceMap.Range range = map.outputOf("/rootCauses/0/statement", 4, 17).get(0);
        assertThat(out.toString(StandardCharsets.UTF_8).substring(range.start(), range.end()))
                .isEqualTo("handling time");
    }

    private static void showBesideField(String pointer, String reason) {
        assertThat(pointer + reason).isNotBlank();
    }

    private static void showBesideField(String pointer, Object severity, String message) {
        assertThat(pointer + severity + message).isNotBlank();
    }

    private static PlanOfAction example() {
        try (InputStream in = Files.newInputStream(Golden.root().resolve("poa-examples/plans/late-shipment.json"))) {
            return PlanJson.create().read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
