package io.github.poasdk.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.ActionStatus;
import io.github.poasdk.model.AnnotationState;
import io.github.poasdk.model.FulfillmentChannel;
import io.github.poasdk.model.ListingState;
import io.github.poasdk.model.ResponseKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rival of the model's JSON: records with the same members and nothing else, as an application would write them for a
 * plain Jackson 3 mapper. They check nothing, copy nothing, and hold null for what is absent, except where they say
 * Optional.
 */
final class RivalRecords {

    private RivalRecords() {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Seller(@Nullable String name, @Nullable String merchantId, Optional<String> marketplace) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Question(@Nullable String id, @Nullable String text) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Notice(
            @Nullable String reference,
            Optional<LocalDate> receivedOn,
            Optional<LocalDate> deadline,
            Optional<String> pattern,
            @Nullable List<String> asins,
            @Nullable List<String> orderIds,
            @Nullable List<Question> questions,
            Optional<Integer> evidenceWindowDays) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Period(Optional<LocalDate> start, Optional<LocalDate> end) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record PolicyReference(
            @Nullable String name,
            @Nullable String helpPageId,
            @Nullable String link,
            @Nullable String clause) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Acknowledgment(
            @Nullable String statement,
            @Nullable String customerImpact,
            @Nullable List<PolicyReference> policies) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record MetricReading(
            Optional<String> metric,
            Optional<FulfillmentChannel> fulfillment,
            Optional<BigDecimal> value,
            Optional<BigDecimal> threshold,
            @Nullable String unit,
            @Nullable Period period,
            Optional<LocalDate> asOf) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Issue(
            @Nullable String id,
            Optional<String> type,
            @Nullable String summary,
            @Nullable List<String> asins,
            @Nullable List<String> orderIds,
            @Nullable Acknowledgment acknowledgment,
            @Nullable List<MetricReading> metricReadings) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record UnitsSold(
            @Nullable String asin,
            Optional<Integer> units,
            @Nullable Period period) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Fact(
            @Nullable String statement,
            Optional<BigDecimal> value,
            @Nullable String unit,
            @Nullable Period period,
            @Nullable List<String> evidenceIds) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record RootCause(
            @Nullable String id,
            @Nullable List<String> issueIds,
            Optional<String> category,
            @Nullable List<String> asins,
            @Nullable String statement,
            @Nullable String explanation,
            @Nullable List<String> whys,
            @Nullable List<Fact> facts,
            @Nullable List<String> evidenceIds) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Owner(@Nullable String role, @Nullable String name) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Timeline(
            Optional<LocalDate> planned,
            Optional<LocalDate> due,
            Optional<LocalDate> done,
            Optional<LocalDate> effectiveFrom,
            @Nullable String recurrence) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record SuccessMetric(
            Optional<String> metric,
            @Nullable String name,
            Optional<BigDecimal> baseline,
            Optional<BigDecimal> target,
            @Nullable String unit,
            @Nullable String method,
            Optional<LocalDate> reviewOn) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record EffectivenessCheck(
            Optional<LocalDate> due,
            Optional<LocalDate> done,
            @Nullable String method,
            @Nullable String result) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record CorrectiveAction(
            @Nullable String id,
            Optional<ActionPurpose> purpose,
            Optional<String> category,
            @Nullable List<String> causeIds,
            @Nullable List<String> asins,
            @Nullable String title,
            @Nullable List<String> steps,
            @Nullable Owner owner,
            Optional<ActionStatus> status,
            @Nullable Timeline timeline,
            @Nullable List<SuccessMetric> metrics,
            @Nullable String policyAlignment,
            @Nullable List<PolicyReference> policies,
            @Nullable String customerBenefit,
            @Nullable EffectivenessCheck effectivenessCheck,
            @Nullable List<String> evidenceIds) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Issuer(
            @Nullable String name,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String website) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record EvidenceItem(@Nullable String asin, Optional<Integer> quantity) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Evidence(
            @Nullable String id,
            Optional<String> kind,
            @Nullable String title,
            @Nullable Issuer issuer,
            Optional<LocalDate> issuedOn,
            @Nullable Period coverage,
            Optional<LocalDate> validUntil,
            @Nullable String fileName,
            @Nullable String mediaType,
            Optional<Long> sizeBytes,
            @Nullable String sha256,
            @Nullable List<EvidenceItem> items,
            Optional<AnnotationState> annotation,
            @Nullable Map<String, String> terms) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Answer(
            @Nullable String questionId,
            @Nullable String text,
            @Nullable List<String> evidenceIds) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record CaseStatement(
            @Nullable String id,
            @Nullable String asin,
            @Nullable String orderId,
            @Nullable String text,
            @Nullable List<String> evidenceIds) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record RelatedAccount(
            @Nullable String name,
            @Nullable String merchantId,
            Optional<LocalDate> reactivatedOn,
            @Nullable String relationship,
            @Nullable List<String> evidenceIds) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ListingClosure(
            @Nullable String asin,
            Optional<ListingState> state,
            Optional<LocalDate> closedOn,
            @Nullable List<String> evidenceIds) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Attempt(
            Optional<Integer> number,
            @Nullable String previousPlanId,
            Optional<LocalDate> previousSubmittedOn,
            Optional<LocalDate> refusedOn,
            @Nullable String refusal) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Plan(
            int schemaVersion,
            @Nullable String id,
            @Nullable String language,
            @Nullable ResponseKind responseKind,
            @Nullable Seller seller,
            @Nullable Notice notice,
            @Nullable Attempt attempt,
            @Nullable List<Issue> issues,
            @Nullable List<UnitsSold> unitsSold,
            @Nullable String commitment,
            @Nullable List<RootCause> rootCauses,
            @Nullable List<CorrectiveAction> actions,
            @Nullable List<Answer> answers,
            @Nullable List<CaseStatement> statements,
            @Nullable RelatedAccount relatedAccount,
            @Nullable List<ListingClosure> listingClosures,
            @Nullable List<Evidence> evidence,
            @Nullable String closing,
            Optional<LocalDate> submittedOn,
            @Nullable Map<String, String> extensions) {}
}
