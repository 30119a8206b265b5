package io.github.poasdk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a log line may tell of a plan: codes, dates, numbers, and texts whose form leaves no room for a person. */
class ModelToStringTest {

    /** Every other text is masked: free text, names, contacts, accounts, orders, files and the application's own data. */
    private static final Set<String> SHOWN = Set.of(
            "Answer.evidenceIds",
            "Answer.questionId",
            "Attempt.previousPlanId",
            "CaseStatement.asin",
            "CaseStatement.evidenceIds",
            "CaseStatement.id",
            "CorrectiveAction.asins",
            "CorrectiveAction.causeIds",
            "CorrectiveAction.evidenceIds",
            "CorrectiveAction.id",
            "Evidence.id",
            "Evidence.mediaType",
            "Evidence.sha256",
            "EvidenceItem.asin",
            "Fact.evidenceIds",
            "Issue.asins",
            "Issue.id",
            "ListingClosure.asin",
            "ListingClosure.evidenceIds",
            "Notice.asins",
            "PlanOfAction.id",
            "PlanOfAction.language",
            "PolicyReference.helpPageId",
            "Question.id",
            "RelatedAccount.evidenceIds",
            "RootCause.asins",
            "RootCause.evidenceIds",
            "RootCause.id",
            "RootCause.issueIds",
            "UnitsSold.asin");

    @Test
    void only_texts_that_tell_of_no_person_are_shown() {
        Set<String> shown = ModelPart.all().stream()
                .flatMap(ModelToStringTest::shown)
                .map(ModelMember::toString)
                .collect(Collectors.toSet());

        assertThat(shown).containsExactlyInAnyOrderElementsOf(SHOWN);
    }

    @Test
    void a_whole_plan_shows_what_its_parts_show() {
        PlanOfAction plan = (PlanOfAction) new FreshValues().next(new ModelPart(PlanOfAction.class));

        assertThat(plan.toString())
                .contains(plan.getActions().get(0).toString(), plan.getSeller().toString())
                .contains(
                        plan.getIssues().get(0).getId(),
                        plan.getSubmittedOn().orElseThrow().toString());
    }

    private static Stream<ModelMember> shown(ModelPart part) {
        Object filled = new FreshValues().next(part);
        return part.members().stream()
                .filter(member -> texts(member.read(filled)).anyMatch(filled.toString()::contains));
    }

    private static Stream<String> texts(Object value) {
        if (value instanceof Collection<?> elements) {
            return elements.stream().flatMap(ModelToStringTest::texts);
        } else if (value instanceof Map<?, ?> entries) {
            return Stream.of(entries.keySet(), entries.values()).flatMap(ModelToStringTest::texts);
        }
        return value instanceof String text ? Stream.of(text) : Stream.empty();
    }
}
