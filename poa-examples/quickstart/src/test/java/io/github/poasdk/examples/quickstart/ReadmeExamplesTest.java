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
import io.github.poasdk.model.json.ReadingNote;
import io.github.poasdk.render.compose.PlanComposer;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.text.TextRenderer;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.finding.Finding;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** The Java of the README, word for word between the markers; {@link ReadmeTest} compares the two. */
class ReadmeExamplesTest {

    private static final PlanOfAction SPARSE = PlanOfAction.builder().build();

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
        Document document = PlanComposer.create().compose(plan);
        String letter = TextRenderer.create().render(document);
        // README

        assertThat(letter).isEqualTo("Plan of Action\n");
    }

    private static void showBesideField(String pointer, String reason) {
        assertThat(pointer + reason).isNotBlank();
    }

    private static void showBesideField(String pointer, Object severity, String message) {
        assertThat(pointer + severity + message).isNotBlank();
    }
}
