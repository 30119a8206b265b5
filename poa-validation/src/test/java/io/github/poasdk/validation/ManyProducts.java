package io.github.poasdk.validation;

import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.EvidenceItem;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.ListingClosure;
import io.github.poasdk.model.MetricReading;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.SuccessMetric;
import io.github.poasdk.model.UnitsSold;
import io.github.poasdk.model.code.EvidenceKind;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.code.MetricKind;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Cases about many products, of which the built-in pack wants documents and quantities for each. */
final class ManyProducts {

    private ManyProducts() {}

    /** Each product was sold, and bought with an invoice of its own. */
    static PlanOfAction documented(int number) {
        return products(number, IssueType.INAUTHENTIC)
                .evidence(numbered(
                        number,
                        i -> invoice(i)
                                .items(List.of(EvidenceItem.builder()
                                        .asin(asin(i))
                                        .quantity(i + 1)
                                        .build()))
                                .build()))
                .build();
    }

    /** Of each product, too little was bought, and each invoice is old, in a wrong format and marked. */
    static PlanOfAction poorlyDocumented(int number) {
        return products(number, IssueType.INAUTHENTIC)
                .evidence(numbered(
                        number,
                        i -> invoice(i)
                                .fileName("$" + i + ".exe")
                                .issuedOn(Example.DAY.minusYears(5))
                                .items(List.of(
                                        EvidenceItem.builder()
                                                .asin(asin(i))
                                                .quantity(1)
                                                .build(),
                                        EvidenceItem.builder().quantity(1).build()))
                                .build()))
                .build();
    }

    /** Documents of no kind, for as many issues, each with a metric. */
    static PlanOfAction unnamed(int number) {
        PlanOfAction plan = Example.validPlan();
        Issue issue = plan.getIssues().get(0).toBuilder()
                .type(IssueType.IP_PATENT)
                .asins(List.of())
                .build();
        MetricReading reading = MetricReading.builder()
                .metric(MetricKind.LATE_SHIPMENT_RATE)
                .value(BigDecimal.ONE)
                .unit("%")
                .build();
        return plan.toBuilder()
                .issues(numbered(
                        number,
                        i -> issue.toBuilder()
                                .id("issue-" + i)
                                .metricReadings(List.of(reading))
                                .build()))
                .actions(List.of(plan.getActions().get(0).toBuilder()
                        .metrics(numbered(
                                number,
                                i -> SuccessMetric.builder()
                                        .metric(MetricKind.LATE_SHIPMENT_RATE)
                                        .target(BigDecimal.TEN)
                                        .unit("%")
                                        .build()))
                        .build()))
                .evidence(numbered(
                        number, i -> Evidence.builder().id("document-" + i).build()))
                .closing("Write to buyer@example.com or call +49 89 1234567. ".repeat(100))
                .build();
    }

    /** Closures that name no product. */
    static PlanOfAction unclosed(int number) {
        return products(number, IssueType.RESTRICTED_PRODUCT)
                .listingClosures(
                        Collections.nCopies(number, ListingClosure.builder().build()))
                .build();
    }

    private static PlanOfAction.Builder products(int number, IssueType type) {
        PlanOfAction plan = Example.validPlan();
        List<String> asins = numbered(number, ManyProducts::asin);
        Issue issue =
                plan.getIssues().get(0).toBuilder().type(type).asins(asins).build();
        return plan.toBuilder()
                .notice(plan.getNotice().toBuilder().asins(asins).build())
                .issues(List.of(issue))
                .unitsSold(numbered(
                        number,
                        i -> UnitsSold.builder().asin(asin(i)).units(i + 1).build()));
    }

    private static Evidence.Builder invoice(int number) {
        return Evidence.builder()
                .id("invoice-" + number)
                .kind(EvidenceKind.INVOICE)
                .title("Invoice " + number)
                .fileName("invoice-" + number + ".pdf")
                .issuedOn(Example.DAY.minusDays(60));
    }

    private static String asin(int number) {
        return String.format(Locale.ROOT, "B%09d", number);
    }

    private static <T> List<T> numbered(int number, IntFunction<T> element) {
        return IntStream.range(0, number).mapToObj(element).toList();
    }
}
