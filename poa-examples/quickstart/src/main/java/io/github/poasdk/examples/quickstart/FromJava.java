package io.github.poasdk.examples.quickstart;

import io.github.poasdk.model.Acknowledgment;
import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.ActionStatus;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.Fact;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.Notice;
import io.github.poasdk.model.Owner;
import io.github.poasdk.model.Period;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.PolicyReference;
import io.github.poasdk.model.RootCause;
import io.github.poasdk.model.Seller;
import io.github.poasdk.model.SuccessMetric;
import io.github.poasdk.model.Timeline;
import io.github.poasdk.model.code.EvidenceKind;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.json.PlanPaths;
import io.github.poasdk.render.Renderer;
import io.github.poasdk.render.Renderers;
import io.github.poasdk.render.compose.PlanComposer;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.validation.PlanEdits;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.report.ReportOptions;
import io.github.poasdk.validation.report.TextReport;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Builds a plan in Java, finds what is wrong with it, mends that, and writes the letter in every format on the path.
 *
 * <pre>
 * FromJava FOLDER
 * </pre>
 */
public final class FromJava {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 8);
    private static final PlanValidator VALIDATOR = PlanValidator.create();

    private FromJava() {}

    /**
     * Runs the program.
     *
     * @param args the folder to which the letters are written
     * @throws IOException if that is not possible
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        run(Path.of(args.length == 0 ? "target/letters" : args[0]), out)
                .forEach(letter -> out.println("Letter written to " + letter));
    }

    /** Writes the letters and gives their names. */
    static List<Path> run(Path folder, PrintStream out) throws IOException {
        PlanOfAction plan = plan();
        ValidationReport first =
                VALIDATOR.validate(plan, ValidationOptions.submission().asOf(TODAY));
        print(first, plan, out);

        // what can be mended without asking, and then what only a person can say
        PlanOfAction mended = PlanEdits.create().applyAll(plan, first.findings());
        PlanOfAction complete = PlanPaths.create()
                .replace(
                        mended,
                        "two-counts/owner",
                        Owner.builder().role("Warehouse manager").build());
        print(VALIDATOR.validate(complete, ValidationOptions.submission().asOf(TODAY)), complete, out);

        Document letter = PlanComposer.forPlan(complete).compose(complete);
        List<Path> letters = new ArrayList<>();
        for (Renderer renderer : Renderers.onPath().all()) {
            Path file = Files.createDirectories(folder)
                    .resolve("letter." + renderer.format().fileExtension());
            WholeFile.write(file, stream -> renderer.write(letter, stream));
            letters.add(file);
        }
        return letters;
    }

    private static void print(ValidationReport report, PlanOfAction plan, PrintStream out) {
        out.println(TextReport.create()
                .write(report, ReportOptions.of(Locale.ENGLISH).plan(plan)));
    }

    /** A seller has cancelled orders for what was not there. Two slips: an ASIN in small letters, and an action without owner. */
    private static PlanOfAction plan() {
        return PlanOfAction.builder()
                .seller(Seller.builder().name("Brightwater Toys").build())
                .notice(Notice.builder()
                        .receivedOn(LocalDate.of(2026, 5, 4))
                        .addAsins("b0example1")
                        .build())
                .addIssues(issue())
                .commitment("We have corrected our stock and count it in a way that keeps it correct.")
                .addRootCauses(cause())
                .addActions(corrected(), prevented())
                .addEvidence(Evidence.builder()
                        .id("count")
                        .kind(EvidenceKind.WAREHOUSE_RECORD)
                        .title("Stock count of 5 May 2026")
                        .issuedOn(LocalDate.of(2026, 5, 5))
                        .fileName("stock-count.pdf")
                        .build())
                .addEvidence(Evidence.builder()
                        .id("setting")
                        .kind(EvidenceKind.SYSTEM_SETTING)
                        .title("Setting that refuses a second booking")
                        .issuedOn(LocalDate.of(2026, 5, 7))
                        .fileName("booking-setting.png")
                        .build())
                .closing("We offer only what we have, as Amazon's standards for sellers ask.")
                .submittedOn(TODAY)
                .build();
    }

    private static Issue issue() {
        return Issue.builder()
                .id("cancellations")
                .type(IssueType.CANCELLATION_RATE)
                .summary(
                        "On 4 May 2026 we were told that we cancelled too many orders. From 27 April to 3 May we cancelled 9"
                                + " of 214 orders.")
                .addAsins("B0EXAMPLE1")
                .acknowledgment(Acknowledgment.builder()
                        .statement("We took orders for a puzzle that we no longer had, and had to cancel 9 of them.")
                        .customerImpact("Nine customers waited for up to two days for an order that never came.")
                        .addPolicies(PolicyReference.builder()
                                .name("Order cancellation rate")
                                .build())
                        .build())
                .build();
    }

    private static RootCause cause() {
        return RootCause.builder()
                .id("stock-wrong")
                .addIssueIds("cancellations")
                .statement("Our stock figure for the puzzle was 40 too high.")
                .explanation(
                        "A delivery of 40 puzzles was booked twice on 24 April, once by each of two people on shift.")
                .addFacts(Fact.builder()
                        .statement("The count of 5 May found 3 puzzles where the system had 43.")
                        .value(new BigDecimal(40))
                        .unit("puzzles")
                        .period(Period.builder()
                                .start(LocalDate.of(2026, 4, 24))
                                .end(LocalDate.of(2026, 5, 5))
                                .build())
                        .addEvidenceIds("count")
                        .build())
                .build();
    }

    private static CorrectiveAction corrected() {
        return CorrectiveAction.builder()
                .id("stock-corrected")
                .purpose(ActionPurpose.CORRECTIVE)
                .addCauseIds("stock-wrong")
                .title("Stock counted and corrected")
                .addSteps("Counted all 120 products on 5 May 2026.", "Corrected the figure of the puzzle to 3.")
                .owner(Owner.builder().role("Warehouse manager").build())
                .status(ActionStatus.DONE)
                .timeline(Timeline.builder()
                        .planned(LocalDate.of(2026, 5, 4))
                        .done(LocalDate.of(2026, 5, 5))
                        .build())
                .addMetrics(metric("Products with a wrong stock figure", 1, LocalDate.of(2026, 5, 6)))
                .policyAlignment("What is offered is there.")
                .addEvidenceIds("count")
                .build();
    }

    private static CorrectiveAction prevented() {
        return CorrectiveAction.builder()
                .id("two-counts")
                .purpose(ActionPurpose.PREVENTIVE)
                .addCauseIds("stock-wrong")
                .title("A delivery can be booked only once")
                .addSteps("The system refuses a second booking with the same delivery number.")
                .status(ActionStatus.DONE)
                .timeline(Timeline.builder()
                        .planned(LocalDate.of(2026, 5, 5))
                        .done(LocalDate.of(2026, 5, 7))
                        .effectiveFrom(LocalDate.of(2026, 5, 7))
                        .build())
                .addMetrics(metric("Deliveries that were booked twice", 1, LocalDate.of(2026, 6, 5)))
                .policyAlignment("The stock figure that customers rely on stays right.")
                .addEvidenceIds("setting")
                .build();
    }

    private static SuccessMetric metric(String name, int baseline, LocalDate reviewOn) {
        return SuccessMetric.builder()
                .name(name)
                .baseline(new BigDecimal(baseline))
                .target(BigDecimal.ZERO)
                .unit("a week")
                .method("Stock report, every Friday")
                .reviewOn(reviewOn)
                .build();
    }
}
