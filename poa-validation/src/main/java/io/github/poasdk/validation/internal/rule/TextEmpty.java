package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.validation.finding.PlanEdit;
import java.util.List;

/** A list of texts has none without content. One of steps that are all empty is a list without steps. */
final class TextEmpty implements PlanRule {

    @Override
    public String code() {
        return "POA-TEXT-EMPTY";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        for (int i = 0; i < plan.causes().size(); i++) {
            look(plan.causes().get(i).getWhys(), Place.of("rootCauses", i), "whys", hits);
        }
        for (int i = 0; i < plan.actions().size(); i++) {
            List<String> steps = plan.actions().get(i).getSteps();
            if (!steps.stream().allMatch(String::isBlank)) {
                look(steps, Place.of("actions", i), "steps", hits);
            }
        }
    }

    private static void look(List<String> texts, Place element, String property, Hits hits) {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).isBlank()) {
                Place place = element.then(property, i);
                hits.add(Hit.at(place).mendedBy(PlanEdit.remove(place.pointer())));
            }
        }
    }
}
