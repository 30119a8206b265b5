package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Acknowledgment;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.RootCause;
import io.github.poasdk.validation.prose.Anchor;
import io.github.poasdk.validation.prose.ProseField;
import io.github.poasdk.validation.prose.ProseText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Collects what the seller wrote as prose, in the order of the plan. The owner and the dates of an action are members of their
 * own, so that its words need not say them.
 */
final class ProseTexts {

    private final List<Prose> found = new ArrayList<>();

    private ProseTexts() {}

    static List<Prose> of(PlanOfAction plan) {
        ProseTexts texts = new ProseTexts();
        texts.addIssues(plan);
        texts.add(Place.of("commitment"), plan.getCommitment(), ProseField.STEP);
        texts.addCauses(plan);
        texts.addActions(plan);
        for (int i = 0; i < plan.getAnswers().size(); i++) {
            texts.add(
                    Place.of("answers", i).then("text"),
                    plan.getAnswers().get(i).getText(),
                    ProseField.OTHER);
        }
        for (int i = 0; i < plan.getStatements().size(); i++) {
            texts.add(
                    Place.of("statements", i).then("text"),
                    plan.getStatements().get(i).getText(),
                    ProseField.OTHER);
        }
        texts.add(
                Place.of("relatedAccount").then("relationship"),
                plan.getRelatedAccount().getRelationship(),
                ProseField.ROOT_CAUSE);
        texts.add(Place.of("closing"), plan.getClosing(), ProseField.CLOSING);
        return List.copyOf(texts.found);
    }

    /** What the letter says beside its prose, and what may explain an acronym. */
    static List<String> beside(PlanOfAction plan) {
        List<String> texts = new ArrayList<>();
        for (CorrectiveAction action : plan.getActions()) {
            texts.add(action.getOwner().getRole());
            action.getMetrics().forEach(metric -> {
                texts.add(metric.getName());
                texts.add(metric.getMethod());
            });
        }
        plan.getEvidence().forEach(evidence -> texts.add(evidence.getTitle()));
        plan.getNotice().getQuestions().forEach(question -> texts.add(question.getText()));
        return texts;
    }

    private void addIssues(PlanOfAction plan) {
        for (int i = 0; i < plan.getIssues().size(); i++) {
            Place issue = Place.of("issues", i);
            Acknowledgment acknowledgment = plan.getIssues().get(i).getAcknowledgment();
            add(issue.then("summary"), plan.getIssues().get(i).getSummary(), ProseField.INTRO);
            add(
                    issue.then("acknowledgment").then("statement"),
                    acknowledgment.getStatement(),
                    ProseField.ACKNOWLEDGMENT);
            add(
                    issue.then("acknowledgment").then("customerImpact"),
                    acknowledgment.getCustomerImpact(),
                    ProseField.CUSTOMER_IMPACT);
        }
    }

    private void addCauses(PlanOfAction plan) {
        for (int i = 0; i < plan.getRootCauses().size(); i++) {
            Place place = Place.of("rootCauses", i);
            RootCause cause = plan.getRootCauses().get(i);
            add(place.then("statement"), cause.getStatement(), ProseField.ROOT_CAUSE);
            add(place.then("explanation"), cause.getExplanation(), ProseField.ROOT_CAUSE);
            addAll(place, "whys", cause.getWhys(), ProseField.ROOT_CAUSE);
            for (int j = 0; j < cause.getFacts().size(); j++) {
                add(
                        place.then("facts", j).then("statement"),
                        cause.getFacts().get(j).getStatement(),
                        ProseField.ROOT_CAUSE);
            }
        }
    }

    private void addActions(PlanOfAction plan) {
        for (int i = 0; i < plan.getActions().size(); i++) {
            Place place = Place.of("actions", i);
            CorrectiveAction action = plan.getActions().get(i);
            Set<Anchor> stated = Actions.stated(action);
            add(place.then("title"), action.getTitle(), ProseField.STEP);
            for (int j = 0; j < action.getSteps().size(); j++) {
                add(place.then("steps", j), new ProseText(action.getSteps().get(j), ProseField.ACTION, stated));
            }
            add(place.then("policyAlignment"), action.getPolicyAlignment(), ProseField.STEP);
            add(place.then("customerBenefit"), action.getCustomerBenefit(), ProseField.STEP);
            Place check = place.then("effectivenessCheck");
            add(check.then("method"), action.getEffectivenessCheck().getMethod(), ProseField.STEP);
            add(check.then("result"), action.getEffectivenessCheck().getResult(), ProseField.STEP);
        }
    }

    private void addAll(Place element, String property, List<String> texts, ProseField field) {
        for (int i = 0; i < texts.size(); i++) {
            add(element.then(property, i), texts.get(i), field);
        }
    }

    private void add(Place place, String text, ProseField field) {
        add(place, new ProseText(text, field));
    }

    private void add(Place place, ProseText text) {
        if (!text.text().isBlank()) {
            found.add(new Prose(place, text));
        }
    }
}
