package io.github.poasdk.render.compose;

import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.SuccessMetric;
import io.github.poasdk.model.Timeline;
import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.ListItem;
import io.github.poasdk.render.document.NumberedList;
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
        steps(action, pointer + "/steps", composition).ifPresent(blocks::add);
        details(action, pointer, composition).build().ifPresent(blocks::add);
        return new Section(heading.build(), blocks);
    }

    private static Optional<Block> steps(CorrectiveAction action, String pointer, Composition composition) {
        List<ListItem> items = new ArrayList<>();
        for (int i = 0; i < action.getSteps().size(); i++) {
            items.add(new ListItem(composition.paragraphs(action.getSteps().get(i), pointer + "/" + i)));
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new NumberedList(items));
    }

    private static Definitions details(CorrectiveAction action, String pointer, Composition composition) {
        Timeline timeline = action.getTimeline();
        String dates = pointer + "/timeline";
        Definitions details = new Definitions(composition)
                .add("action.causes", composition.references(action.getCauseIds(), pointer + "/causeIds"))
                .add("action.owner", owner(action, pointer + "/owner", composition))
                .add("action.planned", composition.line().date(timeline.getPlanned(), dates + "/planned"))
                .add("action.due", composition.line().date(timeline.getDue(), dates + "/due"))
                .add("action.done", composition.line().date(timeline.getDone(), dates + "/done"))
                .add(
                        "action.effectiveFrom",
                        composition.line().date(timeline.getEffectiveFrom(), dates + "/effectiveFrom"));
        for (int i = 0; i < action.getMetrics().size(); i++) {
            addMetric(action.getMetrics().get(i), pointer + "/metrics/" + i, details, composition);
        }
        return details.add(
                        "action.policyAlignment",
                        composition.line().text(action.getPolicyAlignment(), pointer + "/policyAlignment"))
                .add(
                        "action.customerBenefit",
                        composition.line().text(action.getCustomerBenefit(), pointer + "/customerBenefit"))
                .add("evidence", composition.references(action.getEvidenceIds(), pointer + "/evidenceIds"));
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
        details.add("metric", composition.line().text(metric.getName(), pointer + "/name"))
                .add("metric.baseline", baseline)
                .add("metric.target", target)
                .add("metric.method", composition.line().text(metric.getMethod(), pointer + "/method"))
                .add("metric.reviewOn", composition.line().date(metric.getReviewOn(), pointer + "/reviewOn"));
    }
}
