package io.github.poasdk.render.compose;

import io.github.poasdk.model.Issue;
import io.github.poasdk.model.MetricReading;
import io.github.poasdk.model.Notice;
import io.github.poasdk.model.PlanOfAction;
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
            Composition.bullets(readings(issue, "/issues/" + i + "/metricReadings", composition))
                    .ifPresent(blocks::add);
        }
        blocks.addAll(composition.paragraphs(plan.getCommitment(), "/commitment"));
        return blocks;
    }

    private static Definitions reference(Composition composition) {
        PlanOfAction plan = composition.plan();
        Notice notice = plan.getNotice();
        return new Definitions(composition)
                .add("seller", composition.line().text(plan.getSeller().getName(), "/seller/name"))
                .add("merchantId", composition.line().text(plan.getSeller().getMerchantId(), "/seller/merchantId"))
                .add("notice.receivedOn", composition.line().date(notice.getReceivedOn(), "/notice/receivedOn"))
                .add("notice.asins", composition.texts(notice.getAsins(), "/notice/asins"))
                .add("notice.orderIds", composition.texts(notice.getOrderIds(), "/notice/orderIds"));
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
        return line.line(value)
                .inBrackets(List.of(composition.line().period(reading.getPeriod(), pointer + "/period")));
    }
}
