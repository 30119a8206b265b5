package io.github.poasdk.render.compose;

import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.EffectivenessCheck;
import io.github.poasdk.model.SuccessMetric;
import io.github.poasdk.model.Timeline;
import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Actions of one purpose: the steps as a numbered list, then owner, dates, metrics and alignment (R10 to R15).
 *
 * @param headingKey the key of the heading in the labels
 * @param belongs whether an action stands in this section
 */
record ActionsSection(String headingKey, Predicate<CorrectiveAction> belongs) implements SectionComposer {

    static ActionsSection corrective() {
        return new ActionsSection("section.correctiveActions", action -> !isPreventive(action));
    }

    static ActionsSection preventive() {
        return new ActionsSection("section.preventiveActions", ActionsSection::isPreventive);
    }

    private static boolean isPreventive(CorrectiveAction action) {
        return action.getPurpose().equals(Optional.of(ActionPurpose.PREVENTIVE));
    }

    @Override
    public List<Block> compose(Composition composition) {
        List<Block> sections = new ArrayList<>();
        List<CorrectiveAction> actions = composition.plan().getActions();
        for (int i = 0; i < actions.size(); i++) {
            if (belongs.test(actions.get(i))) {
                sections.add(section(actions.get(i), i, composition));
            }
        }
        return sections;
    }

    private static Section section(CorrectiveAction action, int index, Composition composition) {
        String pointer = "/actions/" + index;
        Line heading = composition
                .line()
                .text(composition.ordinal("action", index), pointer)
                .text("punctuation.colon", action.getTitle(), pointer + "/title");
        List<Block> blocks = new ArrayList<>();
        composition.numbered(action.getSteps(), pointer + "/steps").ifPresent(blocks::add);
        details(action, pointer, composition).build().ifPresent(blocks::add);
        return new Section(heading.build(), blocks);
    }

    private static Definitions details(CorrectiveAction action, String pointer, Composition composition) {
        Definitions details = new Definitions(composition)
                .add(
                        "action.category",
                        composition.line().code(action.getCategory(), "actionCategory", pointer + "/category"))
                .add("action.causes", composition.references(action.getCauseIds(), pointer + "/causeIds"))
                .add("action.asins", composition.texts(action.getAsins(), pointer + "/asins"))
                .add("action.owner", owner(action, pointer + "/owner", composition))
                .add("action.status", composition.line().name(action.getStatus(), "actionStatus", pointer + "/status"));
        addDates(action.getTimeline(), pointer + "/timeline", details, composition);
        for (int i = 0; i < action.getMetrics().size(); i++) {
            addMetric(action.getMetrics().get(i), pointer + "/metrics/" + i, details, composition);
        }
        addAlignment(action, pointer, details, composition);
        addCheck(action.getEffectivenessCheck(), pointer + "/effectivenessCheck", details, composition);
        return details.add("evidence", composition.references(action.getEvidenceIds(), pointer + "/evidenceIds"));
    }

    private static void addDates(Timeline timeline, String pointer, Definitions details, Composition composition) {
        details.add("action.planned", composition.line().date(timeline.getPlanned(), pointer + "/planned"))
                .add("action.due", composition.line().date(timeline.getDue(), pointer + "/due"))
                .add("action.done", composition.line().date(timeline.getDone(), pointer + "/done"))
                .add(
                        "action.effectiveFrom",
                        composition.line().date(timeline.getEffectiveFrom(), pointer + "/effectiveFrom"))
                .add("action.recurrence", composition.line().text(timeline.getRecurrence(), pointer + "/recurrence"));
    }

    private static void addAlignment(
            CorrectiveAction action, String pointer, Definitions details, Composition composition) {
        Line alignment = composition.line().text(action.getPolicyAlignment(), pointer + "/policyAlignment");
        Line benefit = composition.line().text(action.getCustomerBenefit(), pointer + "/customerBenefit");
        details.add("action.policyAlignment", alignment)
                .add("action.policies", composition.policies(action.getPolicies(), pointer + "/policies"))
                .add("action.customerBenefit", benefit);
    }

    private static void addCheck(
            EffectivenessCheck check, String pointer, Definitions details, Composition composition) {
        details.add("check.due", composition.line().date(check.getDue(), pointer + "/due"))
                .add("check.method", composition.line().text(check.getMethod(), pointer + "/method"))
                .add("check.done", composition.line().date(check.getDone(), pointer + "/done"))
                .add("check.result", composition.line().text(check.getResult(), pointer + "/result"));
    }

    private static Line owner(CorrectiveAction action, String pointer, Composition composition) {
        Line name = composition.line().text(action.getOwner().getName(), pointer + "/name");
        Line role = composition.line().text(action.getOwner().getRole(), pointer + "/role");
        return role.isEmpty() ? name : role.inBrackets(List.of(name));
    }

    private static void addMetric(SuccessMetric metric, String pointer, Definitions details, Composition composition) {
        Line baseline = composition
                .line()
                .number(metric.getBaseline(), pointer + "/baseline", metric.getUnit(), pointer + "/unit");
        Line target =
                composition.line().number(metric.getTarget(), pointer + "/target", metric.getUnit(), pointer + "/unit");
        Line kind = composition.line().code(metric.getMetric(), "metricKind", pointer + "/metric");
        details.add(
                        "metric",
                        composition
                                .line()
                                .text(metric.getName(), pointer + "/name")
                                .inBrackets(List.of(kind)))
                .add("metric.baseline", baseline)
                .add("metric.target", target)
                .add("metric.method", composition.line().text(metric.getMethod(), pointer + "/method"))
                .add("metric.reviewOn", composition.line().date(metric.getReviewOn(), pointer + "/reviewOn"));
    }
}
