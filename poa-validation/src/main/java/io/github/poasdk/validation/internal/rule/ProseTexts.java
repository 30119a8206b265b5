package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Acknowledgment;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.RootCause;
import java.util.ArrayList;
import java.util.List;

/** Collects what the seller wrote as prose, in the order of the plan. */
final class ProseTexts {

    private final List<Prose> found = new ArrayList<>();

    private ProseTexts() {}

    static List<Prose> of(PlanOfAction plan) {
        ProseTexts texts = new ProseTexts();
        texts.addIssues(plan);
        texts.add(Place.of("commitment"), plan.getCommitment());
        texts.addCauses(plan);
        texts.addActions(plan);
        for (int i = 0; i < plan.getAnswers().size(); i++) {
            texts.add(
                    Place.of("answers", i).then("text"),
                    plan.getAnswers().get(i).getText());
        }
        for (int i = 0; i < plan.getStatements().size(); i++) {
            texts.add(
                    Place.of("statements", i).then("text"),
                    plan.getStatements().get(i).getText());
        }
        texts.add(
                Place.of("relatedAccount").then("relationship"),
                plan.getRelatedAccount().getRelationship());
        texts.add(Place.of("closing"), plan.getClosing());
        return List.copyOf(texts.found);
    }

    private void addIssues(PlanOfAction plan) {
        for (int i = 0; i < plan.getIssues().size(); i++) {
            Place issue = Place.of("issues", i);
            Acknowledgment acknowledgment = plan.getIssues().get(i).getAcknowledgment();
            add(issue.then("summary"), plan.getIssues().get(i).getSummary());
            add(issue.then("acknowledgment").then("statement"), acknowledgment.getStatement());
            add(issue.then("acknowledgment").then("customerImpact"), acknowledgment.getCustomerImpact());
        }
    }

    private void addCauses(PlanOfAction plan) {
        for (int i = 0; i < plan.getRootCauses().size(); i++) {
            Place place = Place.of("rootCauses", i);
            RootCause cause = plan.getRootCauses().get(i);
            add(place.then("statement"), cause.getStatement());
            add(place.then("explanation"), cause.getExplanation());
            addAll(place, "whys", cause.getWhys());
            for (int j = 0; j < cause.getFacts().size(); j++) {
                add(
                        place.then("facts", j).then("statement"),
                        cause.getFacts().get(j).getStatement());
            }
        }
    }

    private void addActions(PlanOfAction plan) {
        for (int i = 0; i < plan.getActions().size(); i++) {
            Place place = Place.of("actions", i);
            CorrectiveAction action = plan.getActions().get(i);
            add(place.then("title"), action.getTitle());
            addAll(place, "steps", action.getSteps());
            add(place.then("policyAlignment"), action.getPolicyAlignment());
            add(place.then("customerBenefit"), action.getCustomerBenefit());
            Place check = place.then("effectivenessCheck");
            add(check.then("method"), action.getEffectivenessCheck().getMethod());
            add(check.then("result"), action.getEffectivenessCheck().getResult());
        }
    }

    private void addAll(Place element, String property, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            add(element.then(property, i), texts.get(i));
        }
    }

    private void add(Place place, String text) {
        if (!text.isBlank()) {
            found.add(new Prose(place, text));
        }
    }
}
