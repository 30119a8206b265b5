package io.github.poasdk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.ActionStatus;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.EffectivenessCheck;
import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.Notice;
import io.github.poasdk.model.Owner;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.SuccessMetric;
import io.github.poasdk.model.Timeline;
import io.github.poasdk.validation.finding.Finding;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Plans of any size end in bounded time, however many findings they have. */
class LargeDefectsTest {

    private static final int MANY = 10_000;
    private static final Duration SECONDS = Duration.ofSeconds(20);
    private static final LocalDate DAY = Example.DAY;
    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final ValidationOptions OPTIONS =
            ValidationOptions.submission().asOf(DAY).maxFindingsPerCode(MANY);

    @Test
    void many_actions_with_every_date_wrong() {
        CorrectiveAction action = CorrectiveAction.builder()
                .id("action")
                .title("Action")
                .purpose(ActionPurpose.CORRECTIVE)
                .status(ActionStatus.PLANNED)
                .owner(Owner.builder().role("The team, management / TBD").build())
                .timeline(Timeline.builder()
                        .due(DAY.minusDays(9))
                        .done(DAY.plusDays(5))
                        .build())
                .addMetrics(SuccessMetric.builder()
                        .baseline(BigDecimal.ONE)
                        .target(BigDecimal.ONE)
                        .unit("days")
                        .name("Delay")
                        .method("Report")
                        .reviewOn(DAY)
                        .build())
                .addSteps("a", "")
                .effectivenessCheck(EffectivenessCheck.builder().due(DAY).build())
                .build();
        PlanOfAction plan = PlanOfAction.builder()
                .notice(Notice.builder().receivedOn(DAY.plusDays(2)).build())
                .submittedOn(DAY)
                .addAllActions(Collections.nCopies(MANY, action))
                .build();

        List<Finding> findings = inTime(() -> plan);

        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("POA-OWNER-NOBODY"))
                .hasSize(MANY);
        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("POA-SUBMITTED-BEFORE-NOTICE"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.implied()).hasSizeGreaterThan(1));
    }

    @Test
    void many_times_the_same_document() {
        Evidence document =
                Evidence.builder().id("log").title("Log").fileName("log.pdf").build();

        List<Finding> findings = inTime(() -> PlanOfAction.builder()
                .addAllEvidence(Collections.nCopies(MANY, document))
                .build());

        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("POA-EVIDENCE-DUPLICATE"))
                .hasSize(MANY - 1);
        assertThat(findings).noneMatch(finding -> finding.code().equals("POA-ID-DUPLICATE"));
    }

    @Test
    void many_times_the_same_asin() {
        List<Finding> findings = inTime(() -> PlanOfAction.builder()
                .notice(Notice.builder()
                        .addAllAsins(Collections.nCopies(MANY, "B0EXAMPLE1"))
                        .build())
                .build());

        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("POA-LIST-DUPLICATE"))
                .hasSize(MANY - 1);
    }

    @Test
    void numbers_of_any_size_are_compared() {
        SuccessMetric metric = SuccessMetric.builder()
                .baseline(new BigDecimal("1E+999999999"))
                .target(new BigDecimal("1E-999999999"))
                .build();
        SuccessMetric equal =
                metric.toBuilder().target(new BigDecimal("1E+999999999")).build();

        List<Finding> findings = inTime(() -> PlanOfAction.builder()
                .addActions(CorrectiveAction.builder().addMetrics(metric, equal).build())
                .build());

        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("POA-METRIC-ALREADY-MET"))
                .extracting(Finding::pointer)
                .containsExactly("/actions/0/metrics/1/target");
    }

    private static List<Finding> inTime(Supplier<PlanOfAction> plan) {
        return assertTimeoutPreemptively(
                SECONDS, () -> VALIDATOR.validate(plan.get(), OPTIONS).findings());
    }
}
