package io.github.poasdk.validation.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.Acknowledgment;
import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.MetricReading;
import io.github.poasdk.model.Notice;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.PolicyReference;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.RootCause;
import io.github.poasdk.model.SuccessMetric;
import io.github.poasdk.model.code.EvidenceKind;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.code.MetricKind;
import io.github.poasdk.model.code.NoticePattern;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.checklist.ChecklistItem.Part;
import io.github.poasdk.validation.checklist.ChecklistItem.State;
import io.github.poasdk.validation.pack.PackFiles;
import io.github.poasdk.validation.pack.PolicyPack;
import io.github.poasdk.validation.report.ChecklistWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);
    private static final ValidationOptions OPTIONS =
            ValidationOptions.submission().asOf(TODAY);
    private static final PlanOfAction EMPTY = PlanOfAction.builder().build();

    @Test
    void an_issue_type_needs_what_its_pack_says_and_an_empty_plan_lacks_it_all() {
        Checklist checklist = Checklist.of(IssueType.INAUTHENTIC, EMPTY, OPTIONS);

        assertThat(items(checklist, Part.EVIDENCE))
                .extracting(ChecklistItem::what)
                .startsWith("INVOICE", "LETTER_OF_AUTHORIZATION");
        assertThat(items(checklist, Part.EVIDENCE))
                .extracting(ChecklistItem::state)
                .startsWith(State.MISSING, State.OPTIONAL);
        assertThat(items(checklist, Part.ANSWER))
                .hasSize(3)
                .extracting(ChecklistItem::state)
                .containsOnly(State.MISSING);
        assertThat(items(checklist, Part.CAUSE).get(0).details())
                .anySatisfy(detail -> assertThat(detail.value()).contains("supplier not verified"));
        assertThat(checklist.open())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.pointers()).isEmpty());
        assertThat(checklist.items())
                .allSatisfy(
                        item -> assertThat(item.provenance().source().title()).isNotEmpty());
    }

    @Test
    void days_are_counted_from_the_notice_and_without_one_from_the_check() {
        PlanOfAction noticed = EMPTY.toBuilder()
                .notice(Notice.builder().receivedOn(LocalDate.of(2026, 2, 1)).build())
                .build();

        assertThat(earliest(Checklist.of(IssueType.INAUTHENTIC, EMPTY, OPTIONS)))
                .isEqualTo("2025-03-11");
        assertThat(earliest(Checklist.of(IssueType.INAUTHENTIC, noticed, OPTIONS)))
                .isEqualTo("2025-02-01");
        assertThat(earliest(Checklist.of(
                        IssueType.INAUTHENTIC,
                        noticed.toBuilder()
                                .notice(noticed.getNotice().toBuilder()
                                        .evidenceWindowDays(10)
                                        .build())
                                .build(),
                        OPTIONS)))
                .isEqualTo("2026-01-22");
    }

    private static String earliest(Checklist checklist) {
        return items(checklist, Part.EVIDENCE).get(0).details().stream()
                .filter(detail -> detail.kind() == ChecklistDetail.Kind.EARLIEST)
                .map(ChecklistDetail::value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_a_plan_has_is_named_with_its_places_and_with_what_is_wrong_with_it() {
        PlanOfAction plan = lateShipment();

        Checklist checklist = Checklist.of(plan, OPTIONS);

        assertThat(items(checklist, Part.METRIC)).singleElement().satisfies(item -> {
            assertThat(item.what()).isEqualTo("LATE_SHIPMENT_RATE < 4%");
            assertThat(item.state()).isEqualTo(State.DEFECTIVE);
            assertThat(item.pointers()).containsExactly("/issues/0/metricReadings/0", "/actions/0/metrics/0");
            assertThat(item.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.code()).isEqualTo("POA-METRIC-TARGET-MISSES-LIMIT"));
        });
        assertThat(items(checklist, Part.POLICY)).singleElement().satisfies(item -> {
            assertThat(item.state()).isEqualTo(State.PRESENT);
            assertThat(item.pointers()).containsExactly("/issues/0/acknowledgment/policies/0");
        });
        assertThat(items(checklist, Part.CAUSE).get(0).pointers()).containsExactly("/rootCauses/1");
        assertThat(items(checklist, Part.CORRECTIVE).get(0).pointers()).containsExactly("/actions/0");
        assertThat(items(checklist, Part.PREVENTIVE).get(0).state()).isEqualTo(State.MISSING);
        assertThat(items(checklist, Part.EVIDENCE))
                .extracting(ChecklistItem::state)
                .containsExactly(State.PRESENT, State.MISSING);
    }

    @Test
    void a_notice_is_looked_at_before_the_plan_answers_it() {
        Notice notice = Notice.builder().pattern(NoticePattern.of("FOLLOWUP")).build();

        Checklist checklist = Checklist.of(notice, lateShipment(), OPTIONS);

        assertThat(items(checklist, Part.RESPONSE)).singleElement().satisfies(item -> {
            assertThat(item.what()).isEqualTo("FOLLOW_UP");
            assertThat(item.state()).isEqualTo(State.MISSING);
        });
        assertThat(items(checklist, Part.ANSWER))
                .extracting(ChecklistItem::what)
                .contains("an answer to each point of the refusal");
    }

    @Test
    void a_dispute_needs_no_causes() {
        PlanOfAction dispute =
                EMPTY.toBuilder().responseKind(ResponseKind.DISPUTE).build();

        Checklist checklist = Checklist.of(IssueType.INAUTHENTIC, dispute, OPTIONS);

        assertThat(items(checklist, Part.CAUSE)).isEmpty();
        assertThat(items(checklist, Part.RESPONSE).get(0).state()).isEqualTo(State.PRESENT);
    }

    @Test
    void an_unknown_issue_type_has_nothing_to_ask_for() {
        assertThat(Checklist.of(IssueType.of("UNHEARD_OF"), EMPTY, OPTIONS).items())
                .isEmpty();
    }

    @Test
    void since_when_and_until_when_is_said_where_it_is_known() {
        PolicyPack pack = PolicyPack.builtIn()
                .layered(new PackFiles(Map.of(
                        "issues/FAIR_PRICING.json",
                        "{\"evidence\":{\"cost\":{\"validFrom\":\"2026-01-01\",\"validTo\":\"2026-12-31\"}}}")));

        Checklist checklist = Checklist.of(IssueType.FAIR_PRICING, EMPTY, OPTIONS.pack(pack));

        assertThat(ChecklistWriter.create().text(checklist, Locale.ENGLISH))
                .contains("Holds from 2026-01-01.", "Holds until 2026-12-31.", "2026.11+layer");
        assertThat(items(
                        Checklist.of(
                                IssueType.FAIR_PRICING,
                                EMPTY,
                                OPTIONS.pack(pack).asOf(LocalDate.of(2025, 1, 1))),
                        Part.EVIDENCE))
                .hasSize(1);
    }

    @Test
    void it_is_written_as_text_html_and_json_and_strangers_text_stays_text() {
        PolicyPack pack = PolicyPack.builtIn()
                .layered(new PackFiles(
                        Map.of("issues/FAIR_PRICING.json", "{\"evidence\":{\"cost\":{\"why\":\"<b>\\u001b[31m\"}}}")));
        Checklist checklist = Checklist.of(IssueType.FAIR_PRICING, EMPTY, OPTIONS.pack(pack));
        ChecklistWriter writer = ChecklistWriter.create();

        assertThat(writer.text(checklist, Locale.GERMAN))
                .contains("Fehlt: INVOICE")
                .doesNotContain("\u001b");
        assertThat(writer.html(checklist, Locale.ENGLISH))
                .contains("&lt;b&gt;", "<h2>Documents</h2>")
                .doesNotContain("<b>", "\u001b");
        assertThat(writer.json(checklist)).contains("\"part\" : \"EVIDENCE\"", "\"state\" : \"MISSING\"");
        assertThat(writer.html(new Checklist(List.of(), pack.id(), TODAY), Locale.ENGLISH))
                .startsWith("<p>");
    }

    private static List<ChecklistItem> items(Checklist checklist, Part part) {
        return checklist.items().stream().filter(item -> item.part() == part).toList();
    }

    private static PlanOfAction lateShipment() {
        return PlanOfAction.builder()
                .addIssues(Issue.builder()
                        .id("late")
                        .type(IssueType.LATE_SHIPMENT_RATE)
                        .acknowledgment(Acknowledgment.builder()
                                .addPolicies(PolicyReference.builder()
                                        .name("Late shipment rate")
                                        .build())
                                .build())
                        .addMetricReadings(MetricReading.builder()
                                .metric(MetricKind.LATE_SHIPMENT_RATE)
                                .value(new BigDecimal("6.8"))
                                .unit("%")
                                .build())
                        .build())
                .addRootCauses(
                        RootCause.builder().id("other").addIssueIds("another").build(),
                        RootCause.builder().id("cause").addIssueIds("late").build())
                .addActions(CorrectiveAction.builder()
                        .purpose(ActionPurpose.CORRECTIVE)
                        .addCauseIds("cause")
                        .addMetrics(SuccessMetric.builder()
                                .metric(MetricKind.LATE_SHIPMENT_RATE)
                                .target(new BigDecimal(5))
                                .unit("%")
                                .build())
                        .build())
                .addEvidence(
                        Evidence.builder().kind(EvidenceKind.CARRIER_RECORD).build())
                .build();
    }
}
