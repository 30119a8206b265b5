package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.validation.pack.Need;
import java.util.List;

/** Every rule that needs the whole plan. */
public final class PlanRules {

    private static final List<PlanRule> ALL = List.of(
            // completeness
            new NothingToAnswer(),
            new IssueMissing(),
            new CauseMissing(),
            new ActionMissing(),
            new IssueWithoutAcknowledgment(),
            new IssueWithoutCustomerImpact(),
            new IssueWithoutPolicy(),
            new CommitmentMissing(),
            new ClosingMissing(),
            new ActionWithoutDate(),
            new ActionWithoutAlignment(),
            new QuestionWithoutAnswer(),
            new DisputeWithoutStatement(),
            new DisputeWithoutEvidence(),
            new DocumentsMissing(),
            new RelatedAccountWithoutName(),
            new RelatedAccountWithoutReactivation(),
            new FollowUpWithoutRefusal(),
            // coverage
            new IssueWithoutCause(),
            new CauseWithoutIssue(),
            new CauseWithoutFact(),
            new CauseWithoutAction("POA-CAUSE-NO-CORRECTIVE", ActionPurpose.CORRECTIVE),
            new CauseWithoutAction("POA-CAUSE-NO-PREVENTIVE", ActionPurpose.PREVENTIVE),
            new ActionWithoutCause(),
            new IssueWithoutEvidence(),
            new CitedProductNotCovered(),
            new ProductWithoutCause(),
            new ProductWithoutAction("POA-ASIN-NO-CORRECTIVE", ActionPurpose.CORRECTIVE),
            new ProductWithoutAction("POA-ASIN-NO-PREVENTIVE", ActionPurpose.PREVENTIVE),
            new CitedProductWithoutEvidence(),
            new StatementWithoutSubject(),
            // consistency
            new ReferenceUnknown(),
            new IdDuplicate(),
            new SubmittedBeforeNotice(),
            new ActionDoneInFuture(),
            new CorrectiveNotDone(),
            new DisputeAdmits(),
            new QuestionAnsweredTwice(),
            // dates
            new DateInFuture(),
            new SubmittedAfterDeadline(),
            new ActionDoneBeforeNotice(),
            new ActionOverdue(),
            new ActionStatusContradicts(),
            new ActionWithoutEffectiveDate(),
            new MetricReviewBeforeDone(),
            new CheckBeforeDone(),
            // owners, numbers and lists
            new OwnerNobody(),
            new MetricAlreadyMet(),
            new FactWithoutPeriod(),
            new ReadingWithoutValue(),
            new ReadingWithoutPeriod(),
            new ListDuplicate(),
            new TextEmpty(),
            // documents
            new EvidenceUnused(),
            new EvidenceDuplicate(),
            new EvidenceWithoutFile(),
            // what the pack says of documents
            new EvidenceMissing("POA-EVIDENCE-MISSING", Need.REQUIRED),
            new EvidenceMissing("POA-EVIDENCE-EXPECTED", Need.EXPECTED),
            new EvidenceOld(),
            new EvidenceExpired(),
            new EvidenceQuantity(),
            EvidenceFile.format(),
            EvidenceFile.name(),
            EvidenceFile.size(),
            new EvidenceAltered(),
            new EvidenceNotStated(),
            // what the pack says of issues, metrics and notices
            new CodeUnknown(),
            new TargetMissesLimit(),
            new ValueWithinLimit(),
            new PolicyOfOtherIssue(),
            new ListingOutOfStock(),
            new ListingNotClosed(),
            new OrdersOnly(),
            new ResponseKindUnsuited(),
            new AskedNotAnswered(),
            new ProductNotInNotice(),
            new CauseOfSeveralIssues(),
            // what the pack says of texts
            new CaseReference(),
            new CauseIgnorance(),
            new CauseSymptom(),
            PersonalData.email(),
            PersonalData.phone(),
            PersonalData.card(),
            PersonalData.address(),
            // clarity
            new SummaryLong(),
            new CauseLong(),
            new ParagraphLong(),
            new PlanLong(),
            new TextDuplicate(),
            new TextNearDuplicate(),
            // prose
            new ProseDefect("POA-PROSE-EMOTIONAL"),
            new ProseDefect("POA-PROSE-BLAME"),
            new ProseDefect("POA-PROSE-VAGUE"),
            new ProseDefect("POA-PROSE-HYPERBOLE"),
            new ProseDefect("POA-PROSE-THREAT"),
            new ProseDefect("POA-PROSE-FLATTERY"),
            new ProseDefect("POA-PROSE-JARGON"),
            new ProseDefect("POA-PROSE-HEDGING"),
            new ProseDefect("POA-PROSE-SHOUTING"),
            new ProseDefect("POA-PROSE-TEMPLATE"),
            new ProseDefect("POA-PROSE-OVERLONG"),
            // prose of a plan
            new ActionTense(),
            new HardToRead(),
            new OtherLanguage(),
            new SentenceTwice(),
            new TextQuestion(),
            new WrongSection());

    private PlanRules() {}

    /** The rules, by topic. */
    public static List<PlanRule> all() {
        return ALL;
    }
}
