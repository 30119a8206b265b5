package io.github.poasdk.examples.quickstart;

import java.util.List;

/**
 * One row of what the article asks of a plan of action.
 *
 * @param id R1 to R16
 * @param asks what the article asks
 * @param members where the model says it, as JSON pointers with {@code *} for every element of a list
 * @param codes the findings that notice when it is missing or wrong
 * @param open what is not done yet; empty for a row that claims to be done
 */
record Requirement(String id, String asks, List<String> members, List<String> codes, String open) {

    static final List<Requirement> ALL = List.of(
            new Requirement(
                    "R1",
                    "The plan answers one specific issue and states it first",
                    List.of(
                            "/notice/receivedOn",
                            "/notice/asins/*",
                            "/notice/orderIds/*",
                            "/issues/*/type",
                            "/issues/*/metricReadings/*/value"),
                    List.of(
                            "POA-NOTHING-TO-ANSWER",
                            "POA-ISSUE-MISSING",
                            "POA-ISSUE-NO-TYPE",
                            "POA-ISSUE-NO-CAUSE",
                            "POA-ASIN-NOT-COVERED",
                            "POA-QUESTION-NO-ANSWER",
                            "POA-FORMAT-ASIN",
                            "POA-RESPONSE-KIND-UNSUITED",
                            "POA-ASKED-NOT-ANSWERED",
                            "POA-ASIN-NOT-IN-NOTICE"),
                    ""),
            new Requirement(
                    "R2",
                    "A concise introduction summarises the issue",
                    List.of("/issues/*/summary"),
                    List.of("POA-ISSUE-NO-SUMMARY", "POA-SUMMARY-LONG"),
                    ""),
            new Requirement(
                    "R3",
                    "The introduction is factual and states the intent to rectify",
                    List.of("/issues/*/summary", "/commitment"),
                    List.of("POA-COMMITMENT-MISSING", "POA-PROSE-EMOTIONAL", "POA-PROSE-SHOUTING"),
                    ""),
            new Requirement(
                    "R4",
                    "A clear acknowledgment of the violation and what it implies",
                    List.of("/issues/*/acknowledgment/statement"),
                    List.of("POA-ACKNOWLEDGMENT-MISSING", "POA-PROSE-BLAME"),
                    ""),
            new Requirement(
                    "R5",
                    "Amazon's policies are understood and named",
                    List.of(
                            "/issues/*/acknowledgment/policies/*/name",
                            "/issues/*/acknowledgment/policies/*/helpPageId"),
                    List.of("POA-POLICY-MISSING", "POA-POLICY-NO-NAME", "POA-POLICY-OTHER-ISSUE"),
                    ""),
            new Requirement(
                    "R6",
                    "The impact on customers is shown",
                    List.of("/issues/*/acknowledgment/customerImpact"),
                    List.of("POA-CUSTOMER-IMPACT-MISSING"),
                    ""),
            new Requirement(
                    "R7",
                    "A thorough analysis of the root causes",
                    List.of(
                            "/rootCauses/*/category",
                            "/rootCauses/*/statement",
                            "/rootCauses/*/explanation",
                            "/rootCauses/*/whys/*",
                            "/rootCauses/*/issueIds/*"),
                    List.of(
                            "POA-ISSUE-NO-CAUSE",
                            "POA-CAUSE-NO-STATEMENT",
                            "POA-CAUSE-NO-EXPLANATION",
                            "POA-CAUSE-NO-ISSUE",
                            "POA-CAUSE-SYMPTOM",
                            "POA-CAUSE-IGNORANCE",
                            "POA-CAUSE-SEVERAL-ISSUES"),
                    ""),
            new Requirement(
                    "R8",
                    "Root causes are backed by data, metrics or examples",
                    List.of(
                            "/rootCauses/*/facts/*/statement",
                            "/rootCauses/*/facts/*/value",
                            "/rootCauses/*/facts/*/unit",
                            "/rootCauses/*/facts/*/evidenceIds/*",
                            "/evidence/*/title"),
                    List.of(
                            "POA-CAUSE-NO-FACT",
                            "POA-FACT-NO-STATEMENT",
                            "POA-FACT-NO-UNIT",
                            "POA-FACT-NO-PERIOD",
                            "POA-ISSUE-NO-EVIDENCE",
                            "POA-EVIDENCE-MISSING",
                            "POA-EVIDENCE-EXPECTED",
                            "POA-EVIDENCE-NOT-STATED",
                            "POA-EVIDENCE-OLD",
                            "POA-EVIDENCE-QUANTITY",
                            "POA-EVIDENCE-ALTERED",
                            "POA-REFERENCE-UNKNOWN"),
                    ""),
            new Requirement(
                    "R9",
                    "Clear and concise language without jargon",
                    List.of(),
                    List.of(
                            "POA-PARAGRAPH-LONG",
                            "POA-PLAN-LONG",
                            "POA-TEXT-DUPLICATE",
                            "POA-TEXT-SENTENCE-TWICE",
                            "POA-TEXT-HARD-TO-READ",
                            "POA-TEXT-OTHER-LANGUAGE",
                            "POA-PROSE-JARGON",
                            "POA-PROSE-OVERLONG"),
                    "French, Italian, Spanish and Japanese"),
            new Requirement(
                    "R10",
                    "Specific corrective actions that prevent recurrence",
                    List.of("/actions/*/category", "/actions/*/title", "/actions/*/causeIds/*"),
                    List.of(
                            "POA-CAUSE-NO-CORRECTIVE",
                            "POA-CAUSE-NO-PREVENTIVE",
                            "POA-ACTION-NO-CAUSE",
                            "POA-ACTION-NO-PURPOSE",
                            "POA-ACTION-NO-TITLE",
                            "POA-ACTION-TENSE",
                            "POA-PROSE-VAGUE"),
                    ""),
            new Requirement(
                    "R11",
                    "Each step stands in a list",
                    List.of("/actions/*/steps/*"),
                    List.of("POA-ACTION-NO-STEPS", "POA-PARAGRAPH-LONG"),
                    ""),
            new Requirement(
                    "R12",
                    "Timelines",
                    List.of(
                            "/actions/*/timeline/planned",
                            "/actions/*/timeline/due",
                            "/actions/*/timeline/done",
                            "/actions/*/timeline/effectiveFrom",
                            "/actions/*/timeline/recurrence"),
                    List.of(
                            "POA-ACTION-NO-DATE",
                            "POA-ACTION-DUE-BEFORE-PLANNED",
                            "POA-ACTION-DONE-BEFORE-PLANNED",
                            "POA-ACTION-DONE-IN-FUTURE",
                            "POA-ACTION-OVERDUE",
                            "POA-ACTION-STATUS-CONTRADICTS",
                            "POA-ACTION-NO-EFFECTIVE-DATE",
                            "POA-CORRECTIVE-NOT-DONE",
                            "POA-DATE-IN-FUTURE",
                            "POA-SUBMITTED-BEFORE-NOTICE"),
                    "a table of all actions"),
            new Requirement(
                    "R13",
                    "Responsible parties",
                    List.of("/actions/*/owner/role", "/actions/*/owner/name"),
                    List.of("POA-ACTION-NO-OWNER", "POA-OWNER-NOBODY"),
                    "a table of all actions"),
            new Requirement(
                    "R14",
                    "Metrics for measuring success",
                    List.of(
                            "/actions/*/metrics/*/name",
                            "/actions/*/metrics/*/baseline",
                            "/actions/*/metrics/*/target",
                            "/actions/*/metrics/*/method",
                            "/actions/*/metrics/*/reviewOn"),
                    List.of(
                            "POA-ACTION-NO-METRIC",
                            "POA-METRIC-NO-NAME",
                            "POA-METRIC-NO-TARGET",
                            "POA-METRIC-NO-UNIT",
                            "POA-METRIC-NO-METHOD",
                            "POA-METRIC-NO-REVIEW",
                            "POA-METRIC-ALREADY-MET",
                            "POA-METRIC-TARGET-MISSES-LIMIT"),
                    "a table of all actions"),
            new Requirement(
                    "R15",
                    "Each action serves Amazon's policies and the customer",
                    List.of("/actions/*/policyAlignment", "/actions/*/customerBenefit"),
                    List.of("POA-ACTION-NO-ALIGNMENT"),
                    ""),
            new Requirement(
                    "R16",
                    "A clear structure that ends with the commitment to the standards",
                    List.of("/closing", "/submittedOn"),
                    List.of("POA-CLOSING-MISSING", "POA-PROSE-HYPERBOLE", "POA-PROSE-THREAT", "POA-PROSE-FLATTERY"),
                    ""));

    boolean claimsToBeDone() {
        return open.isEmpty();
    }
}
