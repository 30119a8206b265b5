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

/** Who answers what, the issue in short with its metrics, and the intent to rectify (R1, R2, R3). */
final class IntroductionSection implements SectionComposer {

    @Override
    public String headingKey() {
        return "section.introduction";
    }

    @Override
    public List<Block> compose(Composition composition) {
        List<Block> blocks = new ArrayList<>();
        PlanOfAction plan = composition.plan();
        reference(composition).build().ifPresent(blocks::add);
        for (int i = 0; i < plan.getIssues().size(); i++) {
            Issue issue = plan.getIssues().get(i);
            blocks.addAll(composition.paragraphs(issue.getSummary(), "/issues/" + i + "/summary"));
            scope(issue, "/issues/" + i, composition).build().ifPresent(blocks::add);
            Composition.bullets(readings(issue, "/issues/" + i + "/metricReadings", composition))
                    .ifPresent(blocks::add);
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
                .add("merchantId", composition.line().text(seller.getMerchantId(), "/seller/merchantId"))
                .add(
                        "marketplace",
                        composition.line().code(seller.getMarketplace(), "marketplace", "/seller/marketplace"))
                .add("notice.reference", composition.line().text(notice.getReference(), "/notice/reference"))
                .add("notice.receivedOn", composition.line().date(notice.getReceivedOn(), "/notice/receivedOn"))
                .add("notice.deadline", composition.line().date(notice.getDeadline(), "/notice/deadline"))
                .add("notice.asins", composition.texts(notice.getAsins(), "/notice/asins"))
                .add("notice.orderIds", composition.texts(notice.getOrderIds(), "/notice/orderIds"));
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
                .add("issue.asins", composition.texts(issue.getAsins(), pointer + "/asins"))
                .add("issue.orderIds", composition.texts(issue.getOrderIds(), pointer + "/orderIds"));
    }

    private static List<Line> readings(Issue issue, String pointer, Composition composition) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < issue.getMetricReadings().size(); i++) {
            lines.add(reading(issue.getMetricReadings().get(i), pointer + "/" + i, composition));
        }
        return lines;
    }

    private static Line reading(MetricReading reading, String pointer, Composition composition) {
        Line line = composition.line();
        reading.getMetric().ifPresent(metric -> line.code(metric, "metricKind", pointer + "/metric"));
        Line value =
                composition.line().number(reading.getValue(), pointer + "/value", reading.getUnit(), pointer + "/unit");
        if (!line.isEmpty() && !value.isEmpty()) {
            line.label("punctuation.colon");
        }
        Line threshold = composition
                .line()
                .number(reading.getThreshold(), pointer + "/threshold", reading.getUnit(), pointer + "/unit");
        return line.line(value)
                .inBrackets(List.of(
                        composition.line().after("reading.threshold", threshold),
                        composition.line().name(reading.getFulfillment(), "fulfillment", pointer + "/fulfillment"),
                        composition.line().period(reading.getPeriod(), pointer + "/period"),
                        composition
                                .line()
                                .after("reading.asOf", composition.line().date(reading.getAsOf(), pointer + "/asOf"))));
    }
}
