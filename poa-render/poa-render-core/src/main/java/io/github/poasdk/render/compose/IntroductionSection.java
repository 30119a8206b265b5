package io.github.poasdk.render.compose;

import io.github.poasdk.model.Attempt;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.MetricReading;
import io.github.poasdk.model.Notice;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.Seller;
import io.github.poasdk.render.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who answers what, the issue in short with its metrics, and the intent to rectify (R1, R2, R3). */
final class IntroductionSection implements SectionComposer {

    @Override
    public List<Block> compose(Composition composition) {
        List<Block> blocks = new ArrayList<>();
        PlanOfAction plan = composition.plan();
        reference(composition).build().ifPresent(blocks::add);
        for (int i = 0; i < plan.getIssues().size(); i++) {
            Issue issue = plan.getIssues().get(i);
            blocks.addAll(composition.paragraphs(issue.getSummary(), "/issues/" + i + "/summary"));
            scope(issue, "/issues/" + i, composition).build().ifPresent(blocks::add);
            readings(issue, "/issues/" + i + "/metricReadings", composition).ifPresent(blocks::add);
        }
        blocks.addAll(composition.paragraphs(plan.getCommitment(), "/commitment"));
        return blocks;
    }

    private static Definitions reference(Composition composition) {
        PlanOfAction plan = composition.plan();
        Notice notice = plan.getNotice();
        Seller seller = plan.getSeller();
        Line window = composition.line().count(notice.getEvidenceWindowDays(), "/notice/evidenceWindowDays");
        Definitions reference = new Definitions(composition)
                .add("seller", composition.line().text(seller.getName(), "/seller/name"))
                .add("merchantId", composition.line().code(seller.getMerchantId(), "/seller/merchantId"))
                .add(
                        "marketplace",
                        composition.line().name(seller.getMarketplace(), "marketplace", "/seller/marketplace"))
                .add("notice.reference", composition.line().text(notice.getReference(), "/notice/reference"))
                .add("notice.receivedOn", composition.line().date(notice.getReceivedOn(), "/notice/receivedOn"))
                .add("notice.deadline", composition.line().date(notice.getDeadline(), "/notice/deadline"))
                .add("notice.asins", composition.codes(notice.getAsins(), "/notice/asins"))
                .add("notice.orderIds", composition.codes(notice.getOrderIds(), "/notice/orderIds"));
        if (!window.isEmpty()) {
            reference.add(
                    "notice.evidenceWindow", window.label("punctuation.space").label("notice.evidenceWindow.days"));
        }
        return addAttempt(plan.getAttempt(), reference, composition);
    }

    private static Definitions addAttempt(Attempt attempt, Definitions reference, Composition composition) {
        return reference
                .add("attempt", composition.line().count(attempt.getNumber(), "/attempt/number"))
                .add(
                        "attempt.previous",
                        composition.line().text(attempt.getPreviousPlanId(), "/attempt/previousPlanId"))
                .add(
                        "attempt.previousSubmittedOn",
                        composition.line().date(attempt.getPreviousSubmittedOn(), "/attempt/previousSubmittedOn"))
                .add("attempt.refusedOn", composition.line().date(attempt.getRefusedOn(), "/attempt/refusedOn"))
                .add("attempt.refusal", composition.line().text(attempt.getRefusal(), "/attempt/refusal"));
    }

    private static Definitions scope(Issue issue, String pointer, Composition composition) {
        return new Definitions(composition)
                .add("issue.asins", composition.codes(issue.getAsins(), pointer + "/asins"))
                .add("issue.orderIds", composition.codes(issue.getOrderIds(), pointer + "/orderIds"));
    }

    /** A single reading is a line; several are a table. */
    private static Optional<Block> readings(Issue issue, String pointer, Composition composition) {
        List<ReadingLines> readings = new ArrayList<>();
        for (int i = 0; i < issue.getMetricReadings().size(); i++) {
            readings.add(ReadingLines.of(issue.getMetricReadings().get(i), pointer + "/" + i, composition));
        }
        return readings.size() > 1
                ? Optional.of(composition.table(
                        List.of(
                                "column.metric",
                                "column.value",
                                "column.limit",
                                "column.period",
                                "column.asOf",
                                "column.fulfillment"),
                        readings.stream().map(ReadingLines::cells).toList()))
                : Composition.bullets(readings.stream()
                        .map(reading -> reading.line(composition))
                        .toList());
    }

    /** What is said of a reading. */
    private record ReadingLines(Line metric, Line value, Line threshold, Line fulfillment, Line period, Line asOf) {

        static ReadingLines of(MetricReading reading, String pointer, Composition composition) {
            String unit = reading.getUnit();
            Line value = composition.line().number(reading.getValue(), pointer + "/value", unit, pointer + "/unit");
            Line threshold =
                    composition.line().number(reading.getThreshold(), pointer + "/threshold", unit, pointer + "/unit");
            if (reading.getValue().isEmpty() && reading.getThreshold().isEmpty()) {
                value.text(unit, pointer + "/unit");
            }
            return new ReadingLines(
                    composition.line().name(reading.getMetric(), "metricKind", pointer + "/metric"),
                    value,
                    threshold,
                    composition.line().state(reading.getFulfillment(), "fulfillment", pointer + "/fulfillment"),
                    composition.line().period(reading.getPeriod(), pointer + "/period"),
                    composition.line().date(reading.getAsOf(), pointer + "/asOf"));
        }

        List<Line> cells() {
            return List.of(metric, value, threshold, period, asOf, fulfillment);
        }

        Line line(Composition composition) {
            Line line = composition.line().line(metric);
            if (!metric.isEmpty() && !value.isEmpty()) {
                line.label("punctuation.colon");
            }
            return line.line(value)
                    .inBrackets(List.of(
                            composition.line().after("reading.threshold", threshold),
                            fulfillment,
                            period,
                            composition.line().after("reading.asOf", asOf)));
        }
    }
}
