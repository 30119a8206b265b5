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
 * @param belongs whether an action stands in this section
 */
record ActionsSection(Predicate<CorrectiveAction> belongs) implements SectionComposer {

    static ActionsSection corrective() {
        return new ActionsSection(action -> !isPreventive(action));
    }

    static ActionsSection preventive() {
        return new ActionsSection(ActionsSection::isPreventive);
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
                .value(composition.ordinal("action", index), pointer)
                .text("punctuation.colon", action.getTitle(), pointer + "/title");
        List<Block> blocks = new ArrayList<>();
        composition.numbered(action.getSteps(), pointer + "/steps").ifPresent(blocks::add);
        details(action, pointer, composition).build().ifPresent(blocks::add);
        if (isTable(action)) {
            blocks.add(metrics(action, pointer + "/metrics", composition));
        }
        blocks.addAll(composition.gapsUnder(pointer));
        return new Section(heading.heading(), blocks);
    }

    private static Definitions details(CorrectiveAction action, String pointer, Composition composition) {
        Definitions details = new Definitions(composition)
                .add(
                        "action.category",
                        composition.line().name(action.getCategory(), "actionCategory", pointer + "/category"))
                .add("action.causes", composition.references(action.getCauseIds(), pointer + "/causeIds"))
                .add("action.asins", composition.codes(action.getAsins(), pointer + "/asins"))
                .add("action.owner", owner(action, pointer + "/owner", composition))
                .add(
                        "action.status",
                        composition.line().state(action.getStatus(), "actionStatus", pointer + "/status"));
        addDates(action.getTimeline(), pointer + "/timeline", details, composition);
        addMetrics(action, pointer + "/metrics", details, composition);
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

    static Line owner(CorrectiveAction action, String pointer, Composition composition) {
        Line name = composition.line().text(action.getOwner().getName(), pointer + "/name");
        Line role = composition.line().text(action.getOwner().getRole(), pointer + "/role");
        Line owner = role.isEmpty() ? name : role.inBrackets(List.of(name));
        return owner.isEmpty() ? owner.gap(pointer) : owner;
    }

    private static boolean isTable(CorrectiveAction action) {
        return action.getMetrics().size() > 1;
    }

    private static void addMetrics(
            CorrectiveAction action, String pointer, Definitions details, Composition composition) {
        if (action.getMetrics().isEmpty()) {
            details.add("metric", composition.line().gap(pointer));
        } else if (!isTable(action)) {
            MetricLines metric = MetricLines.of(action.getMetrics().get(0), pointer + "/0", composition);
            details.add("metric", metric.name())
                    .add("metric.baseline", metric.baseline())
                    .add("metric.target", metric.target())
                    .add("metric.method", metric.method())
                    .add("metric.reviewOn", metric.reviewOn());
        }
    }

    private static Block metrics(CorrectiveAction action, String pointer, Composition composition) {
        List<List<Line>> rows = new ArrayList<>();
        for (int i = 0; i < action.getMetrics().size(); i++) {
            MetricLines metric = MetricLines.of(action.getMetrics().get(i), pointer + "/" + i, composition);
            rows.add(List.of(metric.name(), metric.baseline(), metric.target(), metric.method(), metric.reviewOn()));
        }
        return composition.table(
                List.of("metric", "metric.baseline", "metric.target", "metric.method", "metric.reviewOn"), rows);
    }

    /** What is said of a metric. */
    private record MetricLines(Line name, Line baseline, Line target, Line method, Line reviewOn) {

        static MetricLines of(SuccessMetric metric, String pointer, Composition composition) {
            Line kind = composition.line().name(metric.getMetric(), "metricKind", pointer + "/metric");
            String unit = metric.getUnit();
            Line baseline =
                    composition.line().number(metric.getBaseline(), pointer + "/baseline", unit, pointer + "/unit");
            Line target = composition.line().number(metric.getTarget(), pointer + "/target", unit, pointer + "/unit");
            if (metric.getBaseline().isEmpty() && metric.getTarget().isEmpty()) {
                target.text(unit, pointer + "/unit");
            }
            return new MetricLines(
                    composition.line().text(metric.getName(), pointer + "/name").inBrackets(List.of(kind)),
                    baseline,
                    target,
                    composition.line().text(metric.getMethod(), pointer + "/method"),
                    composition.line().date(metric.getReviewOn(), pointer + "/reviewOn"));
        }
    }
}
